import type { NamedCategory } from '#catalog/product/category-tree.ts';
import { citedSources } from '#catalog/product/citations.ts';
import { withMethodSources } from '#catalog/content/method-sources.ts';
import type { Product } from '#catalog/product/product.ts';
import type { Source } from '#catalog/content/schema/source.ts';
import { addressesAt } from '#i18n/paths.ts';
import { PUBLISHED_VERSION } from './published-schema.ts';

/**
 * A product as `/products/<cas>.json` publishes it. The molar mass in g/mol is published as
 * `averageMass`: a field keeps its name within a version. The monoisotopic mass is in Da.
 */
export function productJson(
  product: Product,
  sources: Record<string, Source>,
  site: URL,
): Record<string, unknown> {
  return {
    ...head('product', site),
    ...factsJson(product, site),
    sources: Object.fromEntries(
      citedSources(product.content, sources).map(({ id, ...source }) => [id, source]),
    ),
  };
}

function head(kind: 'product' | 'catalog', site: URL) {
  return {
    $schema: addressesAt(site).dataSchema(kind, PUBLISHED_VERSION),
    version: PUBLISHED_VERSION,
  };
}

function factsJson(product: Product, site: URL): Record<string, unknown> {
  const { formula: stated, structure, ...content } = product.content;
  const { smiles, ...link } = structure;
  const { canonicalSmiles, toolkit, molarMass, monoisotopicMass, ...others } = product.derived;
  const { descriptors, stereo, ...derived } = others;
  const { centres, doubleBonds } = stereo;
  const { logP } = descriptors;
  return {
    url: addressesAt(site).product(content.cas),
    ...content,
    ...derived,
    descriptors: {
      ...descriptors,
      ...(logP !== undefined && { logP: round(logP, 4) }),
      stereocentres: centres.defined + centres.open,
      openStereocentres: centres.open,
      stereoDoubleBonds: doubleBonds.labels.length + doubleBonds.open,
      openStereoDoubleBonds: doubleBonds.open,
    },
    smiles: canonicalSmiles,
    smilesAsStated: smiles,
    formulaStated: stated,
    averageMass: {
      value: round(molarMass, 4),
      unit: 'g/mol',
      method: 'CIAAW 2024',
      source: 'ciaaw-2024',
    },
    monoisotopicMass: {
      value: round(monoisotopicMass, 6),
      unit: 'Da',
      method: 'AME2020',
      source: 'ame-2020',
    },
    structureLink: link,
    structureMethod: toolkit,
    structureMethodSource: 'rdkit',
  };
}

/** The whole catalog as `/catalog.json` publishes it. */
export function catalogJson(
  products: readonly Product[],
  categories: readonly NamedCategory[],
  sources: Record<string, Source>,
  site: URL,
): Record<string, unknown> {
  return {
    ...head('catalog', site),
    products: products.map((product) => factsJson(product, site)),
    categories: Object.fromEntries(categories.map((one) => [one.slug, categoryJson(one)])),
    sources: withMethodSources(sources),
  };
}

function categoryJson({ name, names, description, parent, source }: NamedCategory) {
  return { name, names, description, parent, source };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
