import { expect, test } from 'vitest';
import { ADDUCT_PARTS, chargedMass, neutralMass, readAdduct } from '#chemistry/mass/adduct.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { monoisotopicMass } from '#chemistry/mass/mass.ts';

const ABBREVIATED: Record<string, string> = { ACN: 'C2H3N', DMSO: 'C2H6OS' };

test.each(Object.entries(ADDUCT_PARTS))('%s weighs %d', (part, mass) => {
  expect(monoisotopicMass(parseFormula(ABBREVIATED[part] ?? part))).toBeCloseTo(mass, 8);
});

/** By hand: the masses of the atoms (AME2020), minus or plus an electron (CODATA 2022). */
test.each([
  ['[M+H]+', 1.007276],
  ['[M+NH4]+', 18.033823],
  ['[M+Na]+', 22.989218],
  ['[M+K]+', 38.963158],
  ['[M+CH3OH+H]+', 33.033489],
  ['[M+ACN+H]+', 42.033823],
  ['[M-H]-', -1.007276],
  ['[M+Cl]-', 34.969402],
])('%s differs from the molecule by %d', (ion, difference) => {
  expect(chargedMass(211.9837, ion)).toBeCloseTo(211.9837 + difference, 4);
});

test.each(['[M+2H]2+', '[2M+Na]+', '[M−H]−', '[M-2H]2-', '[M]+.', '[M+H-H2O]+'])(
  '%s leads to the molecule and back',
  (ion) => {
    const adduct = readAdduct(ion);
    expect(adduct && neutralMass(chargedMass(180.06339, ion) ?? NaN, adduct)).toBeCloseTo(
      180.06339,
      9,
    );
  },
);

test.each(['[M+Xx]+', 'M+H', '[M+H]', '[M+constructor]+', ''])('%j is no ion', (text) => {
  expect(readAdduct(text)).toBeUndefined();
});
