import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { molarMass, monoisotopicMass } from '#chemistry/mass/mass.ts';

/** Sums by hand from the tables of CIAAW 2024 and AME2020. */
test.each([
  ['C8H7IO', 246.04747, 245.954163],
  ['C8H9IO2', 264.06247, 263.964727],
  ['C5H7BrO', 163.014, 161.968027],
  ['C6H9BrO', 177.041, 175.983677],
  ['C9H9BrO', 213.074, 211.983677],
  ['CuSO4·5H2O', 249.677, 248.934151],
  ['H2O', 18.015, 18.010565],
  ['CDCl3', 120.375, 118.920661],
])('%s: %d g/mol, %d Da', (text, average, monoisotopic) => {
  expect(molarMass(parseFormula(text))).toBeCloseTo(average, 2);
  expect(monoisotopicMass(parseFormula(text))).toBeCloseTo(monoisotopic, 5);
});

test('2′-iodoacetophenone prints as 246.05', () => {
  expect(molarMass(parseFormula('C8H7IO')).toFixed(2)).toBe('246.05');
});

it('counts the electrons of an ion in the monoisotopic mass only', () => {
  const ion = parseFormula('Na+');
  const atom = parseFormula('Na');
  expect(monoisotopicMass(atom) - monoisotopicMass(ion)).toBeCloseTo(0.00054858, 8);
  expect(molarMass(ion)).toBe(molarMass(atom));
});

it('weighs labelled atoms as their isotope', () => {
  expect(molarMass(parseFormula('[13C]')).toFixed(4)).toBe('13.0034');
  expect(molarMass(parseFormula('D2O')).toFixed(3)).toBe('20.027');
  expect(monoisotopicMass(parseFormula('[125I]')).toFixed(4)).toBe('124.9046');
});

it('takes the longest-lived isotope where there is no natural composition', () => {
  expect(molarMass(parseFormula('Tc'))).toBe(97);
  expect(monoisotopicMass(parseFormula('Tc')).toFixed(4)).toBe('96.9064');
});

it('refuses isotopes that nobody has weighed', () => {
  expect(() => molarMass(parseFormula('[21C]'))).not.toThrow();
  expect(() => molarMass({ atoms: new Map([['40C', 1]]), charge: 0 })).toThrow(RangeError);
  expect(() => molarMass({ atoms: new Map([['Xx', 1]]), charge: 0 })).toThrow(/Xx/);
});

it('adds up', () => {
  const part = fc.constantFrom('C6H5', 'CH3', 'Br', 'CO', 'SO3', 'NH4', 'D2O', '[13C]H3', 'FeCl3');
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 50 }), (a, b, times) => {
      const whole = parseFormula(`${a}(${b})${String(times)}`);
      for (const mass of [molarMass, monoisotopicMass]) {
        const sum = mass(parseFormula(a)) + times * mass(parseFormula(b));
        expect(mass(whole)).toBeCloseTo(sum, 6);
      }
    }),
  );
});
