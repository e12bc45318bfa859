import type { Formula } from '#chemistry/formula/formula.ts';
import type { ListedIon } from '#chemistry/structure/ions-formed.ts';

/** M, M+1, M−2. */
export function peakName(offset: number): string {
  if (offset === 0) return 'M';
  return offset > 0 ? `M+${String(offset)}` : `M−${String(-offset)}`;
}

const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** An ion as it is set: "[M+CH3COO]-" as [M+CH₃COO]⁻. */
export function ionText(ion: ListedIon): string {
  return ion
    .replaceAll(/(?<=[A-Z])\d/g, (digit) => LOWERED.charAt(Number(digit)))
    .replace(/\+$/, '⁺')
    .replace(/-$/, '⁻')
    .replaceAll('-', '−');
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
