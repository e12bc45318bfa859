import { IsotopicDistribution } from 'isotopic-distribution';
import { describe, expect, it, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { adductIons, isotopePattern } from '#chemistry/mass/isotope-pattern.ts';
import { monoisotopicMass } from '#chemistry/mass/mass.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('isotope patterns of real compounds against an independent implementation');

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

/** Elements whose abundances CIAAW has revised since the table of that package. */
const REVISED = /Ge|Se|Mo|Cd|In|Ba|Sm|Yb|Hf|Ir|Pt|Hg|Th|Tc|Pm|Po|Ra|Ac|Pu/;

/** The peaks of the independent package, taken together by nominal mass. */
function independent(formula: string, monoisotopic: number): Map<number, { x: number; y: number }> {
  const lines = new IsotopicDistribution(formula, { fwhm: 1e-6, minY: 1e-9 }).getDistribution();
  const peaks = new Map<number, { x: number; y: number }>();
  for (const { x, y } of lines.array) {
    const offset = Math.round(x - monoisotopic);
    const sum = peaks.get(offset) ?? { x: 0, y: 0 };
    peaks.set(offset, { x: sum.x + x * y, y: sum.y + y });
  }
  const largest = Math.max(...[...peaks.values()].map(({ y }) => y));
  return new Map([...peaks].map(([o, { x, y }]) => [o, { x: x / y, y: (100 * y) / largest }]));
}

describe.skipIf(!sharedDataPresent)('real compounds', { timeout: 30_000 }, () => {
  it('have the pattern that an independent implementation computes', () => {
    const rows = readCompounds().filter(
      ({ formula }, i) => i % 5 === 0 && /^\w+$/.test(formula) && !REVISED.test(formula),
    );
    const deviations = rows.map(({ formula }) => {
      const parsed = parseFormula(formula);
      const others = independent(formula, monoisotopicMass(parsed));
      return isotopePattern(parsed).map(({ offset, mass, abundance }) => {
        const other = others.get(offset);
        return {
          formula,
          abundance: Math.abs(abundance - (other?.y ?? 0)),
          mass: Math.abs(mass - (other?.x ?? 0)),
        };
      });
    });
    const all = deviations.flat();
    const worst = (key: 'abundance' | 'mass') =>
      all.reduce((most, one) => (one[key] > most[key] ? one : most));
    console.log(
      `isotope patterns: ${String(all.length)} peaks of ${String(rows.length)} compounds;`,
      worst('abundance'),
      worst('mass'),
    );
    expect(rows.length).toBeGreaterThan(500);
    expect(worst('abundance').abundance).toBeLessThan(0.05);
    expect(worst('mass').mass).toBeLessThan(1e-4);
  });
});
