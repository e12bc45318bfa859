import { expect, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { isotopePattern, namedPeaks } from '#chemistry/mass/isotope-pattern.ts';
import { monoisotopicMass } from '#chemistry/mass/mass.ts';

const pattern = (formula: string) =>
  isotopePattern(parseFormula(formula)).map(({ offset, abundance }) => [
    offset,
    Number(abundance.toFixed(1)),
  ]);

test('bromine makes a doublet of 1:1, two bromines a triplet of 1:2:1', () => {
  expect(pattern('C6H9BrO')).toEqual([
    [0, 100],
    [1, 6.6],
    [2, 97.7],
    [3, 6.5],
    [4, 0.4],
  ]);
  expect(pattern('Br2').map(([offset]) => offset)).toEqual([0, 2, 4]);
  expect(pattern('Br2')[1]).toEqual([2, 100]);
});

test('iodine has one isotope', () => {
  expect(pattern('C8H7IO')).toEqual([
    [0, 100],
    [1, 8.8],
    [2, 0.5],
  ]);
});

test('peaks lie below M where lighter isotopes do, and labels have no pattern', () => {
  expect(pattern('BF3')[0]).toEqual([-1, 24.8]);
  expect(pattern('[13C]D4')).toEqual([[0, 100]]);
  expect(pattern('Tc')).toEqual([[0, 100]]);
});

test('M has the monoisotopic mass, of an ion too', () => {
  for (const formula of ['C8H7IO', 'C9H9BrO', 'Na+', 'CDCl3']) {
    const parsed = parseFormula(formula);
    const main = isotopePattern(parsed).find(({ offset }) => offset === 0);
    expect(main?.mass).toBeCloseTo(monoisotopicMass(parsed), 6);
  }
});

test.each([
  // [M] and the highest peak by hand: 79Br2 : 79Br81Br : 81Br2 = 51.4 : 100 : 48.7.
  ['Br2', 0, 2, 51.4],
  ['CBr4', 0, 4, 17.5],
  // 37Cl is 0.32 of 35Cl: M+4 is 45 × 0.32² = 4.6 times M, M+2 only 10 × 0.32.
  ['C10Cl10O', 0, 4, 21.7],
  ['C9H9BrO', 0, 0, 100],
] as const)('of %s the monoisotopic peak is M, the highest another', (formula, m, top, share) => {
  const { monoisotopic, highest } = namedPeaks(isotopePattern(parseFormula(formula)));
  expect([monoisotopic?.offset, highest?.offset]).toEqual([m, top]);
  expect(monoisotopic?.abundance).toBeCloseTo(share, 0);
});
