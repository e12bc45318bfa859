import { expect, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { adductIons, isotopePattern } from '#chemistry/mass/isotope-pattern.ts';
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

test('ions of 2-bromo-4′-methylacetophenone', () => {
  const ions = adductIons(parseFormula('C9H9BrO'));
  expect(Object.fromEntries(ions.map(({ ion, mz }) => [ion, mz.toFixed(4)]))).toEqual({
    '[M+H]+': '212.9910',
    '[M+Na]+': '234.9729',
    '[M+NH4]+': '230.0175',
    '[M-H]-': '210.9764',
  });
  expect(adductIons(parseFormula('C4H12N+'))).toEqual([]);
  expect(adductIons(parseFormula('CCl4')).map(({ ion }) => ion)).not.toContain('[M-H]-');
});
