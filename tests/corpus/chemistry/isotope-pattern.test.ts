import { IsotopicDistribution } from 'isotopic-distribution';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { isotopePattern } from '#chemistry/mass/isotope-pattern.ts';
import { monoisotopicMass } from '#chemistry/mass/mass.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('isotope patterns of real compounds against an independent implementation');

/** Elements whose abundances CIAAW has revised since the table of that package. */
const REVISED = /Ge|Se|Mo|Cd|In|Ba|Sm|Yb|Hf|Ir|Pt|Hg|Th|Tc|Pm|Po|Ra|Ac|Pu/;

/** The peaks of the independent package, merged by nominal mass. */
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

describe.skipIf(!sharedDataPresent)('real compounds', () => {
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
