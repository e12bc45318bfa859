import { expect, test } from 'vitest';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula, readFormula } from '#chemistry/formula/parse.ts';
import { partsKey } from '#chemistry/formula/parts-key.ts';
import { plainWriting } from '#chemistry/formula/plain-writing.ts';

const hill = (text: string) => hillFormula(parseFormula(text));

test.each([
  ['CH3-CH2-OH', 'C2H6O'],
  ['CH3–CH2–OH', 'C2H6O'],
  ['CH3 - CH2 - OH', 'C2H6O'],
  ['C6H5-CH3', 'C7H8'],
  ['CH2=CHCl', 'C2H3Cl'],
  ['HC≡CH', 'C2H2'],
  ['HC#CH', 'C2H2'],
  ['CH3-CO-CH3', 'C3H6O'],
  ['(CH3)2-CH-OH', 'C3H8O'],
  ['CH3-(CH2)4-CH3', 'C6H14'],
  ['O2N-NO2', 'N2O4'],
  ['CH3-NH3+', 'CH6N+'],
  ['CH3COO-Na+', 'C2H3NaO2'],
  ['SO4-2', 'O4S-2'],
  ['CH3-', 'CH3-'],
])('strokes are bonds: %s is %s', (text, expected) => {
  expect(hill(text)).toBe(expected);
});

test.each([
  'CuSO4·5H2O',
  'CuSO4 x 5 H2O',
  'CuSO4 × 5H2O',
  'CuSO4x5H2O',
  'CuSO4*5H2O',
  'CuSO4⋅5H2O',
  'CuSO4 5H2O',
  'CuSO₄ 5H₂O',
  'CuSO4 5 H2O',
  'CuSO4,5H2O',
  'CuSO4, 5 H2O',
  'CuSO4-5H2O',
  'CuSO4 pentahydrate',
  'CuSO4 5-hydrate',
  'Cu(II)SO4·5H2O',
  'CuSO_4 \\cdot 5H_2O',
])('%s has five waters', (text) => {
  expect(partsKey(text)).toBe('5H2O·CuO4S');
});

test.each([
  ['Na2S 9H2O', '9H2O·Na2S'],
  ['C6H14N2O2 2HCl', '2ClH·C6H14N2O2'],
  ['C4H11N x HCl', 'C4H11N·ClH'],
  ['LiOH monohydrate', 'H2O·HLiO'],
  ['Ca3(PO4)2 dihydrate', '2H2O·Ca3O8P2'],
  ['CaSO4·1/2H2O', '2CaO4S·H2O'],
  ['CaSO4·½H2O', '2CaO4S·H2O'],
  ['CaSO4.0.5H2O', '2CaO4S·H2O'],
  ['CaSO4·0,5H2O', '2CaO4S·H2O'],
  ['CaSO4 hemihydrate', '2CaO4S·H2O'],
  ['Na2CO3·1½H2O', '2CNa2O3·3H2O'],
  ['Na2CO3·1.5 H2O', '2CNa2O3·3H2O'],
  ['C 10 H2O', undefined],
  ['H 2SO 4', undefined],
])('%s has the parts %s', (text, expected) => {
  expect(readFormula(text)).toBeDefined();
  expect(partsKey(text)).toBe(expected);
});

test.each([
  ['Ni(II)Cl2', 'Cl2Ni'],
  ['Fe(III)2O3', 'Fe2O3'],
  ['Fe(II,III)3O4', 'Fe3O4'],
  ['FeIIICl3', 'Cl3Fe'],
  ['Cu(I)I', 'CuI'],
  ['Cu(I)2O', 'Cu2O'],
  ['Pd(0)(PH3)4', 'H12P4Pd'],
  ['Nb(V)Cl5', 'Cl5Nb'],
  ['HgI2', 'HgI2'],
  ['Hg(I)2', 'HgI2'],
  ['Fe(I)', 'FeI'],
  ['P(I)3', 'I3P'],
  ['C(I)4', 'CI4'],
])('%s is %s, whatever its oxidation state', (text, expected) => {
  expect(hill(text)).toBe(expected);
});

test.each(['H_2SO_4', '$\\mathrm{H_2SO_4}$', '\\ce{H2SO4}', 'H_{2}SO_{4}'])(
  '%s is sulfuric acid',
  (text) => {
    expect(hill(text)).toBe('H2O4S');
  },
);

test.each(['Fe0.9O', 'LiOH·xH2O', 'LiOHxH2O', 'YBa2Cu3O7-x', '(C2H4)n', 'CaSO4·0.37H2O', 'Ca--Cl'])(
  '%s is no formula of a definite compound',
  (text) => {
    expect(readFormula(text)).toBeUndefined();
  },
);

test('characters keep their positions', () => {
  expect(plainWriting('C8H7IO')).toBe('C8H7IO');
  for (const text of ['Ni(II)Cl2', 'AlCl3 hexahydrate', '$\\mathrm{H_2O}$', 'Na2S 9H2O'])
    expect(plainWriting(text)).toHaveLength(text.length);
});
