/** Which computed values mean something for a structure. */
import { isMetal } from '#chemistry/formula/elements.ts';
import { degreeOfUnsaturation, VALENCE } from '#chemistry/formula/unsaturation.ts';
import type { Assembly } from './assembly.ts';
import type { Descriptors } from './descriptors.ts';
import { formulaOf, type MolecularGraph } from './graph.ts';

/** Those that are fitted to single organic molecules or made for them. */
interface OfMolecule extends Pick<
  Descriptors,
  'tpsa' | 'logP' | 'hydrogenBondDonors' | 'hydrogenBondAcceptors' | 'rotatableBonds'
> {
  /** Rings plus multiple bonds; absent where the formula does not tell. */
  readonly unsaturation?: number;
}

/** The descriptors that are given for a structure: those that mean nothing for it are absent. */
export type GivenDescriptors = Omit<Descriptors, keyof OfMolecule> &
  (OfMolecule | Partial<Record<keyof OfMolecule, never>>);

/**
 * Whether a structure is organic: no metal, and a carbon atom with a C–H or C–C bond, a bond to a
 * halogen, or a single or double bond to nitrogen. logP (doi:10.1021/ci990307l) and polar surface (doi:10.1021/jm000942e)
 * are sums of contributions fitted to such molecules, and hydrogen bonds and rotatable bonds are
 * counted by rules made for them: of mercury, N2 or SiC they say nothing. Urea,
 * phosgene and CCl4 are in; CO, CO2, CS2, carbonates, carbides and cyanides stay out.
 */
export function isOrganic(graph: MolecularGraph): boolean {
  if (graph.atoms.some(({ symbol }) => isMetal(symbol))) return false;
  return graph.atoms.some(({ symbol, hydrogens }, atom) => {
    if (symbol !== 'C') return false;
    const bonds = graph.neighbours[atom] ?? [];
    return hydrogens > 0 || bonds.some((bond) => isOrganicBond(graph, bond));
  });
}

function isOrganicBond(graph: MolecularGraph, bond: { atom: number; order: number }): boolean {
  const symbol = graph.atoms[bond.atom]?.symbol ?? '';
  if (symbol === 'N') return bond.order < 3;
  return ['C', 'H', 'F', 'Cl', 'Br', 'I'].includes(symbol);
}

/** Without those that mean nothing for the structure. */
export function givenDescriptors(
  descriptors: Descriptors,
  graph: MolecularGraph,
  assembly: Assembly | undefined,
): GivenDescriptors {
  const { tpsa, logP, hydrogenBondDonors, hydrogenBondAcceptors, rotatableBonds, ...counts } =
    descriptors;
  if (assembly || !isOrganic(graph)) return counts;
  const unsaturation = unsaturationOf(graph);
  return {
    ...(unsaturation !== undefined && { unsaturation }),
    tpsa,
    logP,
    hydrogenBondDonors,
    hydrogenBondAcceptors,
    rotatableBonds,
    ...counts,
  };
}

/** Bind more atoms than their lowest valence says, as S in SO2 and N in N(=O)=O. */
const OF_HIGHER_VALENCE = new Set(['S', 'Se', 'Te', 'P', 'As', 'N', 'F', 'Cl', 'Br', 'I']);

/**
 * The degree of unsaturation where each atom has the valence that the formula counts with, or is
 * charged, or has a higher one by nature, whose further bonds the formula leaves out. Undefined for
 * carbenes, clusters of boron, silylenes: there the number stands for no ring and no bond.
 */
export function unsaturationOf(graph: MolecularGraph): number | undefined {
  const isUsual = graph.atoms.every(({ symbol, charge, hydrogens }, atom) => {
    const bonds = (graph.neighbours[atom] ?? []).reduce((sum, { order }) => sum + order, hydrogens);
    const excess = bonds - (VALENCE[symbol] ?? Number.NaN);
    return charge !== 0 || excess === 0 || (excess > 0 && OF_HIGHER_VALENCE.has(symbol));
  });
  return isUsual ? degreeOfUnsaturation(formulaOf(graph)) : undefined;
}
