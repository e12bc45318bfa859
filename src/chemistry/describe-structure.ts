/**
 * What a structure looks like, as data for a text: separate parts, ring systems with what they
 * carry and where, chains. Every atom is in exactly one of them, so nothing is left unsaid.
 */
import { hillFormula } from './hill.ts';
import { connectedSets, formulaOf, type MolecularGraph } from './structure-graph.ts';
import { branchKey, substituentByKey, type SubstituentId } from './substituents.ts';

export interface StructureDescription {
  /** Atoms drawn: all but hydrogens that belong to another atom. */
  readonly atoms: number;
  /** The parts that are not bonded to each other, equal ones taken together. */
  readonly parts: readonly PartDescription[];
}

export interface PartDescription {
  readonly formula: string;
  /** How many times the structure has this part. */
  readonly count: number;
  readonly rings: readonly RingSystem[];
  /** Groups between ring systems. */
  readonly links: readonly Link[];
  /** Where there is no ring: carbon atoms of the longest chain of carbon. */
  readonly chain: number;
}

export interface RingSystem {
  /** Ring sizes in ascending order; several where rings share atoms. */
  readonly sizes: readonly number[];
  readonly atoms: number;
  readonly kind: 'benzene' | 'aromatic' | 'partly-aromatic' | 'saturated' | 'unsaturated';
  /** Atoms other than carbon; with a position where the system is a single ring. */
  readonly heteroatoms: readonly {
    readonly symbol: string;
    readonly position?: number | undefined;
  }[];
  readonly substituents: readonly Substituent[];
  /** How two substituents of a benzene ring stand to each other. */
  readonly relation?: 'ortho' | 'meta' | 'para' | undefined;
}

export interface Substituent {
  /** Counted round a single ring, from 1; undefined where rings share atoms. */
  readonly position?: number | undefined;
  /** The name of the group where it has one in substituents.ts. */
  readonly name?: SubstituentId | undefined;
  /** In the Hill system; empty for a bond to another ring system. */
  readonly formula: string;
  readonly atoms: number;
  /** It holds another ring system, so that its atoms are those of a `Link`. */
  readonly link: boolean;
  /** For the order of equal places; also tells groups of one formula apart. */
  readonly key: string;
}

/** A group, or a mere bond, that holds ring systems together. */
export interface Link {
  /** Hill formula; empty for a bond. */
  readonly formula: string;
  readonly atoms: number;
  /** How many ring systems it joins. */
  readonly joins: number;
}

/** Describes a structure from its graph; the order of its atoms does not matter. */
export function describeStructure(graph: MolecularGraph): StructureDescription {
  const all = new Set(graph.atoms.keys());
  const parts = connectedSets(graph, all).map((atoms) => describePart(graph, atoms));
  const groups = Map.groupBy(parts, (part) => JSON.stringify(part));
  return {
    atoms: graph.atoms.length,
    parts: [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, [part, ...more]]) => (part ? [{ ...part, count: 1 + more.length }] : [])),
  };
}

function describePart(graph: MolecularGraph, atoms: readonly number[]): PartDescription {
  const ringAtoms = new Set(graph.rings.flat());
  const inPart = new Set(atoms);
  const systems = ringSystems(graph, inPart);
  const chains = connectedSets(graph, new Set(atoms.filter((atom) => !ringAtoms.has(atom))));
  const links = systems.length === 0 ? [] : linksOf(graph, chains, systems, ringAtoms);
  return {
    formula: hillFormula(formulaOf(graph, atoms)),
    count: 1,
    rings: systems.map((rings) => describeSystem(graph, rings, ringAtoms, chains)).sort(byText),
    links: links.sort(byText),
    chain: systems.length === 0 ? longestChain(graph, atoms) : 0,
  };
}

