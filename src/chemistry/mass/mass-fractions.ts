import type { Formula } from '#chemistry/formula/formula.ts';
import { molarMass } from './mass.ts';

/** The share of one element, or of one labelled nuclide ("D", "13C"), in the molar mass. */
export interface MassFraction {
  readonly symbol: string;
  /** Mass fraction × 100. */
  readonly percent: number;
}

/**
 * Elemental composition in mass %, in the order of the formula. The unrounded shares add up to 100.
 * @throws RangeError for an isotope whose mass is not known
 */
export function massFractions(formula: Formula): MassFraction[] {
  const whole = molarMass(formula);
  return [...formula.atoms].map(([symbol, count]) => ({
    symbol,
    percent: (100 * molarMass({ atoms: new Map([[symbol, count]]), charge: 0 })) / whole,
  }));
}
