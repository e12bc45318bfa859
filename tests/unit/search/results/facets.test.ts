import { expect, test } from 'vitest';
import { readState, withText, writeState } from '#search/results/search-state.ts';
import { bitsOf, hasDoc } from '#search/index/doc-set.ts';
import { facetsAmong, facetValues, fitting } from '#search/results/facet-values.ts';
import { rangeOf } from '#search/results/facets.ts';
import { noSelection, toggled, type Facet, type Selection } from '#search/results/selection.ts';
import { facetBranches, toggledCategory } from '#search/results/facet-branches.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { compareBy, type Order } from '#search/results/sort.ts';

const record = (cas: string, name: string, formula: string, molarMass: number, groups: string[]) =>
  ({
    ...{
      id: cas,
      cas,
      name,
      formula,
      molarMass,
      groups,
      monoisotopicMass: 0,
      inchiKey: '',
      inchi: '',
      smiles: '',
    },
    ...{ names: [], catalogNumbers: [], categories: ['intermediates'], documents: [] },
  }) satisfies SearchRecord;

const RECORDS = [
  record('2142-70-3', '2′-Iodoacetophenone', 'C8H7IO', 246.05, ['ketone', 'aryl-iodide']),
  record('822-85-5', '2-Bromocyclohexanone', 'C6H9BrO', 177.04, ['ketone', 'alkyl-bromide']),
  record('619-41-0', '2-Bromo-4′-methylacetophenone', 'C9H9BrO', 213.07, ['ketone']),
  record('75-26-3', '2-Bromopropane', 'C3H7Br', 122.99, ['alkyl-bromide']),
];

const sourceOf = (records: readonly SearchRecord[]) =>
  facetsAmong(
    records.map((one, doc) => [doc, one] as const),
    records.length,
  );

async function valuesOf(records: readonly SearchRecord[], facet: Facet, selection: Selection) {
  const all = bitsOf(records.keys(), records.length);
  return (await facetValues(sourceOf(records), all, selection)).get(facet) ?? [];
}

async function fittingIds(records: readonly SearchRecord[], selection: Selection) {
  const fits = await fitting(sourceOf(records), selection);
  return records.filter((_, doc) => fits && hasDoc(fits, doc)).map(({ id }) => id);
}

const counts = async (
  facet: Facet,
  selection = noSelection(),
  records: readonly SearchRecord[] = RECORDS,
) =>
  (await valuesOf(records, facet, selection)).map(
    ({ value, count }) => `${value} ${String(count)}`,
  );

const sorted = (order: Order, records: readonly SearchRecord[] = RECORDS) =>
  records.toSorted((a, b) => compareBy(order, a, b)).map(({ id }) => id);

test('values are counted, the most frequent first; masses in their order', async () => {
  expect(await counts('element')).toEqual(['Br 3', 'O 3', 'I 1']);
  expect(await counts('mass')).toEqual(['100 1', '150 1', '200 2']);
});

test('melting points are sorted and counted in ranges; a product without one comes last', async () => {
  const [iodo, bromo, phenacyl, propane] = RECORDS;
  const measured = [
    { ...iodo, meltingPoint: 25 },
    { ...bromo },
    { ...phenacyl, meltingPoint: 51 },
    { ...propane, meltingPoint: -89, boilingPoint: 59 },
  ] as SearchRecord[];
  expect(await counts('meltingPoint', noSelection(), measured)).toEqual(['-273 1', '25 1', '50 1']);
  expect(rangeOf('meltingPoint', '-273')).toEqual({ max: '0' });
  expect(rangeOf('meltingPoint', '25')).toEqual({ min: '25', max: '50' });
  expect(rangeOf('boilingPoint', '300')).toEqual({ min: '300' });
  expect(sorted('meltingPoint', measured)).toEqual([
    '75-26-3',
    '2142-70-3',
    '619-41-0',
    '822-85-5',
  ]);
  expect(sorted('boilingPoint', measured)[0]).toBe('75-26-3');
});

test('of elements and groups all chosen ones are asked for, of masses any', async () => {
  const bromoKetone = toggled(toggled(noSelection(), 'element', 'Br'), 'group', 'ketone');
  expect(await fittingIds(RECORDS, bromoKetone)).toEqual(['822-85-5', '619-41-0']);
  const light = toggled(toggled(noSelection(), 'mass', '100'), 'mass', '150');
  expect(await fittingIds(RECORDS, light)).toHaveLength(2);
  expect(await counts('mass', light)).toEqual(['100 1', '150 1', '200 2']);
  expect(await counts('element', bromoKetone)).toEqual(['Br 2', 'O 2']);
});

