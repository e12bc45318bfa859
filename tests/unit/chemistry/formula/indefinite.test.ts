import { expect, test } from 'vitest';
import { readIndefiniteFormula } from '#chemistry/formula/indefinite.ts';

test.each([
  ['(C2H4)n', '(C2H4)n'],
  ['[C2 H4 O]ₙ', '(C2H4O)n'],
  ['(C2H4)x', '(C2H4)x'],
  ['–[CH2–CH2]n–', '(CH2-CH2)n'],
  ['[-CH2-CH2-]n', '(CH2-CH2)n'],
  ['H(OCH2CH2)nOH', 'H(OCH2CH2)nOH'],
  ['CH3(CH2)nCH3', 'CH3(CH2)nCH3'],
])('%s repeats a unit', (text, key) => {
  expect(readIndefiniteFormula(text)).toEqual({ reason: 'polymer', key });
});

test.each([
  ['Fe0.9O', 'Fe0.9O'],
  ['Fe1-xO', 'Fe1-xO'],
  ['Fe₁₋ₓO', 'Fe1-xO'],
  ['YBa2Cu3O7−δ', 'YBa2Cu3O7-δ'],
  ['La(1-x)SrxMnO3', 'La(1-x)SrxMnO3'],
  ['LixMn2O4', 'LixMn2O4'],
  ['NOx', 'NOx'],
  ['CnH2n+2', 'CnH2n+2'],
  ['LiOH·xH2O', 'LiOH·xH2O'],
  ['LiOH xH2O', 'LiOH·xH2O'],
  ['Ca3(PO4)2 hydrate', 'Ca3(PO4)2·xH2O'],
  ['CaSO4·0.37H2O', 'CaSO4·0.37H2O'],
  ['(Mg,Fe)SiO3', '(Mg,Fe)SiO3'],
])('%s has open counts', (text, key) => {
  expect(readIndefiniteFormula(text)).toEqual({ reason: 'nonStoichiometric', key });
});

test.each([
  'C8H7IO',
  'Mn2O3',
  'InP',
  'Vn',
  'CaSO4·0.5H2O',
  'CuSO4 pentahydrate',
  'NaOH 0.1N',
  'HCl 0.5 M',
  'C8-10 Br I0',
  'Poly(ethylene glycol)n',
  'chloral hydrate',
  'Inox',
  '2-iodoacetophenone',
  '213.07',
])('%s is something else', (text) => {
  expect(readIndefiniteFormula(text)).toBeUndefined();
});
