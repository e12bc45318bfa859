import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { builtPages } from './dist.ts';

const pages = await builtPages();
const products = pages.filter(({ path }) => /^\/products\/[\d-]+\/$/.test(path));
const described = pages.filter(({ html }) => html.includes('application/ld+json'));

const THING = 'name url description image identifier alternateName sameAs';
const BIOCHEM = 'hasBioChemEntityPart chemicalRole potentialUse';
/** Properties of each type, as schema.org and the Bioschemas profiles list them. */
const PROPERTIES: Record<string, string> = {
  ItemPage: `${THING} breadcrumb mainEntity`,
  ChemicalSubstance: `${THING} ${BIOCHEM} chemicalComposition`,
  MolecularEntity: `${THING} ${BIOCHEM} inChI inChIKey iupacName molecularFormula molecularWeight monoisotopicMolecularWeight smiles`,
  PropertyValue: 'propertyID value',
  QuantitativeValue: 'value unitText',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item',
};
/** Minimum and recommended properties of a node of each profile. */
const DEMANDED: Record<string, { profile: string; minimum: string; recommended: string }> = {
  ChemicalSubstance: {
    profile: 'https://bioschemas.org/profiles/ChemicalSubstance/0.4-RELEASE',
    minimum: 'identifier name url',
    recommended: 'chemicalComposition hasBioChemEntityPart',
  },
  MolecularEntity: {
    profile: 'https://bioschemas.org/profiles/MolecularEntity/0.5-RELEASE',
    minimum: 'identifier name url',
    recommended: 'inChI inChIKey iupacName molecularFormula molecularWeight smiles',
  },
};
const SCHEMA = 'http://schema.org/';
const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';

interface Node {
  '@id'?: string;
  '@type'?: string[];
  [property: string]: unknown;
}

/** The part of schema.org's context used here; nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: {
      '@context': {
        '@vocab': SCHEMA,
        ...Object.fromEntries(
          ['url', 'image', 'sameAs', 'item', 'hasBioChemEntityPart'].map((term) => [
            term,
            { '@id': SCHEMA + term, '@type': '@id' },
          ]),
        ),
      },
    },
  });

async function expanded(html: string): Promise<Node[]> {
  const text = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const data = JSON.parse(text) as { '@context': string };
  expect(data['@context']).toBe('https://schema.org');
  return (await jsonld.expand(data as object, { documentLoader })) as Node[];
}

const short = (iri: string) => iri.replace(SCHEMA, '');

/** A node and all nodes within it. */
function nodesWithin(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesWithin);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [...(node['@type'] ? [node] : []), ...Object.values(node).flatMap(nodesWithin)];
}

function value(node: Node | undefined, property: string): unknown {
  const [first] = (node?.[SCHEMA + property] ?? []) as { '@value'?: unknown; '@id'?: string }[];
  return first?.['@value'] ?? first?.['@id'];
}

test.each(products)(
  '$path: every type and property is known, none is missing',
  async ({ html }) => {
    const nodes = nodesWithin(await expanded(html));
    const types = new Set(nodes.flatMap((node) => (node['@type'] ?? []).map(short)));
    expect([...types].sort()).toEqual(Object.keys(PROPERTIES).sort());
    for (const node of nodes) {
      const own = (node['@type'] ?? []).map(short);
      const known = own.flatMap((type) => (PROPERTIES[type] ?? '').split(' '));
      const stated = Object.keys(node).filter((key) => !key.startsWith('@') && key !== CONFORMS_TO);
      expect(stated.map(short).filter((property) => !known.includes(property))).toEqual([]);
      for (const type of own) {
        const demanded = DEMANDED[type];
        if (!demanded) continue;
        expect(node[CONFORMS_TO]).toEqual([{ '@id': demanded.profile }]);
        const wanted = `${demanded.minimum} ${demanded.recommended}`.split(' ');
        expect(wanted.filter((property) => !stated.includes(SCHEMA + property))).toEqual([]);
      }
    }
    expect(html).not.toMatch(/"(offers|price|aggregateRating|review)"/);
  },
);