/** Over carbon atoms only, in a part without rings: each chain ends where the farthest atom is. */
function longestChain(graph: MolecularGraph, atoms: readonly number[]): number {
  const carbons = new Set(atoms.filter((atom) => graph.atoms[atom]?.symbol === 'C'));
  const lengths = connectedSets(graph, carbons).map((set) => {
    const end = farthest(graph, set[0] ?? 0, carbons);
    return farthest(graph, end.atom, carbons).distance + 1;
  });
  return Math.max(0, ...lengths);
}

function farthest(graph: MolecularGraph, start: number, among: ReadonlySet<number>) {
  const reached = new Map([[start, 0]]);
  let last = { atom: start, distance: 0 };
  for (const [atom, distance] of reached) {
    last = { atom, distance };
    for (const next of graph.neighbours[atom] ?? [])
      if (among.has(next.atom) && !reached.has(next.atom)) reached.set(next.atom, distance + 1);
  }
  return last;
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Rings of a part, those that share an atom taken together. */
function ringSystems(graph: MolecularGraph, inPart: ReadonlySet<number>): (readonly number[])[][] {
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

function linksOf(
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

function describeSystem(
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

/** What hangs on an atom of a ring system: groups without a ring, and links to other systems. */
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

/** Groups that take the lowest number, the senior ones first, as in nomenclature. */
const PRINCIPAL: readonly (SubstituentId | undefined)[] = [
  'carboxy',
  'carboxylato',
  'sulfo',
  'borono',
  'methoxycarbonyl',
  'ethoxycarbonyl',
  'chlorocarbonyl',
  'chlorosulfonyl',
  'carbamoyl',
  'sulfamoyl',
  'cyano',
  'formyl',
  'oxo',
  'acetyl',
  'bromoacetyl',
  'chloroacetyl',
  'iodoacetyl',
  'propanoyl',
  'hydroxy',
  'sulfanyl',
  'amino',
];

/**
 * The ring's atoms in the order of their numbers. Lowest numbers go to heteroatoms (O before S
 * before N before others), then to the principal group, then to all bonds out of the ring, then by
 * name.
 */
function numberRing(
  graph: MolecularGraph,
  ring: readonly number[],
  carried: ReadonlyMap<number, readonly Substituent[]>,
): number[] {
  const inRing = new Set(ring);
  const priority = (atom: number) =>
    Math.min(
      99,
      ...(carried.get(atom) ?? [])
        .map(({ name }) => PRINCIPAL.indexOf(name))
        .filter((at) => at >= 0),
    );
  const principal = Math.min(98, ...ring.map(priority));
  const rank = (atom: number): string => {
    const symbol = graph.atoms[atom]?.symbol ?? '';
    const outside = (graph.neighbours[atom] ?? []).some((next) => !inRing.has(next.atom));
    const hetero =
      symbol === 'C' ? '9' : String(Math.max(0, ['O', 'S', 'N', symbol].indexOf(symbol)));
    const first = priority(atom) === principal ? '0' : '1';
    return [hetero, first, outside ? '0' : '1'].join('');
  };
  const names = (atom: number) =>
    (carried.get(atom) ?? []).map(({ name, key }) => name ?? `~${key}`).join() || '~~';
  const orders = ring.flatMap((_, start) => {
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    const [first = -1, ...rest] = turned;
    return [turned, [first, ...rest.toReversed()]];
  });
  const keyed = orders.map((order) => ({
    order,
    text: [
      ...[0, 1, 2].map((digit) => order.map((atom) => rank(atom)[digit]).join('')),
      order.map(names).join(';'),
    ].join(' '),
  }));
  return keyed.reduce((best, one) => (one.text < best.text ? one : best)).order;
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

/** Told where exactly two atoms of a benzene ring have a neighbour outside it. */
function relationOf(graph: MolecularGraph, order: readonly number[]): RingSystem['relation'] {
  const places = order.flatMap((atom, i) => (graph.atoms[atom]?.hydrogens === 0 ? [i] : []));
  const [a = 0, b = 0] = places;
  if (places.length !== 2) return undefined;
  return ([undefined, 'ortho', 'meta', 'para', 'meta', 'ortho'] as const)[b - a];
}
