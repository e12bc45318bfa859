import type { MolecularGraph } from '#chemistry/structure/graph.ts';
import type { PartDescription, RingSystem } from './description.ts';

/**
 * Whether words lead back to the structure, stereo aside: every part is known by a name, is an atom
 * with what it bears, a main chain, or a single ring, and no atom has a property that is not told
 * (a label, a charge, an open valence, a place in a ring of a branch). Ring systems and linked rings
 * have no numbers here, so that nothing can be said of where their groups stand.
 */
export function leadsBack(graph: MolecularGraph, parts: readonly PartDescription[]): boolean {
  const isOnly = parts.length === 1 && parts[0]?.count === 1;
  return (
    graph.atoms.some(({ symbol }) => symbol !== 'H') &&
    graph.atoms.every((_, atom) => isUsual(graph, atom)) &&
    parts.every((part) => part.known !== undefined || (isTold(part) && !(isOnly && part.charge)))
  );
}

/** Chains and rings tell no label and no carbon atom but one with four bonds and no charge. */
function isUsual(graph: MolecularGraph, atom: number): boolean {
  const { symbol, hydrogens = 0, charge, isotope } = graph.atoms[atom] ?? {};
  const neighbours = graph.neighbours[atom] ?? [];
  if (symbol === 'H') return true;
  if (symbol !== 'C' || neighbours.length === 0) return isotope === 0;
  const bonds = neighbours.reduce((sum, { order }) => sum + order, hydrogens);
  // The branch itself tells the carbon of an isocyanide.
  const isIsocyanide = charge === -1 && neighbours[0]?.order === 3;
  return isotope === 0 && ((bonds === 4 && charge === 0) || isIsocyanide);
}

function isTold({ chain, centre, rings, links }: PartDescription): boolean {
  if (chain ?? centre) return true;
  const [ring, ...more] = rings;
  return ring !== undefined && more.length === 0 && links.length === 0 && isToldRing(ring);
}

function isToldRing({ sizes, kind, heteroatoms }: RingSystem): boolean {
  return (
    sizes.length === 1 &&
    (kind === 'benzene' || kind === 'saturated' || kind === 'aromatic') &&
    heteroatoms.every(({ symbol }) => ['N', 'O', 'S'].includes(symbol))
  );
}