test.each(products)('$path: the values are those of the page', async ({ html, root, path }) => {
  const nodes = nodesWithin(await expanded(html));
  const ofType = (type: string) => nodes.find((node) => node['@type']?.includes(SCHEMA + type));
  const facts = new Map(
    root
      .querySelectorAll('dl > div')
      .map((row) => [row.querySelector('dt')?.text, row.querySelector('.value')?.text.trim()]),
  );
  const meta = root.querySelector('meta[name=description]')?.getAttribute('content');
  const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
  const page = ofType('ItemPage');
  expect(value(page, 'description')).toBe(meta);
  expect(value(page, 'url')).toBe(canonical);
  const substance = ofType('ChemicalSubstance');
  expect(value(page, 'mainEntity')).toBe(substance?.['@id']);
  expect(value(page, 'breadcrumb')).toBe(ofType('BreadcrumbList')?.['@id']);
  expect(value(substance, 'name')).toBe(root.querySelector('h1')?.text.trim());
  expect(value(substance, 'url')).toBe(canonical);
  expect(value(ofType('PropertyValue'), 'value')).toBe(path.split('/')[2]);
  const molecule = ofType('MolecularEntity');
  expect(value(molecule, 'inChIKey')).toBe(facts.get('InChIKey'));
  expect(value(molecule, 'inChI')).toBe(facts.get('InChI'));
  expect(value(molecule, 'smiles')).toBe(facts.get('SMILES'));
  expect(value(molecule, 'molecularFormula')).toBe(root.querySelector('.formula')?.text.trim());
  const [mass] = nodesWithin(molecule?.[`${SCHEMA}molecularWeight`]);
  expect(Number.parseFloat(facts.get('Molar mass') ?? '')).toBeCloseTo(
    Number(value(mass, 'value')),
    1,
  );
  const part = value(substance, 'hasBioChemEntityPart');
  expect(part).toBe(molecule?.['@id']);
});

/**
 * What the validators of search engines demand of the types that they know
 * (developers.google.com/search/docs/appearance/structured-data: product-snippet, breadcrumb, carousel).
 */
const SEARCH_ENGINES: Record<string, (node: Node) => string[]> = {
  Product: (node) => missingOneOf(node, 'offers', 'review', 'aggregateRating'),
  Offer: (node) => missing(node, 'price'),
  BreadcrumbList: (node) => missing(node, 'itemListElement'),
  ItemList: (node) => missing(node, 'itemListElement'),
  ListItem: (node) => [...missing(node, 'position'), ...missingOneOf(node, 'item', 'url')],
};

const missing = (node: Node, ...wanted: string[]) =>
  wanted.filter((property) => node[SCHEMA + property] === undefined);
const missingOneOf = (node: Node, ...wanted: string[]) =>
  missing(node, ...wanted).length === wanted.length ? [wanted.join(' or ')] : [];

test.each(described)('$path: nothing is missing that search engines demand', async ({ html }) => {
  for (const node of nodesWithin(await expanded(html)))
    for (const type of node['@type'] ?? [])
      expect(SEARCH_ENGINES[short(type)]?.(node) ?? [], type).toEqual([]);
});

/** The items of the list of a type. */
function itemsOf(nodes: readonly Node[], type: string): Node[] {
  const list = nodes.find((node) => node['@type']?.includes(SCHEMA + type));
  return nodesWithin(list?.[`${SCHEMA}itemListElement`]);
}

test('products and categories name the way that the page shows, then themselves', async () => {
  const pages = described.filter(({ path }) => /^\/(products\/\d|categories\/.)/.test(path));
  for (const { html, root, path } of pages) {
    const steps = itemsOf(nodesWithin(await expanded(html)), 'BreadcrumbList');
    const shown = root
      .querySelectorAll('nav[aria-label="Breadcrumb"] a')
      .map((link) => [link.text.trim(), link.getAttribute('href')]);
    expect(shown.length, path).toBeGreaterThan(0);
    const [, ...named] = steps.map((step) => [
      value(step, 'name'),
      new URL(String(value(step, 'item'))).pathname,
    ]);
    expect(named, path).toEqual([...shown, [root.querySelector('h1')?.text.trim(), path]]);
  }
  expect(pages.length).toBeGreaterThan(5);
});

const LISTS = /^\/(?:products|categories|formula)\/(?:[^/]+\/)?(?:\d+\/)?$/;

test('pages of lists name the products that they list, in the order of the page', async () => {
  const lists = described.filter(
    ({ path }) => LISTS.test(path) && !products.some((p) => p.path === path),
  );
  expect(lists.length).toBeGreaterThanOrEqual(2);
  for (const { html, root, path } of lists) {
    const nodes = nodesWithin(await expanded(html));
    const items = itemsOf(nodes, 'ItemList');
    const cards = root
      .querySelectorAll('[data-cas].product-card')
      .map((card) => card.getAttribute('data-cas'));
    expect(
      items.map((node) => String(value(node, 'url')).split('/').at(-2)),
      path,
    ).toEqual(cards);
    expect(
      items.map((node) => value(node, 'position')),
      path,
    ).toEqual(items.map((_, i) => i + 1));
  }
});
