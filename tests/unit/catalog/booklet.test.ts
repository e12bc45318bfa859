import { describe, expect, test } from 'vitest';
import { makeBooklet } from '#catalog/product/booklet.ts';
import { contentsOf } from '#components/print/contents.ts';
import { strings } from '#i18n/strings.ts';
import { treeOf } from './category-trees.ts';
import type { Product } from '#catalog/product/product.ts';

const product = (cas: string, name: string, formula: string, categories: string[]) =>
  ({ content: { cas, name, categories }, derived: { formula } }) as unknown as Product;

const PRODUCTS = [
  product('50-00-0', 'formaldehyde', 'CH2O', ['b']),
  product('64-17-5', 'ethanol', 'C2H6O', ['a', 'b']),
  product('115-10-6', 'dimethyl ether', 'C2H6O', ['b', 'a']),
  product('108-24-7', 'acetic anhydride', 'C4H6O3', ['gone']),
  product('7732-18-5', 'water', 'H2O', ['a']),
];
const CATEGORIES = treeOf({ a: {}, b: {}, empty: {} });

describe('the catalog for paper', () => {
  test('has every product once, under its first category, with numbers that run through', () => {
    const { contents } = makeBooklet(PRODUCTS, CATEGORIES);
    expect(
      contents.map(({ category, entries }) => [
        category?.slug,
        ...entries.map(({ number, product: { content } }) => `${String(number)} ${content.name}`),
      ]),
    ).toEqual([
      ['a', '1 ethanol', '2 water'],
      ['b', '3 formaldehyde', '4 dimethyl ether'],
      [undefined, '5 acetic anhydride'],
    ]);
  });

  test('has nested categories as a tree, each with the entries in it and below it', () => {
    const nested = treeOf({ z: { a: {} }, b: {} });
    const toluene = product('108-88-3', 'toluene', 'C7H8', ['z', 'b', 'a']);
    const booklet = makeBooklet([...PRODUCTS, toluene], nested);
    expect(
      contentsOf(booklet, strings('en').print)
        .slice(0, 4)
        .map(({ level, title, where, anchor }) => [level, title, where, anchor]),
    ).toEqual([
      [1, 'b', 'entries 1 to 3', 'entry-1'],
      [1, 'z', 'entries 4 to 5', 'entry-4'],
      [2, 'a', 'entries 4 to 5', 'entry-4'],
      [1, 'Other products', 'entry 6', 'entry-6'],
    ]);
  });

  test('of a small catalog is one page, with the indexes', () => {
    const { parts } = makeBooklet(PRODUCTS, CATEGORIES);
    expect(parts).toHaveLength(1);
    const rows = parts[0]?.index.map(
      ({ kind, text, entries }) => `${kind} ${text} ${entries.map((e) => e.number).join(',')}`,
    );
    expect(rows).toEqual([
      'cas 50-00-0 3',
      'cas 64-17-5 1',
      'cas 108-24-7 5',
      'cas 115-10-6 4',
      'cas 7732-18-5 2',
      'formula CH2O 3',
      'formula C2H6O 1,4',
      'formula C4H6O3 5',
      'formula H2O 2',
      'name acetic anhydride 5',
      'name dimethyl ether 4',
      'name ethanol 1',
      'name formaldehyde 3',
      'name water 2',
    ]);
  });

  test('of a large catalog is several pages: entries, then indexes that name the page', () => {
    const { parts } = makeBooklet(PRODUCTS, CATEGORIES, {
      bytes: 100_000,
      entries: 3,
      rows: 10,
      rowsBesideEntries: 20,
    });
    const numbers = parts.map(({ sections }) =>
      sections.flatMap(({ entries }) => entries.map(({ number }) => number)),
    );
    expect(numbers).toEqual([[1, 2, 3], [4, 5], [], []]);
    expect(parts.map(({ index }) => index.length)).toEqual([0, 0, 10, 4]);
    const water = parts[3]?.index.at(-1);
    expect(water).toMatchObject({ text: 'water', entries: [{ number: 2, part: 1 }] });
    const ether = parts[2]?.index.find(({ text }) => text === '115-10-6');
    expect(ether?.entries).toMatchObject([{ number: 4, part: 2 }]);
  });

  test('has fewer entries on a page where a page would be too large', () => {
    const limits = { bytes: 2000, entries: 4, rows: 14, rowsBesideEntries: 0 };
    const { parts } = makeBooklet(PRODUCTS, CATEGORIES, limits);
    const counts = parts.map(({ sections, index }) => [
      sections.flatMap(({ entries }) => entries).length,
      index.length,
    ]);
    // An entry is counted as 600 bytes, a row as some 100.
    expect(counts).toEqual([
      [2, 0],
      [2, 0],
      [1, 0],
      [0, 14],
    ]);
  });
});
