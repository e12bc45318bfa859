import { expect, test } from 'vitest';
import { partsKey } from '#chemistry/formula/parts-key.ts';

test.each([
  ['SnCl2·2H2O', '2H2O·Cl2Sn'],
  ['2H2O.Cl2Sn', '2H2O·Cl2Sn'],
  ['CoCl2.6H2O', '6H2O·Cl2Co'],
  ['CoCl2 * 6 H2O', '6H2O·Cl2Co'],
  ['C4H11N·HCl', 'C4H11N·ClH'],
  ['SnCl2', undefined],
  ['1.5', undefined],
  ['CC.x', undefined],
])('%s has the parts %s', (text, expected) => {
  expect(partsKey(text)).toBe(expected);
});
