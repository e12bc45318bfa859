import { expect, test } from 'vitest';
import { nuclideKey, readNuclideKey } from '#chemistry/formula/nuclide-key.ts';

test.each([
  ['C', 'C', 'C', 0],
  ['13C', 'C', 'C', 13],
  ['D', 'D', 'H', 2],
  ['T', 'T', 'H', 3],
  ['1H', 'H', 'H', 1],
  ['235U', 'U', 'U', 235],
])('%s', (key, symbol, element, massNumber) => {
  expect(readNuclideKey(key)).toEqual({ symbol, element, massNumber });
  expect(nuclideKey(element, massNumber)).toBe(key);
});
