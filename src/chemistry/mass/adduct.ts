import { plainDashes } from '#chemistry/characters.ts';
import { ELECTRON_MASS } from './electron-mass.ts';

/**
 * Monoisotopic masses in Da of the parts that are usually added to or removed from a molecule,
 * computed with `monoisotopicMass` (AME2020); a test checks them. A table, since the masses of all
 * nuclides are too large for a page.
 */
export const ADDUCT_PARTS: Readonly<Record<string, number>> = {
  H: 1.007825032,
  Li: 7.016003434,
  Na: 22.989769282,
  K: 38.963706485,
  NH4: 18.034374132,
  NH3: 17.0265491,
  H2O: 18.010564683,
  Cl: 34.968852694,
  Br: 78.918337574,
  CH3OH: 32.026214747,
  CH3CN: 41.0265491,
  ACN: 41.0265491,
  HCOO: 44.99765427,
  HCOOH: 46.005479302,
  CH3COO: 59.013304334,
  CH3COOH: 60.021129366,
  CF3COO: 112.985038725,
  DMSO: 78.013935984,
};

/** An ion as mass spectrometrists write it, `[M+H]+`, `[2M+Na]+`, `[M-2H]2-`. */
export interface Adduct {
  /** The usual writing, with the minus sign as a hyphen. */
  readonly text: string;
  /** Number of molecules in it. */
  readonly molecules: number;
  /** Monoisotopic mass in Da of the parts added minus the parts removed, as neutral atoms. */
  readonly shift: number;
  /** Charge number, negative for anions, never 0. */
  readonly charge: number;
}

const WRITING = /^\[(\d?)M((?:[+-]\d?[A-Z][A-Za-z0-9]*)*)\]\.?(\d?)([+-])\.?$/;
const PART = /([+-])(\d?)([A-Z][A-Za-z0-9]*)/g;

/** Reads an ion; undefined for any other text and for a part that is not in ADDUCT_PARTS. */
export function readAdduct(text: string): Adduct | undefined {
  const plain = plainDashes(text)
    .replaceAll('⁺', '+')
    .replaceAll(/[\s•·]/g, '');
  const [, molecules = '', parts = '', digits = '', sign = ''] = WRITING.exec(plain) ?? [];
  if (sign === '') return undefined;
  let shift = 0;
  for (const [, direction, count, formula = ''] of parts.matchAll(PART)) {
    const mass = Object.hasOwn(ADDUCT_PARTS, formula) ? ADDUCT_PARTS[formula] : undefined;
    if (mass === undefined) return undefined;
    shift += (direction === '-' ? -1 : 1) * Number(count || 1) * mass;
  }
  return {
    text: plain,
    molecules: Number(molecules || 1),
    shift,
    charge: Number(digits || 1) * (sign === '-' ? -1 : 1),
  };
}

/** The m/z in Da of this ion of a molecule; undefined if the text is not an ion. */
export function chargedMass(monoisotopicMass: number, ion: string): number | undefined {
  const adduct = readAdduct(ion);
  if (!adduct) return undefined;
  const { molecules, shift, charge } = adduct;
  return (molecules * monoisotopicMass + shift - charge * ELECTRON_MASS) / Math.abs(charge);
}

/** The monoisotopic mass in Da of the molecule whose ion has this m/z. */
export function neutralMass(mz: number, { molecules, shift, charge }: Adduct): number {
  return (mz * Math.abs(charge) + charge * ELECTRON_MASS - shift) / molecules;
}
