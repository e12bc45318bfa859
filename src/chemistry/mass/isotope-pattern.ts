import { elementBySymbol } from '#chemistry/formula/elements.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { ELECTRON_MASS } from './electron-mass.ts';
import { isotope, isotopesOf } from './isotopes.ts';

/** All isotopologues of one nominal mass. */
export interface IsotopePeak {
  /** Distance from the monoisotopic peak M in nominal mass: 1 for M+1; negative below M. */
  readonly offset: number;
  /** Mean mass in Da, weighted by abundance; for an ion, corrected for its electrons. */
  readonly mass: number;
  /** In per cent of the largest peak. */
  readonly abundance: number;
}

/** Mole fraction and mean mass by nominal mass. */
type Distribution = ReadonlyMap<number, { readonly fraction: number; readonly mass: number }>;

/** Fractions below this are dropped between steps; their sum stays far below 1e-6 %. */
const NEGLIGIBLE = 1e-15;
/** Smallest abundance listed, in per cent of the largest peak. */
const LEAST_ABUNDANCE = 0.1;

/**
 * The isotope pattern of a formula at unit resolution, from the abundances in nuclides.json, by
 * convolution: exact but for parts below 1e-15. Isotopologues of one nominal mass are one peak with
 * their mean mass. Labelled atoms and elements without a terrestrial composition are one isotope.
 * Peaks below 0.1 % of the largest are left out.
 * @throws RangeError for an isotope whose mass is not known
 */
export function isotopePattern(formula: Formula): IsotopePeak[] {
  let all: Distribution = new Map([[0, { fraction: 1, mass: 0 }]]);
  let monoisotopic = 0;
  for (const [key, count] of formula.atoms) {
    const element = distributionOf(key);
    all = convolve(all, power(element, count));
    monoisotopic += count * mainMassNumber(element);
  }
  const largest = Math.max(...[...all.values()].map(({ fraction }) => fraction));
  return [...all]
    .map(([nominal, { fraction, mass }]) => ({
      offset: nominal - monoisotopic,
      mass: mass - formula.charge * ELECTRON_MASS,
      abundance: (100 * fraction) / largest,
    }))
    .filter(({ abundance }) => abundance >= LEAST_ABUNDANCE)
    .sort((a, b) => a.offset - b.offset);
}

function distributionOf(key: string): Distribution {
  const known = isotopesOf(key).filter(({ abundance }) => abundance > 0);
  const single = known.length === 0 ? [singleIsotope(key)] : known;
  const total = single.reduce((sum, { abundance }) => sum + (abundance || 1), 0);
  return new Map(
    single.map(({ massNumber, mass, abundance }) => [
      massNumber,
      { fraction: (abundance || 1) / total, mass },
    ]),
  );
}

function singleIsotope(key: string) {
  const { element, massNumber } = readNuclideKey(key);
  const found = isotope(element, massNumber || (elementBySymbol(element)?.weight ?? 0));
  if (!found) throw new RangeError(`No mass is known for ${key}`);
  return found;
}

function mainMassNumber(element: Distribution): number {
  return [...element].reduce((best, one) => (one[1].fraction > best[1].fraction ? one : best))[0];
}

function power(base: Distribution, exponent: number): Distribution {
  let result: Distribution = new Map([[0, { fraction: 1, mass: 0 }]]);
  for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = convolve(result, square);
    if (rest > 1) square = convolve(square, square);
  }
  return result;
}

function convolve(a: Distribution, b: Distribution): Distribution {
  const sums = new Map<number, { fraction: number; moment: number }>();
  for (const [nominalA, one] of a) {
    for (const [nominalB, other] of b) {
      const fraction = one.fraction * other.fraction;
      if (fraction < NEGLIGIBLE) continue;
      const sum = sums.get(nominalA + nominalB) ?? { fraction: 0, moment: 0 };
      sum.fraction += fraction;
      sum.moment += fraction * (one.mass + other.mass);
      sums.set(nominalA + nominalB, sum);
    }
  }
  return new Map(
    [...sums].map(([nominal, { fraction, moment }]) => [
      nominal,
      { fraction, mass: moment / fraction },
    ]),
  );
}

/** The peaks that a text names: the monoisotopic one, and the highest. */
export function namedPeaks(peaks: readonly IsotopePeak[]): {
  monoisotopic: IsotopePeak | undefined;
  highest: IsotopePeak | undefined;
} {
  const highest = peaks.reduce<IsotopePeak | undefined>(
    (best, one) => (best && best.abundance >= one.abundance ? best : one),
    undefined,
  );
  return { monoisotopic: peaks.find(({ offset }) => offset === 0), highest };
}
