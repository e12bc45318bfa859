/**
 * Atomic weights of the two toolkits where they differ from the CIAAW table in elements.ts.
 * Corrected by them, molar masses can be compared to 0.005 g/mol, however many atoms of such an
 * element there are.
 */
import { elementBySymbol } from '#chemistry/formula/elements.ts';

/** RDKit 2026.9 has weights of three decimals; these are older or different values. */
const RDKIT: Record<string, number> = {
  // Before the standard weights became intervals (IUPAC 2009, doi:10.1351/PAC-REP-10-09-14).
  Li: 6.941,
  B: 10.812,
  Si: 28.086,
  S: 32.067,
  Cl: 35.453,
  Ar: 39.948,
  Tl: 204.383,
  // Before revisions of 1985 to 2024, or rounded otherwise.
  Zn: 65.39,
  Ge: 72.61,
  Se: 78.96,
  Kr: 83.8,
  Zr: 91.224,
  Mo: 95.94,
  Rh: 102.906,
  Cd: 112.412,
  Sn: 118.711,
  Xe: 131.29,
  Ba: 137.328,
  La: 138.906,
  Nd: 144.24,
  Gd: 157.25,
  Er: 167.26,
  Yb: 173.04,
  Hf: 178.49,
  Pt: 195.078,
  Hg: 200.59,
  // Near the mass of 51V alone (50.943 96) instead of the weight of the element.
  V: 50.944,
};

/** OpenChemLib 9.25 has weights of five figures; these are older or different values. */
const OPENCHEMLIB: Record<string, number> = {
  H: 1.00794,
  Li: 6.941,
  B: 10.811,
  Si: 28.086,
  S: 32.066,
  Cl: 35.453,
  Ar: 39.948,
  Zn: 65.39,
  Ge: 72.61,
  Se: 78.96,
  Kr: 83.8,
  Zr: 91.224,
  Mo: 95.94,
  Xe: 131.29,
  Nd: 144.24,
  Yb: 173.04,
  Hf: 178.49,
};

/** Isotope masses of OpenChemLib 9.25 that differ from AME2020, as differences in Da. */
const OPENCHEMLIB_ISOTOPES: Record<string, number> = {
  // 2.014 00 instead of 2.014 10.
  D: -0.000101778,
  // 62.939 60 for 63Cu instead of 62.929 60.
  Cu: 0.01,
  // 216Pa instead of the natural 231Pa.
  Pa: -15.016923,
};

/** RDKit's atomic weight of an element minus ours, in g/mol. */
export function rdkitExcess(symbol: string): number {
  const weight = elementBySymbol(symbol)?.weight ?? 0;
  return (RDKIT[symbol] ?? Number(weight.toFixed(3))) - weight;
}

/** OpenChemLib's atomic weight of an element minus ours, in g/mol. */
export function openChemLibExcess(symbol: string): number {
  const weight = elementBySymbol(symbol)?.weight ?? 0;
  return (OPENCHEMLIB[symbol] ?? Number(weight.toPrecision(5))) - weight;
}

/** OpenChemLib's mass of an element's main isotope minus that of AME2020, in Da. */
export function openChemLibIsotopeExcess(symbol: string): number {
  return OPENCHEMLIB_ISOTOPES[symbol] ?? 0;
}
