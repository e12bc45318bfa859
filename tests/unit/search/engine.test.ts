import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '#search/answer.ts';
import { otherReadings, search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index.ts';
import { indexOf, named, shippedIndex } from './records.ts';

let shipped: OpenIndex;
beforeAll(async () => {
  shipped = await shippedIndex();
});

const hits = ({ hits }: SearchAnswer) => hits.map(({ cas, why }) => `${cas} ${why[0]?.kind ?? ''}`);
const ask = (text: string) => hits(search(shipped, text));
const marked = (text: string) =>
  search(shipped, text).hits.map(({ why: [why] }) =>
    why?.marks.map(([start, end]) => why.matched.slice(start, end)).join('|'),
  );

test.each([
  ['2142-70-3', '2142-70-3 cas'],
  ['CAS-Nr. 25245 35 6', '25245-35-6 cas'],
  ['822855', '822-85-5 cas'],
  ['2142-70-8', '2142-70-3 casCorrected'],
  ['IC8H7O', '2142-70-3 formula'],
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
])('%j finds %s', (text, hit) => {
  expect(ask(text)).toEqual([hit]);
});

test('InChIKey and its skeleton lead to the product', () => {
  const [record] = shipped.records;
  expect(ask(record?.inchiKey ?? '')).toEqual([`${record?.cas ?? ''} inchiKey`]);
  expect(ask(record?.inchiKey.slice(0, 14) ?? '')).toEqual([
    `${record?.cas ?? ''} inchiKeySkeleton`,
  ]);
});

test('part of a CAS number finds those that begin with it first', () => {
  expect(ask('2142')).toEqual(['2142-70-3 casPart']);
  expect(ask('70-3')).toEqual(['2142-70-3 casPart']);
  expect(ask('2')).toEqual(['2142-70-3 casPart', '21943-50-0 casPart', '25245-35-6 casPart']);
  expect(ask('45')).toEqual(['25245-35-6 casPart']);
});

test('what matched is marked', () => {
  expect(marked('214270')).toEqual(['2142-70']);
  expect(marked('ethanone 2-bromo')).toEqual(['Ethanone, 2-bromo']);
  expect(marked('bromide phenacyl')).toEqual(['phenacyl|bromide']);
  expect(marked('alpha-bromo')).toContain('α-Bromo');
});

describe('what the catalog does not have', () => {
  test('a CAS number that is not held is no other product', () => {
    const answer = search(shipped, '98-86-2');
    expect(answer.notHeld).toEqual({ cas: '98-86-2' });
    expect(answer.hits).toEqual([]);
  });

  test('a wrong check digit names the number it should be, and whether it is held', () => {
    expect(search(shipped, '2142-70-8').suggestion).toEqual({ cas: '2142-70-3', held: true });
    const answer = search(shipped, '98-86-3');
    expect(answer.suggestion).toEqual({ cas: '98-86-2', held: false });
    expect(answer.hits).toEqual([]);
  });

  test.each(['C8H7IO2', 'qwertyuiop', 'ethylene', '2-chlorocyclohexanone', 'phenol', 'CO', 'zz'])(
    '%j finds nothing',
    (text) => {
      expect(ask(text)).toEqual([]);
    },
  );
});

describe('primes and locants tell compounds apart', () => {
  test('another isomer is offered as another compound only', () => {
    expect(ask('2-iodoacetophenone')).toEqual(['2142-70-3 nameOtherLocants']);
    expect(ask("2'-bromo-4'-methylacetophenone")).toEqual(['619-41-0 nameOtherLocants']);
    expect(ask('2-bromo-4-methylacetophenone')).toEqual(['619-41-0 nameOtherLocants']);
  });

  test('of two names that differ by a prime the exact one is found, and with a typo it is first', () => {
    const index = indexOf([
      named('2142-70-3', '2′-Iodoacetophenone'),
      named('4636-16-2', '2-Iodoacetophenone'),
    ]);
    const first = (text: string) => search(index, text).hits[0]?.cas;
    for (const [prime, cas] of [
      ["'", '2142-70-3'],
      ['′', '2142-70-3'],
      ['', '4636-16-2'],
    ]) {
      expect(hits(search(index, `2${prime ?? ''}-iodoacetophenone`))).toEqual([
        `${cas ?? ''} name`,
      ]);
      expect(first(`2${prime ?? ''}-iodoacetphenone`)).toBe(cas);
      expect(first(`2${prime ?? ''}-iodoaceto`)).toBe(cas);
    }
  });

  test('substituents that swapped their locants, and mirror images, do not match by words', () => {
    const index = indexOf([
      named('2142-70-3', '2-bromo-4-methylphenol'),
      named('822-85-5', '(S)-ribofuranose'),
    ]);
    expect(search(index, 'methylphenol 2-bromo').hits).toHaveLength(1);
    expect(hits(search(index, '4-bromo 2-methylphenol'))).toEqual(['2142-70-3 nameOtherLocants']);
    expect(hits(search(index, '(R)-ribofuranose'))).toEqual(['822-85-5 nameOtherLocants']);
  });
});

describe('readings', () => {
  test('the catalog settles which reading is taken', () => {
    expect(search(shipped, '214270').taken.kind).toBe('casPartial');
    expect(search(shipped, 'c8h7io').taken).toMatchObject({ kind: 'formula', formula: 'C8H7IO' });
    expect(search(shipped, 'CO').taken).toMatchObject({ kind: 'formula', formula: 'CO' });
  });

  test('another reading is offered where it leads to something else', () => {
    const index = indexOf([
      { ...named('630-08-0', 'carbon monoxide'), formula: 'CO' },
      { ...named('7440-48-4', 'cobalt'), formula: 'Co' },
    ]);
    const answer = search(index, 'CO');
    expect(hits(answer)).toEqual(['630-08-0 formula']);
    expect(otherReadings(index, answer)).toEqual([
      { reading: { kind: 'name', name: 'CO' }, total: 1 },
      { reading: { kind: 'formula', formula: 'Co', guessed: true }, total: 1 },
    ]);
    expect(otherReadings(shipped, search(shipped, '2142703'))).toEqual([]);
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
    '2-'.repeat(5000),
    'methyl'.repeat(2000),
  ])('%.30j gets an answer soon', (text) => {
    const start = performance.now();
    expect(search(shipped, text).query).toBe(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('any text gets an answer', () => {
    const pieces = fc.constantFrom(
      '2142-70-3',
      "2'-",
      'iodo',
      'C8H7IO',
      '(',
      '-',
      ' ',
      'name:',
      '′',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const answer = search(shipped, text);
        expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      }),
      { numRuns: 1000 },
    );
  });
});
