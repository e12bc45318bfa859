import type { Product } from '#catalog/product/product.ts';
import type { Category } from '#catalog/content/schema.ts';
import { addressesAt, pubchemUrl } from '#i18n/paths.ts';

const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';
const PROFILES = 'https://bioschemas.org/profiles';

/**
 * A product's page as JSON-LD: a schema.org Product that is a ChemicalSubstance (Bioschemas profile
 * 0.4-RELEASE), composed of a MolecularEntity (profile 0.5-RELEASE), and breadcrumbs. It contains
 * only facts of the page: no price and no rating.
 * @param description the page's own description
 * @param names titles of the home page and the list of products
 */
export function productJsonLd(
  product: Product,
  categories: readonly Pick<Category, 'name'>[],
  description: string,
  names: { home: string; products: string },
  site: URL,
): Record<string, unknown> {
  const { content } = product;
  const at = addressesAt(site);
  const url = at.product(content.cas);
  const steps = [
    [names.home, at.home],
    [names.products, at.products()],
    [content.name, url],
  ] as const;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      substance(product, categories, description, url, at.productDrawing(content.cas)),
      molecule(product, url),
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(([name, item], i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name,
          item,
        })),
      },
    ],
  };
}

function substance(
  { content, derived }: Product,
  categories: readonly Pick<Category, 'name'>[],
  description: string,
  url: string,
  image: string,
): Record<string, unknown> {
  return {
    '@type': ['Product', 'ChemicalSubstance'],
    '@id': `${url}#product`,
    [CONFORMS_TO]: { '@id': `${PROFILES}/ChemicalSubstance/0.4-RELEASE` },
    identifier: { '@type': 'PropertyValue', propertyID: 'CAS', value: content.cas },
    name: content.name,
    url,
    description,
    image,
    category: categories.map(({ name }) => name),
    ...(content.synonyms && { alternateName: content.synonyms }),
    ...(content.catalogNumber && { sku: content.catalogNumber }),
    chemicalComposition: derived.formula,
    hasBioChemEntityPart: { '@id': `${url}#molecule` },
  };
}

function molecule({ content, derived }: Product, url: string): Record<string, unknown> {
  return {
    '@type': 'MolecularEntity',
    '@id': `${url}#molecule`,
    [CONFORMS_TO]: { '@id': `${PROFILES}/MolecularEntity/0.5-RELEASE` },
    identifier: derived.inchiKey || derived.canonicalSmiles,
    name: content.iupacName ?? content.name,
    url,
    ...(derived.inchi && { inChI: derived.inchi, inChIKey: derived.inchiKey }),
    ...(content.iupacName && { iupacName: content.iupacName }),
    molecularFormula: derived.formula,
    molecularWeight: quantity(derived.molarMass.toFixed(2), 'g/mol'),
    monoisotopicMolecularWeight: quantity(derived.monoisotopicMass.toFixed(4), 'Da'),
    smiles: derived.canonicalSmiles,
    ...(content.pubchemCid !== undefined && { sameAs: pubchemUrl(content.pubchemCid) }),
  };
}

function quantity(value: string, unitText: string) {
  return { '@type': 'QuantitativeValue', value: Number(value), unitText };
}

/** JSON for a script element; escaped so that "</script>" in a name does not end the element. */
export function scriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
