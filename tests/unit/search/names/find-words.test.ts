import { expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { readHits } from '#search/results/hits.ts';
import { indexOf, named } from '../records.ts';

const idsOf = async (index: ReturnType<typeof indexOf>, text: string) => {
  const { found, taken } = await search(index, `name:${text}`);
  return (await readHits(index, found, taken)).map(({ id }) => id);
};

test('words of the main name go first, then those of others, other languages, classes, and parts', async () => {
  const index = indexOf([
    named('1-00-0', 'Direct Brown 2', 'benzidine azo salicylic acid dye'),
    named('2-00-0', 'Lactic acid'),
    named('3-00-0', '2-Hydroxybutanoic acid'),
    named('4-00-0', 'Acidol'),
    { ...named('5-00-0', 'Amber salt', '琥珀 acid'), ownNames: 0 },
    { ...named('6-00-0', 'Paint'), descriptions: ['an acid for etching'] },
    named('7-00-0', 'Peracidine'),
    named('8-00-0', 'Vinegar', 'acidum'),
    named('9-00-0', 'Water'),
  ]);
  expect(await idsOf(index, 'acid')).toEqual(
    ['2', '3', '4', '1', '8', '5', '6', '7'].map((one) => `${one}-00-0`),
  );
});

test('of several words each has to be there, with its locants, in names or in what describes it', async () => {
  const index = indexOf([
    { ...named('1-00-0', '2-Bromoanisole'), descriptions: ['a solvent'] },
    { ...named('2-00-0', '4-Bromoanisole'), descriptions: ['a solvent'] },
    named('3-00-0', '2-Bromotoluene', 'solvent blue'),
    named('4-00-0', '2-Chloroanisole'),
  ]);
  expect(await idsOf(index, '2-bromo solvent')).toEqual(['3-00-0', '1-00-0']);
  expect((await idsOf(index, 'bromo anisole')).sort()).toEqual(['1-00-0', '2-00-0']);
  expect(await idsOf(index, 'anisole 2-bromo')).toEqual(['1-00-0']);
});

test('words that run on are one text, a short text begins a word, and Chinese stands anywhere', async () => {
  const index = indexOf([
    named('1-00-0', 'Methyl acetophenone', '甲基苯乙酮'),
    named('2-00-0', 'Tetrahydrofuran'),
  ]);
  expect(await idsOf(index, 'methylacetoph')).toEqual(['1-00-0']);
  expect(await idsOf(index, 'hydrofuran')).toEqual(['2-00-0']);
  expect((await search(index, 'name:fur')).total).toBe(0);
  expect(await idsOf(index, '苯')).toEqual(['1-00-0']);
});

test('a text longer than the keys of words is compared with the names themselves', async () => {
  const long = 'tetrahydroxydimethoxynaphthalenecarboxylic';
  const index = indexOf([
    named('1-00-0', `${long} acid`),
    named('2-00-0', 'tetrahydroxydimethoxynaphthalenesulfonic acid'),
  ]);
  expect(await idsOf(index, long)).toEqual(['1-00-0']);
  expect(await idsOf(index, long.slice(5))).toEqual(['1-00-0']);
});
