import type { Formula } from './formula.ts';
import { readNuclideKey } from './nuclide-key.ts';

/** Valences for the calculation; a nitro group counts as C–N(=O)O with N(III). */
export const VALENCE: Readonly<Record<string, number>> = Object.fromEntries(
  ['H F Cl Br I At', 'O S Se Te', 'N P As B', 'C Si Ge'].flatMap((symbols, at) =>
    symbols.split(' ').map((symbol) => [symbol, at + 1]),
  ),
);

/**
 * Rings plus double bonds, a triple bond counting as two: 1 + Σ n(v − 2)/2 with the lowest usual
 * valence v of each element, so that the second bonds of S=O and P=O are not counted.
 *
 * Undefined where it has no meaning: for ions, for metals and noble gases, and if it is negative or
 * not a whole number (radicals). For a salt or mixture, calculate it for each part.
 */
export function degreeOfUnsaturation(formula: Formula): number | undefined {
  let doubled = 2;
  for (const [key, count] of formula.atoms) {
    const valence = VALENCE[readNuclideKey(key).element];
    if (valence === undefined) return undefined;
    doubled += count * (valence - 2);
  }
  const isMeaningful = formula.charge === 0 && doubled >= 0 && doubled % 2 === 0;
  return isMeaningful ? doubled / 2 : undefined;
}
