import { expect, test } from 'vitest';
import { compareHill } from '#chemistry/formula/hill.ts';

test('a formula index goes element by element, by symbol and then by number', () => {
  const index = [
    'BrH',
    'CCl4',
    'CH4',
    'C2H6',
    'C5H7BrO',
    'C6H9BrO',
    'C8H7IO',
    'C8H9IO2',
    'C10H8',
    'H2O',
  ];
  expect(index.toReversed().sort(compareHill)).toEqual(index);
});

test('an isotope and a charge are terms of their own', () => {
  expect(compareHill('C2H6', '[13C]2H6')).not.toBe(0);
  expect(compareHill('H4N', 'H4N+')).toBeLessThan(0);
});
