/** Names of the same compound in another writing are held; of another compound never. */
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { nameKeys } from '#search/names/spoken-name.ts';
import { indexOf, named, shippedIndex } from '../records.ts';

let shipped: OpenIndex;
beforeAll(async () => {
  shipped = await shippedIndex();
});

test.each([
  ['1,4-dimethoxy-2-iodobenzene', '25245-35-6'],
  ['2,5-dimethoxyiodobenzene', '25245-35-6'],
  ['1-(2-Iodophenyl)ethanone', '2142-70-3'],
  ['1-(2-iodophenyl)ethan-1-one', '2142-70-3'],
  ['Ethanone, 1-(2-iodophenyl)-', '2142-70-3'],
  ['o-iodoacetophenone', '2142-70-3'],
  ['ortho-Iodoacetophenone', '2142-70-3'],
  ['6′-iodoacetophenone', '2142-70-3'],
  ['邻碘苯乙酮', '2142-70-3'],
  ['p-methylphenacyl bromide', '619-41-0'],
  ['alpha-bromo-p-methylacetophenone', '619-41-0'],
  ['ω-bromo-4-methylacetophenone', '619-41-0'],
  ['4′-methyl-2-bromoacetophenone', '619-41-0'],
  ['2-bromo-1-(p-tolyl)ethan-1-one', '619-41-0'],
  ['α-溴代环己酮', '822-85-5'],
  ['2-Bromcyclohexanon', '822-85-5'],
  ['2-bromocyclohexan-1-one', '822-85-5'],
  ['2-bromo cyclo pentanone', '21943-50-0'],
])('%s is held', async (text, id) => {
  const { verdict, hits } = await search(shipped, text);
  expect([verdict, hits[0]?.id]).toEqual(['held', id]);
});

test.each([
  'm-iodoacetophenone',
  'p-iodoacetophenone',
  '对碘苯乙酮',
  '2-iodoacetophenone',
  'phenacyl iodide',
  '2-bromo-4-methylacetophenone',
  'ω-bromo-3-methylacetophenone',
  '3-bromocyclohexanone',
  'β-bromocyclohexanone',
  '1,3-dimethoxy-2-iodobenzene',
  '2,2-dibromocyclohexanone',
  '1-(3-iodophenyl)ethanone',
  '2-iodo-1-phenylethanone',
])('%s is not held', async (text) => {
  expect((await search(shipped, text)).verdict).not.toBe('held');
});

describe('pairs', () => {
  test.each([
    ['p-dichlorobenzene', '1,4-dichlorobenzene'],
    ['p-bromochlorobenzene', '1-bromo-4-chlorobenzene'],
    ['4-chlorotoluene', '1-chloro-4-methylbenzene'],
    ['3-bromo-5-chlorotoluene', '3-chloro-5-bromotoluene'],
    ['p-nitroaniline', '4-nitroaniline'],
    ['5-chloro-2-methylaniline', '3-chloro-6-methylaniline'],
    ['p phenylenediamine', 'benzene-1,4-diamine'],
    ['propan-2-ol', '2-propanol'],
    ['3-methylbutan-2-ol', '3-methyl-2-butanol'],
    ['pyridine-2-carboxylic acid', '2-pyridinecarboxylic acid'],
    ['4-Bromtoluol', '4-bromotoluene'],
    ['对硝基苯酚', 'p-nitrophenol'],
    ['p-xylene', '1,4-dimethylbenzene'],
    ['2-nitro-p-xylene', '1,4-dimethyl-2-nitrobenzene'],
    ['对二甲苯', 'p-xylene'],
    ['苯酚', 'phenol'],
    ['procaine HCl', 'Procaine hydrochloride'],
    ['histamine x 2 HCl', 'histamine dihydrochloride'],
    ['dopamine·HBr', 'dopamine hydrobromide'],
  ])('%s is %s', (a, b) => {
    expect(nameKeys(a).filter((key) => nameKeys(b).includes(key))).not.toEqual([]);
  });

  test.each([
    ['o-dichlorobenzene', '1,4-dichlorobenzene'],
    ['trichloromethylbenzene', 'chloromethylbenzene'],
    ['diethylamine', 'triethylamine'],
    ['2-chloroaniline', '4-chloroaniline'],
    ['4-chloro-α-methylstyrene', '4-chloro-β-methylstyrene'],
    ['1-propanol', '2-propanol'],
    ['silicon', 'silicone'],
    ['chloran', 'chlorane'],
    ['m-xylene', '1,4-dimethylbenzene'],
    ['邻二甲苯', 'm-xylene'],
    ['2-methylpentane', '3-methylpentane'],
    ['N,N-dimethylaniline', '2,4-dimethylaniline'],
    ['N-methylaniline', '2-methylaniline'],
    ['methylene bromide', 'methyl bromide'],
    ['4-methylpiperidine', '1-methylpiperidine'],
    ['4-(chloromethyl)toluene', '4-chloro-2-methyltoluene'],
  ])('%s is not %s', (a, b) => {
    expect(nameKeys(a).filter((key) => nameKeys(b).includes(key))).toEqual([]);
  });
});

test('a letter for a place may stand apart', async () => {
  const index = indexOf([
    named('106-50-3', '1,4-phenylenediamine'),
    named('108-45-2', '1,3-phenylenediamine'),
  ]);
  const { verdict, hits } = await search(index, 'p phenylenediamine');
  expect([verdict, hits[0]?.id]).toEqual(['held', '106-50-3']);
});
