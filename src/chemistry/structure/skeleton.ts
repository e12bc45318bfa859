import { writeCommonChem } from './common-chem.ts';
import type { MolecularGraph } from './graph.ts';

/**
 * The Bemis–Murcko framework of a structure (doi:10.1021/jm9602928), rings and their linkers, as
 * CommonChem JSON for RDKit to write as SMILES. Removed atoms, doubly bonded ones included, are
 * replaced by hydrogen. Undefined without a ring.
 */
export function skeletonJson(graph: MolecularGraph): string | undefined {
  if (graph.rings.length === 0) return undefined;
  const kept = frameworkAtoms(graph);
  const index = new Map([...kept].map((atom, i) => [atom, i]));
  const atoms = [...kept].map((atom) => {
    const { symbol = 'C', charge = 0, hydrogens = 0 } = graph.atoms[atom] ?? {};
    const cut = (graph.neighbours[atom] ?? [])
      .filter((next) => !kept.has(next.atom))
      .reduce((sum, { order }) => sum + order, 0);
    return { symbol, charge, hydrogens: hydrogens + cut };
  });
  const bonds = graph.bonds.flatMap(({ order, atoms: [a, b] }) => {
    const [one, other] = [index.get(a), index.get(b)];
    if (one === undefined || other === undefined) return [];
    return [{ order, atoms: [one, other] as const }];
  });
  return writeCommonChem({ atoms, bonds });
}

/** Removes terminal atoms repeatedly until only rings and linkers are left. */
function frameworkAtoms(graph: MolecularGraph): Set<number> {
  const kept = new Set(graph.atoms.keys());
  const degree = (atom: number) =>
    (graph.neighbours[atom] ?? []).filter((next) => kept.has(next.atom)).length;
  const ends = [...kept].filter((atom) => degree(atom) < 2);
  for (const end of ends) {
    kept.delete(end);
    for (const { atom } of graph.neighbours[end] ?? [])
      if (kept.has(atom) && degree(atom) < 2) ends.push(atom);
  }
  return kept;
}
