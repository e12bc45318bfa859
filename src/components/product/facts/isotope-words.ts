import type { Formula } from '#chemistry/formula/formula.ts';
import type { AdductIon } from '#chemistry/mass/isotope-pattern.ts';

/** M, M+1, M−2. */
export function peakName(offset: number): string {
  if (offset === 0) return 'M';
  return offset > 0 ? `M+${String(offset)}` : `M−${String(-offset)}`;
}

const IONS: Record<AdductIon, string> = {
  '[M+H]+': '[M+H]⁺',
  '[M+Na]+': '[M+Na]⁺',
  '[M+NH4]+': '[M+NH₄]⁺',
  '[M-H]-': '[M−H]⁻',
};

export function ionText(ion: AdductIon): string {
  return IONS[ion];
}

/** Whether a structure ionizes as one molecule; adducts of a salt or mixture are meaningless. */
export function showsAsOneMolecule(smiles: string): boolean {
  return !smiles.includes('.');
}

/**
 * Whether M and M+2 are about 1:1: one bromine, and no other element with a strong second isotope.
 */
export function isBromineDoublet({ atoms }: Formula): boolean {
  const quiet = ['C', 'H', 'N', 'O', 'F', 'P', 'I', 'Na', 'Br'];
  return atoms.get('Br') === 1 && [...atoms.keys()].every((symbol) => quiet.includes(symbol));
}
