/**
 * A supplier, or whoever writes to the supplier's files, puts markup into every text: the site shows
 * it as text. tests/browser/hostile.spec.ts opens the same pages.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#tables/read-csv.ts';
import { builtPages, CONTACT_SUPPLIER, DIST, HOSTILE_SUPPLIER, SPECIMEN_SUPPLIER } from './dist.ts';

const pages = await builtPages(HOSTILE_SUPPLIER);
const read = (file: string) => readFile(join(HOSTILE_SUPPLIER, file), 'utf8');

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data', 'srcdoc'];

/** What a page must not have of a text. */
function faultsOf({ path, root }: (typeof pages)[number]): string[] {
  return root.querySelectorAll('*').flatMap((element) => {
    const said = (fault: string) => [`${path}: <${element.rawTagName}> ${fault}`];
    const runs =
      /^(?:script|style)$/i.test(element.rawTagName) &&
      element.getAttribute('type') !== 'application/ld+json';
    if (runs && element.textContent.includes('hit(')) return said('has a text');
    return Object.entries(element.attributes).flatMap(([name, value]) => {
      if (/^on/i.test(name) || !/^[a-z][a-z\d:_-]*$/i.test(name)) return said(`has ${name}`);
      if (name === 'style' && value.includes('hit(')) return said('has a style of a text');
      if (!ADDRESSES.includes(name.toLowerCase())) return [];
      const scheme = URL.parse(value, 'https://site.invalid/')?.protocol;
      return SCHEMES.includes(scheme ?? '') ? [] : said(`leads to ${value}`);
    });
  });
}

test('no text of the content becomes an attribute, a script, a style or an address', () => {
  expect(pages.filter(({ html }) => html.includes('hit(')).length).toBeGreaterThan(80);
  expect(pages.flatMap(faultsOf)).toEqual([]);
});

test('no text becomes an element', async () => {
  const sites = [DIST, CONTACT_SUPPLIER, SPECIMEN_SUPPLIER];
  const others = (await Promise.all(sites.map((site) => builtPages(site)))).flat();
  const tagsOf = (all: typeof pages) =>
    new Set(all.flatMap(({ root }) => root.querySelectorAll('*').map((one) => one.rawTagName)));
  // Of the fixture's prose.
  const known = tagsOf(others).union(new Set(['pre']));
  expect([...tagsOf(pages)].filter((tag) => !known.has(tag))).toEqual([]);
  const pictures = pages.flatMap(({ root }) => root.querySelectorAll('img'));
  expect(pictures.filter((one) => !one.getAttribute('src')?.includes('/pictures/'))).toEqual([]);
});

test('data for search engines are JSON that ends where its script ends', () => {
  const data = pages.flatMap(({ root }) =>
    root.querySelectorAll('script[type="application/ld+json"]').map((one) => one.textContent),
  );
  expect(data.filter((text) => text.includes('hit(')).length).toBeGreaterThan(20);
  for (const text of data) expect(() => JSON.parse(text) as unknown, text).not.toThrow();
});

describe('files', () => {
  test('of JSON are JSON', async () => {
    const names = await readdir(HOSTILE_SUPPLIER, { recursive: true });
    const files = names.filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) JSON.parse(await read(file));
  });

  test('of a table have no cell that a spreadsheet runs, and no cell more or less', async () => {
    const rows = readCsv(await read('catalog.csv'));
    const cells = rows.flat();
    expect(cells.some((cell) => cell.startsWith("'=hit("))).toBe(true);
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('of records have one record for each product', async () => {
    const { products } = JSON.parse(await read('catalog.json')) as {
      products: unknown[];
    };
    const ends = (await read('catalog.sdf')).match(/^\${4}$/gm);
    expect(ends).toHaveLength(products.length);
  });
});
