import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, DIST } from './dist.ts';

const pages = await builtPages();

/** CAS number and molecular formula from the supplier's list, and the molar mass by hand. */
const PRODUCTS = [
  ['2142-70-3', 'C8H7IO', '246.05'],
  ['25245-35-6', 'C8H9IO2', '264.06'],
  ['21943-50-0', 'C5H7BrO', '163.01'],
  ['822-85-5', 'C6H9BrO', '177.04'],
  ['619-41-0', 'C9H9BrO', '213.07'],
] as const;

test.each(PRODUCTS)('the page of %s states its formula and molar mass', (cas, formula, mass) => {
  const page = pages.find(({ path }) => path === `/products/${cas}/`);
  const facts = new Map(
    page?.root
      .querySelectorAll('dl > div')
      .map((row) => [row.querySelector('dt')?.text, row.querySelector('.value')?.text.trim()]),
  );
  expect(facts.get('CAS number')).toBe(cas);
  expect(facts.get('Molar mass')).toBe(`${mass} g/mol`);
  expect(page?.root.querySelector('.formula')?.text).toBe(formula);
});

test('every page has one heading, a title, a description and a language', () => {
  const lacking = pages.flatMap(({ path, root }) => {
    // A page that only leads on is described by its product's.
    const description = root.querySelector('meta[http-equiv=refresh]')
      ? 'leads on'
      : (root.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
    return [
      root.querySelectorAll('h1').length === 1 ? '' : 'not one h1',
      root.querySelector('title')?.text ? '' : 'no title',
      description.length > 5 ? '' : 'no description',
      root.querySelector('html')?.getAttribute('lang') ? '' : 'no language',
    ].flatMap((fault) => (fault ? [`${path}: ${fault}`] : []));
  });
  expect(lacking).toEqual([]);
});

test('titles and descriptions of indexed pages are their own', () => {
  const indexed = pages.filter(({ root }) => !root.querySelector('meta[name=robots]'));
  for (const selector of ['title', 'meta[name=description]']) {
    const texts = indexed.map(
      ({ root }) =>
        root.querySelector(selector)?.getAttribute('content') ?? root.querySelector(selector)?.text,
    );
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('an address that only leads on is a page below 1 kB, for no search engine', () => {
  const leading = pages.filter(({ path }) => /^\/(inchikey|formula)\/[^/]+\//.test(path));
  expect(leading.length).toBe(2 * PRODUCTS.length);
  for (const { path, html, root } of leading) {
    expect(Buffer.byteLength(html), path).toBeLessThan(1000);
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const href = root.querySelector('a')?.getAttribute('href') ?? '';
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toContain(href);
    expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${href}`,
    );
  }
});

test('no prime is lost: names stand on the pages as content writes them', () => {
  const texts = new Map(
    pages.map(({ path, root }) => [path, root.querySelector('h1')?.text.trim()]),
  );
  expect(texts.get('/products/2142-70-3/')).toBe('2′-Iodoacetophenone');
  expect(texts.get('/products/619-41-0/')).toBe('2-Bromo-4′-methylacetophenone');
});

test('headings, cards and tables print names without a character more or less', () => {
  const names = new Map([
    ['2142-70-3', '2′-Iodoacetophenone'],
    ['619-41-0', '2-Bromo-4′-methylacetophenone'],
  ]);
  const list = pages.find(({ path }) => path === '/products/');
  for (const [cas, name] of names) {
    const links = list?.root.querySelectorAll(`[data-cas="${cas}"] a`).map(({ text }) => text);
    expect(links?.filter((text) => text.trim() === name)).toHaveLength(2);
  }
  const page = pages.find(({ path }) => path === '/products/619-41-0/');
  const synonyms = page?.root.querySelectorAll('#identifiers li').map(({ text }) => text.trim());
  expect(synonyms).toContain('2-Bromo-1-(p-tolyl)ethanone');
});

test('the page of sources lists them all, each with an anchor of its own', async () => {
  const page = pages.find(({ path }) => path === '/sources/');
  const { products } = JSON.parse(await readFile(join(DIST, 'catalog.json'), 'utf8')) as {
    products: { formulaStated: { source: string } }[];
  };
  for (const { formulaStated } of products)
    expect(page?.root.getElementById(formulaStated.source)?.text).toContain('Cited by');
});

test('sentences do not run into each other, and none ends in two stops', () => {
  const glued = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('p, dd, li')
      .filter((node) => /[a-z]\.[A-Z][a-z]|Ltd\.\./.test(node.text))
      .map((node) => `${path}: ${node.text.slice(0, 80)}`),
  );
  expect(glued).toEqual([]);
});

test('the sitemap lists the pages of record and leaves the others out', async () => {
  const sitemap = await readFile(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const [cas] of PRODUCTS) expect(sitemap).toContain(`/products/${cas}/</loc>`);
  expect(sitemap).not.toMatch(/\/(inchikey|404|search|quote)\//);
});

test('no line of a statement ends behind a locant', () => {
  const page = pages.find(({ path }) => path === '/products/619-41-0/');
  const statement = page?.root.querySelector('#synthesis li');
  const tied = statement?.querySelectorAll('.nowrap').map(({ text }) => text);
  expect(tied).toEqual(['4′-m', 'N-b']);
  expect(statement?.querySelector('i')?.text).toBe('N');
});
