import { expect, test } from 'vitest';
import { nameChunks } from '#chemistry/names/name-typography.ts';
import { noteIfAbsent, readNames, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('setting 46,382 names without losing a character');

const textOf = (name: string) =>
  nameChunks(name)
    .flatMap(({ tokens }) => tokens.map(({ text }) => text))
    .join('');

test.runIf(sharedDataPresent)('no character of any real name is lost, least of all a prime', () => {
  const names = readNames();
  expect(names.length).toBeGreaterThan(40_000);
  expect(names.filter((name) => textOf(name) !== name)).toEqual([]);
});
