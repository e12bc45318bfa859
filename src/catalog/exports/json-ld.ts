import { offeredGrades } from '#catalog/product/terms.ts';
import {
  hasStructure,
  isDiscontinued,
  type Product,
  type StructuredProduct,
} from '#catalog/product/product.ts';
import { addressesAt, pubchemUrl, type Paths } from '#i18n/paths.ts';

const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';
const PROFILES = 'https://bioschemas.org/profiles';

/** A page as search engines are told of it. */
export interface DescribedPage {
  readonly url: string;
  readonly name: string;
  /** The page's own description. */
  readonly description: string;
}

/** A page on the way to another. */
export interface Step {
  readonly text: string;
  readonly href: string;
}

/**
 * A product's page as JSON-LD: a schema.org ItemPage about a ChemicalSubstance (Bioschemas profile
 * 0.4-RELEASE), made of a MolecularEntity (profile 0.5-RELEASE), and the way to the page. It states
 * what the page states.
 *
 * A schema.org Product follows only where there is a price: without offers, review or
 * aggregateRating it is an error to search engines
 * (developers.google.com/search/docs/appearance/structured-data/product-snippet).
 * @param way the steps to the page from the home page on
 */
export function productJsonLd(
  product: Product,
  description: string,
  way: readonly Step[],
  site: URL,
): Record<string, unknown> {
  const { id } = product;
  const { name } = product.content;
  const at = addressesAt(site);
  const url = at.product(id);
  return graph(
    {
      '@type': 'ItemPage',
      '@id': url,
      url,
      name,
      description,
      breadcrumb: { '@id': `${url}#way` },
      mainEntity: { '@id': `${url}#product` },
    },
    substance(product, url, at),
    ...(hasStructure(product) ? [molecule(product, url)] : []),
    ...offered(product, url),
    breadcrumb(url, [...way, { text: name, href: url }]),
  );
}

/**
 * A page of a list of products as JSON-LD: a CollectionPage, the pages that it leads to and, where
 * there is one, the way to it.
 * @param before how many products the pages before it list
 */
export function listJsonLd(
  { url, name, description }: DescribedPage,
  products: readonly Product[],
  before: number,
  site: URL,
  way: readonly Step[] = [],
): Record<string, unknown> {
  const at = addressesAt(site);
  const page = {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description,
    ...(way.length > 0 && { breadcrumb: { '@id': `${url}#way` } }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: products.length,
      itemListElement: products.map(({ id, content }, i) => ({
        '@type': 'ListItem',
        position: before + i + 1,
        name: content.name,
        url: at.product(id),
      })),
    },
  };
  return graph(
    page,
    ...(way.length > 0 ? [breadcrumb(url, [...way, { text: name, href: url }])] : []),
  );
}

/** The way to a page, itself included, as a BreadcrumbList. */
function breadcrumb(url: string, steps: readonly Step[]): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#way`,
    itemListElement: steps.map(({ text, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      item: new URL(href, url).href,
    })),
  };
}

function graph(...nodes: Record<string, unknown>[]): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function substance(product: Product, url: string, at: Paths): Record<string, unknown> {
  const { content, derived } = product;
  const formula = derived.writtenFormula ?? derived.formula;
  const { cas, catalogNumber } = content;
  const number = (propertyID: string, value: string) => ({
    '@type': 'PropertyValue',
    propertyID,
    value,
  });
  return {
    '@type': 'ChemicalSubstance',
    '@id': `${url}#product`,
    [CONFORMS_TO]: { '@id': `${PROFILES}/ChemicalSubstance/0.4-RELEASE` },
    identifier: [
      ...(cas === undefined ? [] : [number('CAS', cas)]),
      ...(catalogNumber === undefined ? [] : [number('catalog number', catalogNumber)]),
    ],
    name: content.name,
    url,
    ...(hasStructure(product) && { image: at.productPicture(product.id) }),
    ...(content.synonyms && { alternateName: content.synonyms }),
    ...(formula !== undefined && { chemicalComposition: formula }),
    ...(hasStructure(product) && { hasBioChemEntityPart: { '@id': `${url}#molecule` } }),
  };
}

function molecule({ content, derived }: StructuredProduct, url: string): Record<string, unknown> {
  const { inchi, inchiKey, canonicalSmiles } = derived.structure;
  return {
    '@type': 'MolecularEntity',
    '@id': `${url}#molecule`,
    [CONFORMS_TO]: { '@id': `${PROFILES}/MolecularEntity/0.5-RELEASE` },
    identifier: inchiKey || canonicalSmiles,
    name: content.iupacName ?? content.name,
    url,
    ...(inchi && { inChI: inchi, inChIKey: inchiKey }),
    ...(content.iupacName && { iupacName: content.iupacName }),
    molecularFormula: derived.formula,
    molecularWeight: quantity(derived.molarMass.toFixed(2), 'g/mol'),
    monoisotopicMolecularWeight: quantity(derived.monoisotopicMass.toFixed(4), 'Da'),
    smiles: canonicalSmiles,
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

const AVAILABILITY = {
  inStock: 'InStock',
  madeToOrder: 'MadeToOrder',
  outOfStock: 'OutOfStock',
} as const;

/** The packs that have a price, as offers of a Product; nothing without a price. */
function offered(product: Product, url: string): Record<string, unknown>[] {
  const priced = offeredGrades(product.content).flatMap(({ packs }) =>
    packs.flatMap((pack) =>
      pack.price && pack.price !== 'onRequest' ? [{ pack, price: pack.price }] : [],
    ),
  );
  if (priced.length === 0 || isDiscontinued(product)) return [];
  const offers = priced.map(({ pack, price }) => ({
    '@type': 'Offer',
    url: `${url}#${pack.anchor}`,
    name: pack.amount,
    ...(pack.catalogNumber && { sku: pack.catalogNumber }),
    price: Number(price.amount),
    priceCurrency: price.currency,
    validFrom: price.date,
    ...(price.validUntil && { priceValidUntil: price.validUntil }),
    ...(pack.stock && { availability: `https://schema.org/${AVAILABILITY[pack.stock.state]}` }),
  }));
  return [
    {
      '@type': 'Product',
      '@id': `${url}#offers`,
      name: product.content.name,
      ...(product.content.catalogNumber && { sku: product.content.catalogNumber }),
      url,
      offers,
    },
  ];
}
