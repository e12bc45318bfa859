import { elementBySymbol } from '#chemistry/formula/elements.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { molarMass } from './mass.ts';

/** A molar mass in g/mol with its expanded uncertainty. */
export interface StatedMolarMass {
  readonly value: number;
  /** Expanded uncertainty (k = 2); undefined where an element has no standard atomic weight. */
  readonly uncertainty: number | undefined;
}

/**
 * Molar mass with the uncertainty due to the natural variation of atomic weights.
 *
 * Following IUPAC's interpretation of standard atomic weights (doi:10.1515/pac-2017-1002), each
 * weight is uniformly distributed over its range: a range of ±a has the standard uncertainty a/√3.
 * Atoms of one element are fully correlated, different elements independent: u² = Σ (nᵢ aᵢ/√3)².
 * The printed uncertainty is U = 2u. The value is computed from conventional weights, which are not
 * in the middle of their interval, so a is the distance to the farther end. Labelled atoms have the
 * mass of one nuclide and add no uncertainty.
 * @throws RangeError for an isotope whose mass is not known
 */
export function statedMolarMass(formula: Formula): StatedMolarMass {
  return { value: molarMass(formula), uncertainty: expandedUncertainty(formula) };
}

function expandedUncertainty(formula: Formula): number | undefined {
  let variance = 0;
  for (const [key, count] of formula.atoms) {
    const element = elementBySymbol(key);
    if (element && !element.standard) return undefined;
    variance += (count * (element?.uncertainty ?? 0)) ** 2 / 3;
  }
  return 2 * Math.sqrt(variance);
}

/** Chemists weigh to 0.01 g/mol: no more decimals than that. */
const MAX_DECIMALS = 2;
/** Masses of nuclides are known to 10⁻⁶ g/mol and better; so many decimals are of use. */
const NUCLIDE_DECIMALS = 4;

/**
 * Rounded for print: no digit beyond the uncertainty, which has one digit (two if it begins with 1
 * or 2), and at most two decimals. The uncertainty is rounded up. `{ value: '246.05', uncertainty:
 * '0.02' }`; lead acetate is 325.3 ± 1.3. Labelled nuclides alone do not vary:
 * D2 is 4.0282 ± 0.
 */
export function molarMassText({ value, uncertainty }: StatedMolarMass): {
  value: string;
  uncertainty: string | undefined;
} {
  if (uncertainty === undefined) return { value: value.toFixed(0), uncertainty };
  if (uncertainty === 0) return { value: value.toFixed(NUCLIDE_DECIMALS), uncertainty: '0' };
  const decimals = decimalsOf(uncertainty);
  const up = Math.ceil(uncertainty * 10 ** decimals - 1e-9) / 10 ** decimals;
  return {
    value: value.toFixed(decimals),
    uncertainty: Math.max(up, 10 ** -decimals).toFixed(decimals),
  };
}

function decimalsOf(uncertainty: number): number {
  const place = Math.floor(Math.log10(uncertainty));
  const digits = uncertainty / 10 ** place < 3 ? 2 : 1;
  return Math.min(MAX_DECIMALS, Math.max(0, digits - 1 - place));
}
