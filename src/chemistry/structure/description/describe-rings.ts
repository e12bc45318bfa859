/** Describes ring systems, their substituents, and the links between them. */
import { hillFormula } from '#chemistry/formula/hill.ts';
import { numberRing } from './number-ring.ts';
import type { Link, RingSystem, Substituent } from './description.ts';
import { formulaOf, type MolecularGraph } from '#chemistry/structure/graph.ts';
import { branchKey } from './branch-key.ts';
import { substituentByKey } from './substituents.ts';

/** Rings of a part, grouped into systems that share atoms. */
export function ringSystems(
  graph: MolecularGraph,
  inPart: ReadonlySet<number>,
): (readonly number[])[][] {
  const systems: (readonly number[])[][] = [];
  for (const ring of graph.rings) {
    if (!inPart.has(ring[0] ?? -1)) continue;
    const joined = systems.filter((rings) => rings.flat().some((atom) => ring.includes(atom)));
    const rest = systems.filter((rings) => !joined.includes(rings));
    systems.splice(0, systems.length, ...rest, [...joined.flat(), ring]);
  }
  return systems;
}

/** Ring atoms that a chain is bonded to. */
function attachments(
  graph: MolecularGraph,
  chain: readonly number[],
  ringAtoms: ReadonlySet<number>,
) {
  return chain.flatMap((atom) =>
    (graph.neighbours[atom] ?? []).filter((next) => ringAtoms.has(next.atom)),
  );
}

export function linksOf(
  graph: MolecularGraph,
  chains: readonly (readonly number[])[],
  systems: readonly (readonly (readonly number[])[])[],
  ringAtoms: ReadonlySet<number>,
): Link[] {
  const systemOf = new Map(systems.flatMap((rings, i) => rings.flat().map((atom) => [atom, i])));
  const bonds = graph.bonds
    .map(({ atoms: [a, b] }) => [systemOf.get(a), systemOf.get(b)] as const)
    .filter(([a, b]) => a !== undefined && b !== undefined && a !== b)
    .map((): Link => ({ formula: '', atoms: 0, joins: 2 }));
  const groups = chains.flatMap((chain): Link[] => {
    const joins = attachments(graph, chain, ringAtoms);
    if (joins.length < 2) return [];
    return [
      {
        formula: hillFormula(formulaOf(graph, chain)),
        atoms: chain.length,
        joins: new Set(joins.map(({ atom }) => systemOf.get(atom))).size,
      },
    ];
  });
  return [...bonds, ...groups];
}

export function describeSystem(
  graph: MolecularGraph,
  rings: readonly (readonly number[])[],
  ringAtoms: ReadonlySet<number>,
  chains: readonly (readonly number[])[],
): RingSystem {
  const atoms = [...new Set(rings.flat())];
  const sizes = rings.map((ring) => ring.length).sort((a, b) => a - b);
  const carried = new Map(
    atoms.map((atom) => [atom, substituentsAt(graph, atom, new Set(atoms), ringAtoms, chains)]),
  );
  const [only] = rings;
  const order = rings.length === 1 && only ? numberRing(graph, only, carried) : undefined;
  const position = (atom: number) => order && order.indexOf(atom) + 1;
  const heteroatoms = (order ?? atoms)
    .flatMap((atom) => {
      const symbol = graph.atoms[atom]?.symbol ?? '';
      return symbol === 'C' ? [] : [{ symbol, position: position(atom) }];
    })
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || (a.symbol < b.symbol ? -1 : 1));
  const substituents = (order ?? atoms)
    .flatMap((atom) =>
      (carried.get(atom) ?? []).map((one): Substituent => ({ ...one, position: position(atom) })),
    )
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || (a.key < b.key ? -1 : 1));
  const kind = kindOf(graph, atoms, sizes);
  const relation = kind === 'benzene' ? relationOf(graph, order ?? []) : undefined;
  return { sizes, atoms: atoms.length, kind, heteroatoms, substituents, relation };
}

/** Substituents of an atom of a ring system: groups without rings, and links to other systems. */
function substituentsAt(
  graph: MolecularGraph,
  ringAtom: number,
  system: ReadonlySet<number>,
  ringAtoms: ReadonlySet<number>,
  chains: readonly (readonly number[])[],
): Substituent[] {
  const outside = (graph.neighbours[ringAtom] ?? []).filter(({ atom }) => !system.has(atom));
  return outside.map(({ atom, order }) => {
    const chain = chains.find((one) => one.includes(atom)) ?? [];
    const formula = chain.length > 0 ? hillFormula(formulaOf(graph, chain)) : '';
    if (chain.length === 0 || attachments(graph, chain, ringAtoms).length > 1)
      return { formula, atoms: chain.length, link: true, key: `link ${formula}` };
    const key = branchKey(graph, atom, ringAtom, order);
    return { name: substituentByKey(key), formula, atoms: chain.length, link: false, key };
  });
}

function kindOf(
  graph: MolecularGraph,
  atoms: readonly number[],
  sizes: readonly number[],
): RingSystem['kind'] {
  const aromatic = atoms.filter((atom) => graph.atoms[atom]?.aromatic);
  if (aromatic.length === atoms.length) {
    const carbon = atoms.every((atom) => graph.atoms[atom]?.symbol === 'C');
    return carbon && sizes.length === 1 && atoms.length === 6 ? 'benzene' : 'aromatic';
  }
  if (aromatic.length > 0) return 'partly-aromatic';
  const inSystem = new Set(atoms);
  const multiple = graph.bonds.some(
    ({ order, atoms: [a, b] }) => order > 1 && inSystem.has(a) && inSystem.has(b),
  );
  return multiple ? 'unsaturated' : 'saturated';
}

/** Undefined unless exactly two atoms of the benzene ring have a neighbour outside it. */
function relationOf(graph: MolecularGraph, order: readonly number[]): RingSystem['relation'] {
  const places = order.flatMap((atom, i) => (graph.atoms[atom]?.hydrogens === 0 ? [i] : []));
  const [a = 0, b = 0] = places;
  if (places.length !== 2) return undefined;
  return ([undefined, 'ortho', 'meta', 'para', 'meta', 'ortho'] as const)[b - a];
}
