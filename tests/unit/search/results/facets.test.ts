import { expect, test } from 'vitest';
import { readState, withText, writeState } from '#search/results/search-state.ts';
import { facetValues, fitsSelection, rangeOf } from '#search/results/facets.ts';
import { noSelection, toggled } from '#search/results/selection.ts';
import { inAllCategories } from '#search/results/all-categories.ts';
import { facetBranches, toggledCategory } from '#search/results/facet-branches.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { sortHits } from '#search/results/sort.ts';

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

const counts = (facet: 'element' | 'group' | 'mass', selection = noSelection()) =>
  facetValues(RECORDS, facet, selection).map(({ value, count }) => `${value} ${String(count)}`);

test('values are counted, the most frequent first; masses in their order', () => {
  expect(counts('element')).toEqual(['Br 3', 'O 3', 'I 1']);
  expect(counts('mass')).toEqual(['100 1', '150 1', '200 2']);
});

test('melting points are sorted and counted in ranges; a product without one comes last', () => {
  const [iodo, bromo, phenacyl, propane] = RECORDS;
  const measured = [
    { ...iodo, meltingPoint: 25 },
    { ...bromo },
    { ...phenacyl, meltingPoint: 51 },
    { ...propane, meltingPoint: -89, boilingPoint: 59 },
  ] as SearchRecord[];
  const values = facetValues(measured, 'meltingPoint', noSelection());
  expect(values.map(({ value, count }) => `${value} ${String(count)}`)).toEqual([
    '-273 1',
    '25 1',
    '50 1',
  ]);
  expect(rangeOf('meltingPoint', '-273')).toEqual({ max: '0' });
  expect(rangeOf('meltingPoint', '25')).toEqual({ min: '25', max: '50' });
  expect(rangeOf('boilingPoint', '300')).toEqual({ min: '300' });
  const hits = measured.map((one) => ({ id: one.id, why: [], record: one }));
  expect(sortHits(hits, 'meltingPoint').map(({ id }) => id)).toEqual([
    '75-26-3',
    '2142-70-3',
    '619-41-0',
    '822-85-5',
  ]);
  expect(sortHits(hits, 'boilingPoint')[0]?.id).toBe('75-26-3');
});

test('of elements and groups all chosen ones are asked for, of masses any', () => {
  const bromoKetone = toggled(toggled(noSelection(), 'element', 'Br'), 'group', 'ketone');
  expect(RECORDS.filter((one) => fitsSelection(one, bromoKetone)).map(({ id }) => id)).toEqual([
    '822-85-5',
    '619-41-0',
  ]);
  const light = toggled(toggled(noSelection(), 'mass', '100'), 'mass', '150');
  expect(RECORDS.filter((one) => fitsSelection(one, light))).toHaveLength(2);
  expect(counts('mass', light)).toEqual(['100 1', '150 1', '200 2']);
  expect(counts('element', bromoKetone)).toEqual(['Br 2', 'O 2']);
});

test('what is chosen is listed even where nothing is left, so that it can be taken out', () => {
  const selection = toggled(toggled(noSelection(), 'element', 'I'), 'group', 'alkyl-bromide');
  expect(counts('element', selection)).toEqual(['I 0']);
  expect(toggled(selection, 'element', 'I').element).toEqual([]);
});

const PARENTS = new Map([
  ['inorganic', 'reagents'],
  ['cyanides', 'inorganic'],
  ['acids', 'inorganic'],
]);

/** Records in categories, as the list of hits has them. */
const inCategories = (...lists: string[][]) =>
  lists.map((categories, at) => {
    const one = { ...RECORDS[at % RECORDS.length], categories } as SearchRecord;
    return inAllCategories(one, PARENTS);
  });

test('a category counts and lets through all below it, each product once', () => {
  const records = inCategories(['cyanides', 'acids'], ['inorganic'], ['solvents'], ['cyanides']);
  const values = facetValues(records, 'category', noSelection());
  const tree = (branches: ReturnType<typeof facetBranches>): unknown[] =>
    branches.map(({ value, count, below }) => [value, count, ...tree(below)]);
  expect(tree(facetBranches(values, PARENTS))).toEqual([
    ['reagents', 3, ['inorganic', 3, ['cyanides', 2], ['acids', 1]]],
    ['solvents', 1],
  ]);
  const chosen = toggled(noSelection(), 'category', 'reagents');
  expect(records.map((one) => fitsSelection(one, chosen))).toEqual([true, true, false, true]);
});

test('a category that is chosen takes the place of those above and below it', () => {
  const choose = (...slugs: string[]) =>
    slugs.reduce((all, slug) => toggledCategory(all, slug, PARENTS), noSelection()).category;
  expect(choose('reagents', 'cyanides')).toEqual(['cyanides']);
  expect(choose('cyanides', 'acids', 'solvents')).toEqual(['cyanides', 'acids', 'solvents']);
  expect(choose('cyanides', 'acids', 'solvents', 'reagents')).toEqual(['solvents', 'reagents']);
  expect(choose('cyanides', 'cyanides')).toEqual([]);
});

test('hits are sorted by name without locants, by Hill formula, by mass', () => {
  const hits = RECORDS.map((one) => ({ id: one.id, why: [], record: one }));
  const order = (sort: Parameters<typeof sortHits>[1]) => sortHits(hits, sort).map(({ id }) => id);
  expect(order('name')).toEqual(['619-41-0', '822-85-5', '75-26-3', '2142-70-3']);
  expect(order('formula')).toEqual(['75-26-3', '822-85-5', '2142-70-3', '619-41-0']);
  expect(order('cas')).toEqual(['75-26-3', '619-41-0', '822-85-5', '2142-70-3']);
  expect(order('mass')[0]).toBe('75-26-3');
  expect(order('relevance')[0]).toBe('2142-70-3');
});

test('the whole state stands in the address and comes back from it', () => {
  const query = '?q=bromo&element=Br&element=O&group=ketone&sort=mass&view=table&pages=2';
  const state = readState(query);
  expect(state.selection).toMatchObject({ element: ['Br', 'O'], group: ['ketone'] });
  expect(writeState(state)).toBe(query);
  expect(writeState(withText(state, 'iodo'))).toBe('?q=iodo&sort=mass&view=table');
  expect(writeState(readState(''))).toBe('');
});

test('an address that somebody made up is no danger', () => {
  const state = readState('?sort=__proto__&view=constructor&pages=-3&element=Br&element=Br');
  expect(state).toMatchObject({ sort: 'relevance', view: 'grid', pages: 1 });
  expect(state.selection.element).toEqual(['Br']);
  expect(readState(`?${'group=x&'.repeat(5000)}pages=1e9`)).toMatchObject({ pages: 100 });
});
