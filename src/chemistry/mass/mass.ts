import { elementBySymbol } from '#chemistry/formula/elements.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { ELECTRON_MASS } from './electron-mass.ts';
import { isotope, mostAbundantIsotope } from './isotopes.ts';

/**
 * Molar mass in g/mol from CIAAW weights; labelled atoms count with the mass of their isotope,
 * elements without a standard weight with the mass number of the longest-lived isotope. The mass
 * of the electrons that an ion has lost or gained (0.0005 g/mol each) is left out.
 * @throws RangeError for an isotope whose mass is not known
 */
export function molarMass(formula: Formula): number {
  return sumOver(formula, (symbol) => elementBySymbol(symbol)?.weight);
}

/**
 * Monoisotopic mass in Da: every unlabelled atom is the most abundant isotope of its element
 * (11B, 79Br, 120Sn), elements without a terrestrial composition are their longest-lived isotope.
 * For ions the mass of the electrons is counted: Na+ weighs one electron less than Na.
 * @throws RangeError for an isotope whose mass is not known
 */
export function monoisotopicMass(formula: Formula): number {
  return sumOver(formula, mainIsotopeMass) - formula.charge * ELECTRON_MASS;
}

function mainIsotopeMass(symbol: string): number | undefined {
  const main = mostAbundantIsotope(symbol);
  if (main) return main.mass;
  const longestLived = elementBySymbol(symbol)?.weight;
  return longestLived === undefined ? undefined : isotope(symbol, longestLived)?.mass;
}

function sumOver(formula: Formula, ofElement: (symbol: string) => number | undefined): number {
  let sum = 0;
  for (const [key, count] of formula.atoms) {
    const mass = labelledMass(key) ?? ofElement(key);
    if (mass === undefined) {
      throw new RangeError(`No mass is known for ${key}: check its mass number and symbol`);
    }
    sum += count * mass;
  }
  return sum;
}

function labelledMass(key: string): number | undefined {
  const { element, massNumber } = readNuclideKey(key);
  return massNumber === 0 ? undefined : isotope(element, massNumber)?.mass;
}