test('a range of masses lets through what is within it, ends included', async () => {
  const within = (range: string) =>
    fittingIds(RECORDS, toggled(noSelection(), 'mass', range)).then((ids) => ids.length);
  expect(await within('122.99..213.07')).toBe(3);
  expect(await within('..122.98')).toBe(0);
  expect(await within('213.08..')).toBe(1);
  expect(await counts('mass', toggled(noSelection(), 'mass', '..200'))).toEqual([
    '100 1',
    '150 1',
    '200 2',
  ]);
});

test('what is chosen is listed even where nothing is left, so that it can be taken out', async () => {
  const selection = toggled(toggled(noSelection(), 'element', 'I'), 'group', 'alkyl-bromide');
  expect(await counts('element', selection)).toEqual(['I 0']);
  expect(toggled(selection, 'element', 'I').element).toEqual([]);
});

const PARENTS = new Map([
  ['inorganic', 'reagents'],
  ['cyanides', 'inorganic'],
  ['acids', 'inorganic'],
]);

test('a category counts and lets through all below it, each product once', async () => {
  const lists = [
    ['reagents', 'inorganic', 'cyanides', 'acids'],
    ['reagents', 'inorganic'],
    ['solvents'],
    ['reagents', 'inorganic', 'cyanides'],
  ];
  const records = RECORDS.map((one, at) => ({ ...one, categories: lists[at] ?? [] }));
  const values = await valuesOf(records, 'category', noSelection());
  const tree = (branches: ReturnType<typeof facetBranches>): unknown[] =>
    branches.map(({ value, count, below }) => [value, count, ...tree(below)]);
  expect(tree(facetBranches(values, PARENTS))).toEqual([
    ['reagents', 3, ['inorganic', 3, ['cyanides', 2], ['acids', 1]]],
    ['solvents', 1],
  ]);
  const chosen = toggled(noSelection(), 'category', 'reagents');
  expect(await fittingIds(records, chosen)).toEqual(['2142-70-3', '822-85-5', '75-26-3']);
});

test('a category that is chosen takes the place of those above and below it', () => {
  const choose = (...slugs: string[]) =>
    slugs.reduce((all, slug) => toggledCategory(all, slug, PARENTS), noSelection()).category;
  expect(choose('reagents', 'cyanides')).toEqual(['cyanides']);
  expect(choose('cyanides', 'acids', 'solvents')).toEqual(['cyanides', 'acids', 'solvents']);
  expect(choose('cyanides', 'acids', 'solvents', 'reagents')).toEqual(['solvents', 'reagents']);
  expect(choose('cyanides', 'cyanides')).toEqual([]);
});

test('products are sorted by name without locants, by Hill formula, by mass', () => {
  expect(sorted('name')).toEqual(['619-41-0', '822-85-5', '75-26-3', '2142-70-3']);
  expect(sorted('formula')).toEqual(['75-26-3', '822-85-5', '2142-70-3', '619-41-0']);
  expect(sorted('cas')).toEqual(['75-26-3', '619-41-0', '822-85-5', '2142-70-3']);
  expect(sorted('mass')[0]).toBe('75-26-3');
});

test('the whole state stands in the address and comes back from it', () => {
  const query = '?q=bromo&element=Br&element=O&group=ketone&sort=mass&view=table&page=2';
  const state = readState(query);
  expect(state.selection).toMatchObject({ element: ['Br', 'O'], group: ['ketone'] });
  expect(writeState(state)).toBe(query);
  expect(writeState(withText(state, 'iodo'))).toBe('?q=iodo&sort=mass&view=table');
  expect(writeState(readState(''))).toBe('');
});

test('an address that somebody made up is no danger', () => {
  const state = readState('?sort=__proto__&view=constructor&page=-3&element=Br&element=Br');
  expect(state).toMatchObject({ sort: 'relevance', view: 'grid', page: 1 });
  expect(state.selection.element).toEqual(['Br']);
  expect(readState(`?${'group=x&'.repeat(5000)}page=x`)).toMatchObject({ page: 1 });
});
