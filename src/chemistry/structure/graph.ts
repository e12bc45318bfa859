import type { Formula } from '#chemistry/formula/formula.ts';
import { nuclideKey } from '#chemistry/formula/nuclide-key.ts';

export interface GraphAtom {
  readonly symbol: string;
  readonly charge: number;
  /** Number of hydrogens that are not atoms of the graph. */
  readonly hydrogens: number;
  /** Mass number of a labelled atom, else 0. */
  readonly isotope: number;
  readonly aromatic: boolean;
}

export interface GraphBond {
  readonly atoms: readonly [number, number];
  /** 1 to 3, aromatic rings in a Kekulé form; 0 for others. */
  readonly order: number;
}

/** A structure as atoms, bonds and the smallest set of smallest rings. */
export interface MolecularGraph {
  readonly atoms: readonly GraphAtom[];
  readonly bonds: readonly GraphBond[];
  /** The atoms of each ring, in order round it. */
  readonly rings: readonly (readonly number[])[];
  /** For each atom its neighbours and the order of the bond to each. */
  readonly neighbours: readonly (readonly { readonly atom: number; readonly order: number }[])[];
}

/** The connected sets among the given atoms, each in ascending order. */
export function connectedSets(graph: MolecularGraph, among: ReadonlySet<number>): number[][] {
  const seen = new Set<number>();
  return [...among].flatMap((start) => {
    if (seen.has(start)) return [];
    const set = [start];
    seen.add(start);
    for (const atom of set) {
      for (const next of graph.neighbours[atom] ?? []) {
        if (!among.has(next.atom) || seen.has(next.atom)) continue;
        seen.add(next.atom);
        set.push(next.atom);
      }
    }
    return [set.toSorted((a, b) => a - b)];
  });
}

/** Formula and charge of some atoms with their hydrogens; of all if none are named. */
export function formulaOf(
  graph: MolecularGraph,
  among: Iterable<number> = graph.atoms.keys(),
): Formula {
  const atoms = new Map<string, number>();
  let charge = 0;
  const add = (key: string, more: number) => atoms.set(key, (atoms.get(key) ?? 0) + more);
  for (const index of among) {
    const atom = graph.atoms[index];
    if (!atom) continue;
    add(nuclideKey(atom.symbol, atom.isotope), 1);
    if (atom.hydrogens > 0) add('H', atom.hydrogens);
    charge += atom.charge;
  }
  return { atoms, charge };
}
