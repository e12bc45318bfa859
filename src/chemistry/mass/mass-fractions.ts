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

/** A share as it is printed. */
export interface MassFractionText {
  readonly symbol: string;
  /** Mass fraction × 100 with two decimals. */
  readonly percent: string;
}

/**
 * Elemental composition with two decimals, adding up to 100.00 as printed: what rounding leaves
 * over or takes away is put right at the largest share, of which it is the smallest part. C8H7IO:
 * C 39.05, H 2.87, I 51.58, O 6.50.
 * @throws RangeError for an isotope whose mass is not known
 */
export function massFractionTexts(formula: Formula): MassFractionText[] {
  // In hundredths of a per cent, so that sums are of whole numbers.
  const shares = massFractions(formula).map(({ symbol, percent }) => ({
    symbol,
    percent,
    hundredths: Math.round(percent * 100),
  }));
  const remainder = 10_000 - shares.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const largest = Math.max(...shares.map(({ percent }) => percent));
  const at = shares.findIndex(({ percent }) => percent === largest);
  return shares.map(({ symbol, hundredths }, i) => ({
    symbol,
    percent: ((hundredths + (i === at ? remainder : 0)) / 100).toFixed(2),
  }));
}
