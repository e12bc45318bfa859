import { beforeAll, describe, expect, test } from 'vitest';
import { hitsBeside, search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { otherReadings } from '#search/results/other-readings.ts';
import { hitsOf, indexOf, named, shippedIndex, WITH_TOOLKIT } from './records.ts';

let shipped: OpenIndex;
beforeAll(async () => {
  shipped = await shippedIndex();
});

const ask = (text: string) => hitsOf(shipped, text);
const marked = async (text: string) =>
  (await search(shipped, text)).hits.map(({ why: [why] }) =>
    why?.marks.map(([start, end]) => why.matched.slice(start, end)).join('|'),
  );

test.each([
  ['2142-70-3', '2142-70-3 cas'],
  ['CAS-Nr. 25245 35 6', '25245-35-6 cas'],
  ['822855', '822-85-5 cas'],
  ['2142-70-8', '2142-70-3 casCorrected'],
  ['2142-07-3', '2142-70-3 casNear'],
  ['2142-70', '2142-70-3 casPart'],
  ['IC8H7O', '2142-70-3 formula'],
  ['C8-10 Br1 O=1 I0', '619-41-0 elements'],
  ['C>=8 I O2+', '25245-35-6 elements'],
  ['213.07', '619-41-0 molarMass'],
  ['211.9837 ±5 ppm', '619-41-0 monoisotopicMass'],
  ['m/z 212.99 [M+H]+', '619-41-0 monoisotopicMass'],
  ['[M+H]+ 212.99', '619-41-0 monoisotopicMass'],
  ['mass:212.99 [M+H]+', '619-41-0 monoisotopicMass'],
  ['C8-10Br I0', '619-41-0 elements'],
  ['C9 Br', '619-41-0 elements'],
  ['2142-70-3, 98 %', '2142-70-3 cas'],
  ["2'-iodoacetophenone (CAS 2142-70-3)", '2142-70-3 cas'],
  ['InChIKey XDXCBCXNCQGZPG-UHFFFAOYSA-N 98 %', '2142-70-3 inchiKey'],
  ['XDXCBCXNCQGZPG-UHFFFAOYSA', '2142-70-3 inchiKeySkeleton'],
  ['002142-70-3', '2142-70-3 cas'],
  ['MW 246', '2142-70-3 molarMass'],
  ['InChI=1S/C8H7IO/c1-6(10)7-4-2-3-5-8(7)9/h2-5H,1H3', '2142-70-3 inchi'],
  ['1/C8H7IO/c1-6(10)7-4-2-3-5-8(7)9/h2-5H,1H3', '2142-70-3 inchi'],
  ['IC1=C(C(C)=O)C=CC=C1', '2142-70-3 structure'],
  ['c1(C(=O)CBr)ccc(cc1)C', '619-41-0 structure'],
  ['O=C1CCCC[C@H]1Br', '822-85-5 structureFlat'],
  ['ethanone, 2-bromo-1-(4-methylphenyl)-', '619-41-0 name'],
  ['a-bromocyclohexanone', '822-85-5 name'],
  ['c9h9bro', '619-41-0 formula'],
  ['CH3C6H4COCH2Br', '619-41-0 formula'],
  ["2'-iodoacetophenone", '2142-70-3 name'],
  ['2-bromo-4’-methyl-acetophenone', '619-41-0 name'],
  ['alpha-bromocyclohexanone', '822-85-5 name'],
  ['4-methylphenacyl bromide', '619-41-0 name'],
  ['2-溴环己酮', '822-85-5 name'],
  ['2,5-dimethoxy iodo', '25245-35-6 namePrefix'],
  ['bromide 4-methylphenacyl', '619-41-0 nameWords'],
  ['(4-methylphenyl) ethanone', '619-41-0 nameWords'],
  ['cyclopentanone', '21943-50-0 nameWords'],
  ['碘苯乙酮', '2142-70-3 nameWords'],
  ['2-bromocyclopentannone', '21943-50-0 nameSimilar'],
  ['iodoacetofenone', '2142-70-3 nameSimilar'],
  ["4'-methyl-2-bromoacetophenone", '619-41-0 name'],
  ["3'-methyl-2-bromoacetophenone", '619-41-0 nameOtherLocants'],
  ['p-methylphenacyl bromide', '619-41-0 name'],
])('%j finds %s', async (text, hit) => {
  expect(await ask(text)).toEqual([hit]);
});

test('InChIKey and its skeleton lead to the product', async () => {
  expect(await ask('XDXCBCXNCQGZPG-UHFFFAOYSA-N')).toEqual(['2142-70-3 inchiKey']);
  expect(await ask('XDXCBCXNCQGZPG')).toEqual(['2142-70-3 inchiKeySkeleton']);
});

test('part of a CAS number finds those that begin with it first', async () => {
  expect(await ask('2142')).toEqual(['2142-70-3 casPart']);
  expect(await ask('70-3')).toEqual(['2142-70-3 casPart']);
  const beginning = ['2142-70-3 casPart', '21943-50-0 casPart', '25245-35-6 casPart'];
  expect((await ask('2')).toSorted()).toEqual(beginning);
  expect(await ask('45')).toEqual(['25245-35-6 casPart']);
});

test('of two CAS numbers in one text the first is taken, and the other offered', async () => {
  const answer = await search(shipped, '2142-70-3 619-41-0');
  expect(answer.hits.map(({ id }) => id)).toEqual(['2142-70-3']);
  expect(await otherReadings(shipped, answer)).toMatchObject([
    { reading: { kind: 'cas', cas: '619-41-0' }, total: 1 },
  ]);
});

test('what matched is marked', async () => {
  expect(await marked('214270')).toEqual(['2142-70']);
  expect(await marked('2142-07-3')).toEqual(['7|0']);
  expect(await marked('ethanone 2-bromo')).toEqual(['Ethanone, 2-bromo']);
  expect(await marked('bromide phenacyl')).toEqual(['phenacyl|bromide']);
  expect(await marked('alpha-bromo')).toContain('α-Bromo');
});

test('the mass that matched is said, of an ion its m/z', async () => {
  const matched = async (text: string) => (await search(shipped, text)).hits[0]?.why[0]?.matched;
  expect(await matched('213.07')).toBe('213.074 g/mol');
  expect(await matched('211.9837')).toBe('211.9837 Da');
  expect(await matched('m/z 212.99 [M+H]+')).toBe('m/z 212.9910 [M+H]+');
});

describe('what the catalog does not have', () => {
  test('a CAS number that is not held is no other product', async () => {
    const answer = await search(shipped, '98-86-2');
    expect(answer.notHeld).toEqual({ cas: '98-86-2' });
    expect(answer.hits).toEqual([]);
  });

  test('a wrong check digit names the number it should be, and whether it is held', async () => {
    const held = await search(shipped, '2142-70-8');
    expect(held.suggestion).toEqual({ cas: '2142-70-3', held: true });
    const answer = await search(shipped, '98-86-3');
    expect(answer.suggestion).toEqual({ cas: '98-86-2', held: false });
    expect(answer.hits).toEqual([]);
  });

  test.each(['C8H7IO2', 'qwertyuiop', 'ethylene', '2-chlorocyclohexanone', 'phenol', 'CO', 'zz'])(
    '%j finds nothing',
    async (text) => {
      expect(await ask(text)).toEqual([]);
    },
  );
});

describe('slips in CAS numbers', () => {
  const index = indexOf([
    named('75-07-0', 'acetaldehyde'),
    named('75-00-3', 'chloroethane'),
    named('71-43-2', 'benzene'),
    named('110-80-5', '2-ethoxyethanol'),
  ]);

  test.each([
    ['two neighbours swapped', '71-34-2', '71-43-2'],
    ['a digit wrong', '71-93-2', '71-43-2'],
    ['a digit too many', '171-43-2', '71-43-2'],
    ['a digit too few', '11-80-5', '110-80-5'],
    ['two digits apart swapped', '180-10-5', '110-80-5'],
  ])('%s: %s', async (_, typed, held) => {
    expect((await search(index, typed)).hits.map(({ id }) => id)).toContain(held);
  });

  test('numbers one slip away from a number that is held are offered beside it', async () => {
    const answer = await search(index, '75-07-0');
    expect(answer.hits.map(({ id }) => id)).toEqual(['75-07-0']);
    expect(await hitsBeside(index, await search(index, '75-00-3'))).toEqual([]);
    const swapped = indexOf([named('110-80-5', 'a'), named('110-85-0', 'b')]);
    expect(await hitsBeside(swapped, await search(swapped, '110-85-0'))).toMatchObject([
      { id: '110-80-5', why: [{ kind: 'casNear' }] },
    ]);
  });
});

describe('primes and locants tell compounds apart', () => {
  test('another isomer is offered as another compound only', async () => {
    expect(await ask('2-iodoacetophenone')).toEqual(['2142-70-3 nameOtherLocants']);
    expect(await ask("2'-bromo-4'-methylacetophenone")).toEqual(['619-41-0 nameOtherLocants']);
    expect(await ask('2-bromo-4-methylacetophenone')).toEqual(['619-41-0 nameOtherLocants']);
  });

  test('of two names that differ by a prime the exact one is found, and with a typo it is first', async () => {
    const index = indexOf([
      named('2142-70-3', '2′-Iodoacetophenone'),
      named('4636-16-2', '2-Iodoacetophenone'),
    ]);
    const first = async (text: string) => (await search(index, text)).hits[0]?.id;
    for (const [prime, cas] of [
      ["'", '2142-70-3'],
      ['′', '2142-70-3'],
      ['', '4636-16-2'],
    ] as const) {
      expect(await hitsOf(index, `2${prime}-iodoacetophenone`)).toEqual([`${cas} name`]);
      expect(await first(`2${prime}-iodoacetphenone`)).toBe(cas);
      expect(await first(`2${prime}-iodoaceto`)).toBe(cas);
    }
  });

  test('substituents that swapped their locants, and mirror images, do not match by words', async () => {
    const index = indexOf([
      named('2142-70-3', '2-bromo-4-methylphenol'),
      named('822-85-5', '(S)-ribofuranose'),
    ]);
    expect((await search(index, 'methylphenol 2-bromo')).hits).toHaveLength(1);
    expect(await hitsOf(index, '4-bromo 2-methylphenol')).toEqual(['2142-70-3 nameOtherLocants']);
    expect(await hitsOf(index, '(R)-ribofuranose')).toEqual(['822-85-5 nameOtherLocants']);
  });
});

describe('one name in several writings', () => {
  test.each([
    ['Ethanone, 1-(2-iodophenyl)-', '1-(2-iodophenyl)ethanone'],
    ['1-(2-iodophenyl)ethanone', 'ethanone, 1-(2-iodophenyl)-'],
    ['Benzoic acid, 2-hydroxy-, methyl ester', '2-hydroxybenzoic acid methyl ester'],
    ['sulfuric acid', 'sulphuric acid'],
    ['aluminium chloride', 'aluminum chloride'],
    ['α-bromo-γ-butyrolactone', 'a-bromo-g-butyrolactone'],
    ['.alpha.-pinene', 'α-pinene'],
    ['o-xylene', 'ortho-xylene'],
    ['tert-butylbenzene', 't-butyl benzene'],
    ['2-(4-chlorophenyl)ethanol', '2-4-chlorophenylethanol'],
  ])('%s is found as %s', async (name, typed) => {
    const index = indexOf([named('2142-70-3', name), named('822-85-5', 'another compound')]);
    expect(await hitsOf(index, typed)).toEqual(['2142-70-3 name']);
  });
});

describe('readings', () => {
  test('the catalog settles which reading is taken', async () => {
    const taken = async (text: string) => (await search(shipped, text)).taken;
    expect((await taken('214270')).kind).toBe('casPartial');
    expect(await taken('c8h7io')).toMatchObject({ kind: 'formula', formula: 'C8H7IO' });
    expect(await taken('CO')).toMatchObject({ kind: 'formula', formula: 'CO' });
  });

  test('another reading is offered where it leads to something else', async () => {
    const index = indexOf([
      { ...named('630-08-0', 'carbon monoxide'), formula: 'CO' },
      { ...named('7440-48-4', 'cobalt'), formula: 'Co' },
      { ...named('67-56-1', 'methanol'), formula: 'CH4O', smiles: 'CO' },
    ]);
    const answer = await search(index, 'CO');
    expect(answer.hits.map(({ id }) => id)).toEqual(['630-08-0']);
    const others = await otherReadings(index, answer);
    expect(others.map(({ reading, total }) => [reading.kind, total])).toEqual([
      ['smiles', 1],
      ['formula', 1],
    ]);
    expect(await otherReadings(shipped, await search(shipped, '2142703'))).toEqual([]);
  });

  test('a structure that only the toolkit can name is offered without a count', async () => {
    const index = indexOf([{ ...named('630-08-0', 'carbon monoxide'), formula: 'CO' }]);
    const answer = await search(index, 'CO');
    expect(await otherReadings(index, answer)).toEqual([
      { reading: { kind: 'smiles', smiles: 'CO' } },
    ]);
    expect(await otherReadings(index, answer, WITH_TOOLKIT)).toEqual([]);
  });

  test('the toolkit is not asked where a plain look-up settles a text', async () => {
    const asked: string[] = [];
    const identify = (smiles: string) => {
      asked.push(smiles);
      return Promise.resolve('unreadable' as const);
    };
    for (const text of ['CC(=O)c1ccccc1I', 'C8H7IO', '2142-70-3', "2'-iodoacetophenone"])
      expect((await search(shipped, text, { identify })).total).toBe(1);
    expect(asked).toEqual([]);
  });
});

describe('texts that nobody types', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    '.*+?^${}()|[]\\',
    '\u202e3-07-2412',
    '🙂'.repeat(5000),
    "'".repeat(10_000),
    '('.repeat(10_000),
    'C'.repeat(10_000),
    'C('.repeat(5000),
    '2-'.repeat(5000),
    'methyl'.repeat(2000),
    '1'.repeat(10_000),
    'C1-2 '.repeat(2000),
    `InChI=1S/${'C'.repeat(10_000)}`,
  ])('%.30j gets an answer', async (text) => {
    expect((await search(shipped, text, WITH_TOOLKIT)).query).toBe(text);
  });
});
