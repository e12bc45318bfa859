import type { MolecularGraph } from '#chemistry/structure/graph.ts';

/** By the order of the bond. */
const BOND = ['~', '', '=', '#'];

/**
 * An acyclic branch as text: each atom with charge and hydrogens, its own branches in brackets,
 * sorted. Two branches have the same text exactly if they are the same, stereo aside.
 */
export function branchKey(
  graph: MolecularGraph,
  atom: number,
  from: number,
  order: number,
): string {
  const { symbol = '', charge = 0, hydrogens = 0, isotope = 0 } = graph.atoms[atom] ?? {};
  const children = (graph.neighbours[atom] ?? [])
    .filter((next) => next.atom !== from)
    .map((next) => `(${branchKey(graph, next.atom, atom, next.order)})`)
    .sort();
  const sign =
    charge === 0
      ? ''
      : `${charge > 0 ? '+' : '-'}${charge ** 2 > 1 ? String(Math.abs(charge)) : ''}`;
  return [
    BOND[order] ?? '~',
    isotope > 0 ? String(isotope) : '',
    symbol,
    hydrogens > 0 ? `H${String(hydrogens)}` : '',
    sign,
    ...children,
  ].join('');
}
