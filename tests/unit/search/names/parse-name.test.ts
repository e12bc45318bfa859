import { expect, test } from 'vitest';
import { fold } from '#search/names/fold.ts';
import { parseName } from '#search/names/parse-name.ts';

const PRIMES = ["'", '’', '‘', '′', 'ʹ', '´', '`', 'ʼ', '＇'];

test.each(PRIMES)('%j is a prime and is kept', (prime) => {
  expect(fold(`2${prime}-Iodo`)).toBe('2′-iodo');
});

test.each(['″', '"', '”', "''", '’’', '′′', 'ʺ'])('%j is two primes', (primes) => {
  expect(fold(`4${primes}-`)).toBe('4′′-');
});

test.each([
  ['2-Bromo-4′-methylacetophenone', "2-bromo-4'-methyl acetophenone"],
  ['α-Bromocyclohexanone', 'alpha-bromocyclohexanone'],
  ['2,5-Dimethoxyiodobenzene', '2,5 dimethoxy iodobenzene'],
  ['2-Bromo-1-(4-methylphenyl)ethanone', '2-BROMO-1-[4-METHYLPHENYL]ETHANONE'],
  ['(±)-Camphor', '(±)camphor'],
  ['2′-碘苯乙酮', '２’-碘苯乙酮'],
])('%j and %j are writings of one name', (a, b) => {
  expect(parseName(a).key).toBe(parseName(b).key);
});

test.each([
  ['2-iodoacetophenone', '2′-iodoacetophenone'],
  ['4′-x', '4″-x'],
  ['N-methyl', 'N′-methyl'],
  ['2,4-dimethyl', '24-dimethyl'],
  ['2-bromo-4-methyl', '4-bromo-2-methyl'],
  ['(+)-camphor', '(-)-camphor'],
  ['(+)-camphor', 'camphor'],
  ['o-tolyl', 'p-tolyl'],
])('%j and %j are different names', (a, b) => {
  expect(parseName(a).key).not.toBe(parseName(b).key);
});

test('a locant belongs to the word after it', () => {
  const units = parseName('Ethanone, 2-bromo-1-(4-methylphenyl)-').units;
  expect(units.map(({ locants, word }) => `${locants}|${word}`)).toEqual([
    '|ethanone',
    '2|bromo',
    '1|',
    '4|methylphenyl',
  ]);
});
