import { expect, test } from 'vitest';
import { compareRows, type CompareTexts } from '#components/product/compare/compare-rows.ts';
import { readCompareState, writeCompareState } from '#components/product/compare/compare-state.ts';
import { compareTsv } from '#components/product/compare/compare-table.ts';
import type { PublishedProduct } from '#components/product/compare/published-product.ts';
import { strings } from '#i18n/strings.ts';

const texts: CompareTexts = {
  ...strings('en'),
  hazards: { H302: 'Harmful if swallowed' },
  language: 'en',
};
const sources = { book: { title: 'A book' } };
const bromide: PublishedProduct = {
  id: '619-41-0',
  cas: '619-41-0',
  name: '2-Bromo-4′-methylacetophenone',
  formula: 'C9H9BrO',
  molarMass: { value: 213.07 },
  functionalGroups: ['ketone'],
  properties: [
    { kind: 'meltingPoint', value: 51, unit: '°C', source: 'book' },
    { kind: 'density', value: '1.34', unit: 'g/cm3', temperature: '25 °C', source: 'book' },
  ],
  sources,
};
const iodide: PublishedProduct = {
  id: '2142-70-3',
  cas: '2142-70-3',
  name: '2′-Iodoacetophenone',
  formula: 'C8H7IO',
  molarMass: { value: 246.05 },
  functionalGroups: ['ketone'],
  properties: [{ kind: 'meltingPoint', value: 51, unit: '°C', source: 'other' }],
  safety: {
    classifications: [
      { signalWord: 'warning', hazard: ['H302'], source: 'book', date: '2026-01-15' },
    ],
  },
  grades: [
    {
      name: 'Pure',
      leadTime: '2 weeks',
      packs: [{ amount: '25 g' }, { amount: '1 kg', price: 'onRequest', leadTime: '4 weeks' }],
    },
    { name: 'Crude', price: 'onRequest', stock: { state: 'inStock', date: '2026-11-20' } },
  ],
  sources,
};
const rows = compareRows([bromide, iodide], texts);
const rowOf = (head: string) => rows.find((row) => row.head === head);
const textsOf = (head: string) => rowOf(head)?.cells.map((cell) => cell.map(({ text }) => text));

test.each([
  ['Molar mass', 'differs'],
  ['Functional groups', 'same'],
  // What one of them lacks is no difference between two known values.
  ['Density', 'incomplete'],
  // The same value from another source.
  ['Melting point', 'same'],
])('%s: %s', (head, state) => {
  expect(rowOf(head)?.state).toBe(state);
});

test('a measured value has its unit, its conditions and its source', () => {
  expect(rowOf('Density')?.cells[0]).toEqual([{ text: '1.34 g/cm³ (25 °C)', source: 'A book' }]);
});

test('what no product has is no row', () => {
  expect(rowOf('Boiling point')).toBeUndefined();
  expect(rowOf('Status')).toBeUndefined();
});

test('a label has its words, and packs the terms of their grade', () => {
  expect(textsOf('Signal word')).toEqual([[], ['Warning']]);
  expect(textsOf('Hazard statements')).toEqual([[], ['H302 Harmful if swallowed']]);
  expect(textsOf('Packs and prices')?.[1]).toEqual([
    'Pure: 25 g',
    'Pure: 1 kg: on request',
    'Crude: on request',
  ]);
  expect(textsOf('Lead time')?.[1]).toEqual(['2 weeks', '4 weeks']);
  expect(textsOf('Stock')?.[1]).toEqual(['in stock (2026-11-20)']);
});

test('beside a product that is no longer sold, the others are sold', () => {
  const gone = { ...iodide, discontinued: { date: '2026-06-30' } };
  expect(compareRows([bromide, gone], texts)[0]).toMatchObject({
    head: 'Status',
    state: 'differs',
  });
});

test('the table as TSV has a column for each product, and no formula', () => {
  const trap = { ...bromide, name: '=1+1' };
  const made = { rows: compareRows([trap, iodide], texts), texts, products: [trap, iodide] };
  const lines = compareTsv({ ...made, without: String, pictogram: () => undefined }).split('\n');
  expect(lines[0]).toBe("Property\t'=1+1\t2′-Iodoacetophenone");
  expect(lines).toContain('CAS number\t619-41-0\t2142-70-3');
  expect(lines).toContain('Density\t1.34 g/cm³ (25 °C) [A book]\t');
});

test('the address names at most four products, each once and unchanged', () => {
  expect(readCompareState('?p=a,B,a,c,d,e&only=differences')).toEqual({
    ids: ['a', 'B', 'c', 'd'],
    left: ['e'],
    twice: ['a'],
    onlyDifferences: true,
  });
  expect(readCompareState('')).toEqual({ ids: [], left: [], twice: [], onlyDifferences: false });
});

test.each(['?p=619-41-0,822-85-5', '?p=a,b,c,d,e&only=differences'])(
  'what is read from %s is written again',
  (query) => {
    expect(writeCompareState(readCompareState(query))).toBe(query);
  },
);
