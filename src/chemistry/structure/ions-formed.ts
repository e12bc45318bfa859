/** Which ions an uncharged molecule gives in electrospray, as far as its structure tells. */
import { isMetal } from '#chemistry/formula/elements.ts';
import { connectedSets, type MolecularGraph } from './graph.ts';
import { isOrganic } from './meaning.ts';

/** As `readAdduct` reads them; cations first, each in the order in which lists of adducts have them. */
export const LISTED_IONS = [
  '[M+H]+',
  '[M+NH4]+',
  '[M+Na]+',
  '[M+K]+',
  '[M+H-H2O]+',
  '[2M+H]+',
  '[M-H]-',
  '[M+Cl]-',
  '[M+HCOO]-',
  '[M+CH3COO]-',
] as const;
export type ListedIon = (typeof LISTED_IONS)[number];

/**
 * The ions of the list that the molecule can form:
 * - none of a salt, a mixture, an ion, and of what has neither hydrogen nor is organic (elements,
 *   gases, oxides, what water destroys);
 * - cations where there is a lone pair for a proton or a metal ion: O, N, S(II, IV) or P(III);
 * - −H2O where an OH stands on a carbon atom that is not aromatic;
 * - [M−H]− where a hydrogen is acidic, and anions of acids of the solvent, which are bound by such
 *   a hydrogen: on O, N, S, P or Se, on carbon next to C=O, C=N, C≡N, NO2, S=O, or on a triple bond.
 */
export function ionsFormed(graph: MolecularGraph): ListedIon[] {
  if (!isMolecule(graph)) return [];
  const atoms = [...graph.atoms.keys()];
  const hasBasicSite = atoms.some((atom) => isBasic(graph, atom));
  const hasAcidicHydrogen = atoms.some((atom) => isAcidic(graph, atom));
  const losesWater = atoms.some((atom) => isHydroxyOnCarbon(graph, atom));
  return LISTED_IONS.filter((ion) => {
    if (ion.endsWith('-')) return hasAcidicHydrogen;
    return hasBasicSite && (losesWater || ion !== '[M+H-H2O]+');
  });
}

function isMolecule(graph: MolecularGraph): boolean {
  const { atoms } = graph;
  const isOnePart = connectedSets(graph, new Set(atoms.keys())).length === 1;
  const charge = atoms.reduce((sum, one) => sum + one.charge, 0);
  const hasHydrogen = atoms.some(({ symbol, hydrogens }) => symbol === 'H' || hydrogens > 0);
  if (!isOnePart || charge !== 0) return false;
  return isOrganic(graph) || (hasHydrogen && !atoms.some(({ symbol }) => isMetal(symbol)));
}

const bondsOf = (graph: MolecularGraph, atom: number) => graph.neighbours[atom] ?? [];

function isBasic(graph: MolecularGraph, atom: number): boolean {
  const { symbol = '', charge = 0, hydrogens = 0 } = graph.atoms[atom] ?? {};
  const bonds = bondsOf(graph, atom).reduce((sum, { order }) => sum + order, hydrogens);
  if (symbol === 'O') return charge <= 0;
  if (symbol === 'S') return bonds <= 4 && charge <= 0;
  return (symbol === 'N' || symbol === 'P') && bonds <= 3 && charge <= 0;
}

const ACIDIC_ON = new Set(['O', 'N', 'S', 'P', 'Se']);

function isAcidic(graph: MolecularGraph, atom: number): boolean {
  const { symbol = '', hydrogens = 0 } = graph.atoms[atom] ?? {};
  const bonds = bondsOf(graph, atom);
  const hasHydrogen = hydrogens > 0 || bonds.some((bond) => graph.atoms[bond.atom]?.symbol === 'H');
  if (!hasHydrogen) return false;
  if (ACIDIC_ON.has(symbol)) return true;
  if (symbol !== 'C') return false;
  return bonds.some(({ atom: next, order }) => order === 3 || isWithdrawing(graph, next, atom));
}

/** C=O, C=N, C≡N, NO2, S=O and P=O, as what makes the hydrogen beside it acidic. */
function isWithdrawing(graph: MolecularGraph, atom: number, from: number): boolean {
  const { aromatic = false, symbol = '' } = graph.atoms[atom] ?? {};
  if (aromatic || !['C', 'N', 'S'].includes(symbol)) return false;
  return bondsOf(graph, atom).some((bond) => {
    const end = graph.atoms[bond.atom]?.symbol ?? '';
    return bond.atom !== from && bond.order > 1 && (end === 'O' || (end === 'N' && symbol === 'C'));
  });
}

function isHydroxyOnCarbon(graph: MolecularGraph, atom: number): boolean {
  const { symbol, hydrogens = 0 } = graph.atoms[atom] ?? {};
  return (
    symbol === 'O' &&
    hydrogens === 1 &&
    bondsOf(graph, atom).some((bond) => {
      const next = graph.atoms[bond.atom];
      return next?.symbol === 'C' && !next.aromatic;
    })
  );
}
