import { expect, test } from 'vitest';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readGroupFormula } from '#chemistry/formula/condensed.ts';

test.each([
  ['PhMe', 'C7H8'],
  ['PhCOCH3', 'C8H8O'],
  ['Me2CO', 'C3H6O'],
  ['EtOAc', 'C4H8O2'],
  ['Et2O', 'C4H10O'],
  ['PhOMe', 'C7H8O'],
  ['BnBr', 'C7H7Br'],
  ['iPrOH', 'C3H8O'],
  ['i-PrOH', 'C3H8O'],
  ['t-BuOH', 'C4H10O'],
  ['PhNO2', 'C6H5NO2'],
  ['Boc2O', 'C10H18O5'],
  ['TsCl', 'C7H7ClO2S'],
  ['Ph3P', 'C18H15P'],
])('%s is %s', (text, formula) => {
  const read = readGroupFormula(text);
  expect(read && hillFormula(read)).toBe(formula);
});

test.each(['C6H6', 'phenol', 'Methyl', 'PhX', 'Bromo'])('%s has no symbol of a group', (text) => {
  expect(readGroupFormula(text)).toBeUndefined();
});
