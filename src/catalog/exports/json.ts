import type { NamedCategory } from '#catalog/product/category-tree.ts';
import { citedSources } from '#catalog/product/citations.ts';
import { withMethodSources } from '#catalog/content/method-sources.ts';
import {
  hasStructure,
  type Derived,
  type FormulaFacts,
  type Product,
  type StructureFacts,
} from '#catalog/product/product.ts';
import type { Source } from '#catalog/content/schema/source.ts';
import type { ProductDocument } from '#catalog/content/documents.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { addressesAt } from '#i18n/paths.ts';
import { PUBLISHED_VERSION } from './published-schema.ts';
import { productMol } from './sdf.ts';

/** What is published of a product beside its facts. */
export interface PublishedAdditions {
  drawing?: Drawing | undefined;
  documents?: PublishedDocument[];
}

export interface PublishedDocument extends Omit<ProductDocument, 'product' | 'href'> {
  url: string;
}

/**
 * A product as `/products/<id>.json` publishes it, with its molfile, of which the product page makes
 * MOL and SDF. What cannot be computed is absent.
 * @param drawing of its structure, where it has one
 * @param documents of the product
 */
export async function productJson(
  product: Product,
  sources: Record<string, Source>,
  site: URL,
  drawing?: Drawing,
  documents: readonly ProductDocument[] = [],
): Promise<Record<string, unknown>> {
  return {
    ...head('product', site),
    ...factsJson(product, site),
    ...(hasStructure(product) && { molfile: await productMol(product) }),
    ...additionsJson(drawing, documents, site),
    sources: Object.fromEntries(
      citedSources(product, sources).map(({ id, ...source }) => [id, source]),
    ),
  };
}

function additionsJson(
  drawing: Drawing | undefined,
  documents: readonly ProductDocument[],
  site: URL,
): PublishedAdditions {
  const addresses = addressesAt(site);
  return {
    ...(drawing && { drawing }),
    ...(documents.length > 0 && {
      documents: documents.map(({ product, type, language, lot, date, file, bytes }) => ({
        type,
        ...(language !== undefined && { language }),
        ...(lot !== undefined && { lot }),
        date,
        file,
        bytes,
        url: addresses.document(product, file),
      })),
    }),
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
  const { formula, writtenFormula, molarMassRange, parts } = product.derived;
  return {
    id: product.id,
    url: addressesAt(site).product(product.id),
    ...content,
    ...(formula !== undefined && { formula }),
    ...(writtenFormula !== undefined && { writtenFormula }),
    ...(stated && { formulaStated: stated }),
    ...massesJson(product.derived),
    ...(molarMassRange && { molarMassRange: molarMassRange.map((end) => round(end, 3)) }),
    ...(parts && { derivedParts: parts.map(partJson) }),
    ...structureJson(product.derived.structure, structure),
  };
}

function massesJson({ molarMass, monoisotopicMass }: Derived) {
  if (molarMass === undefined || monoisotopicMass === undefined) return {};
  return {
    molarMass: {
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
  };
}

function partJson({ formula, molarMass }: Partial<FormulaFacts>) {
  return formula === undefined || molarMass === undefined
    ? {}
    : { formula, molarMass: round(molarMass, 4) };
}

function structureJson(
  derived: StructureFacts | undefined,
  stated: Product['content']['structure'],
): Record<string, unknown> {
  if (!derived || !stated) return {};
  const { canonicalSmiles, toolkit, descriptors, stereo, ...others } = derived;
  const { smiles, ...link } = stated;
  const { centres, doubleBonds } = stereo;
  const { logP } = descriptors;
  return {
    ...others,
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

/** The list of the parts of a catalog that is larger than one file may be; its products are there. */
export function catalogPartsJson(
  parts: readonly object[],
  ...rest: [categories: readonly NamedCategory[], sources: Record<string, Source>, site: URL]
): Record<string, unknown> {
  return { ...catalogJson([], ...rest), parts };
}

function categoryJson({ name, names, description, parent, source }: NamedCategory) {
  return { name, names, description, parent, source };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
