/**
 * Describes a part without rings: by its main carbon chain with substituents and positions, or by a
 * central atom. The central atom is used if no two carbon atoms are bonded to each other, or if all
 * its substituents have names and some of the chain's have not.
 *
 * The chain is chosen and numbered as in IUPAC nomenclature (2013 recommendations, P-44 and P-31):
 * most of the senior group, then the longest, then most multiple bonds, then lowest numbers for the
 * senior group, multiple bonds, double bonds and all substituents. Esters and substituted amides,
 * which nomenclature names by their parts, decide only between chains of equal length.
 */
import { hillFormula } from '#chemistry/formula/hill.ts';
import type { Centre, Chain, Substituent } from './description.ts';
import { connectedSets, formulaOf, type MolecularGraph } from '#chemistry/structure/graph.ts';
import { branchKey } from './branch-key.ts';
import { substituentByKey } from './substituents.ts';

export function describeChain(
  graph: MolecularGraph,
  atoms: readonly number[],
): { chain: Chain } | { centre: Centre } {
  const carbons = new Set(atoms.filter((atom) => graph.atoms[atom]?.symbol === 'C'));
  const paths = connectedSets(graph, carbons).flatMap((set) => pathsBetweenEnds(graph, set));
  const senior = Math.min(...atoms.map((atom) => seniority(graph, atom)));
  const [best, ...others] = paths.map((path) => rankChain(graph, path, senior));
  const chain = best && firstOf([best, ...others]).value;
  if (chain?.substituents.every(({ name }) => name)) return { chain };
  const centres = centresOf(graph, atoms);
  const named = centres.filter(({ value: { substituents } }) => isNamed(substituents));
  if (chain && named.length === 0) return { chain };
  return { centre: firstOf(named.length > 0 ? named : centres).value };
}

const isNamed = (substituents: readonly Substituent[]) =>
  substituents.length > 1 && substituents.every(({ name }) => name);

/** All paths between two ends of a tree of carbon atoms, each in both directions. */
function pathsBetweenEnds(graph: MolecularGraph, set: readonly number[]): number[][] {
  const inSet = new Set(set);
  const next = (atom: number) =>
    (graph.neighbours[atom] ?? []).filter((one) => inSet.has(one.atom)).map((one) => one.atom);
  const ends = set.filter((atom) => next(atom).length === 1);
  return ends.flatMap((start) => {
    const paths: number[][] = [];
    const open: number[][] = [[start]];
    for (let path = open.pop(); path; path = open.pop()) {
      const [before, last = -1] = path.slice(-2).length === 2 ? path.slice(-2) : [-1, start];
      const onward = next(last).filter((atom) => atom !== before);
      if (onward.length === 0) paths.push(path);
      for (const atom of onward) open.push([...path, atom]);
    }
    return paths;
  });
}

type Rule = (bonds: readonly string[]) => boolean;

/**
 * Tests of a carbon atom's bonds ("=O", "OH1", its own "H"), in order of seniority, acids first.
 */
const SENIOR: readonly Rule[] = [
  (bonds) => bonds.includes('=O') && (bonds.includes('OH1') || bonds.includes('O-')),
  (bonds) => bonds.includes('=O') && bonds.some((bond) => /^(F|Cl|Br|I)$/.test(bond)),
  (bonds) => bonds.includes('=O') && bonds.includes('NH2'),
  (bonds) => bonds.includes('#N'),
  (bonds) => bonds.includes('=O') && bonds.includes('H') && !isJunior(bonds),
  (bonds) => bonds.includes('=O') && !isJunior(bonds),
  (bonds) => bonds.includes('OH1'),
  (bonds) => bonds.includes('SH1'),
  (bonds) => bonds.includes('NH2') || bonds.includes('NH1') || bonds.includes('N'),
];
/** Esters and N-substituted amides. */
const isJunior: Rule = (bonds) =>
  bonds.includes('=O') && bonds.some((bond) => /^(O|N|NH1)$/.test(bond));

/** Rank of an atom's group in the order of seniority; the length of the list for none. */
function seniority(graph: MolecularGraph, atom: number): number {
  const bonds = bondsOf(graph, atom);
  if (graph.atoms[atom]?.symbol !== 'C' || isJunior(bonds)) return SENIOR.length;
  const place = SENIOR.findIndex((rule) => rule(bonds));
  return place < 0 ? SENIOR.length : place;
}

function bondsOf(graph: MolecularGraph, atom: number): string[] {
  const bonds = (graph.neighbours[atom] ?? []).map((next) => {
    const { symbol = '', charge = 0, hydrogens = 0 } = graph.atoms[next.atom] ?? {};
    const hydrogen = hydrogens > 0 ? `H${String(hydrogens)}` : '';
    return `${['', '', '=', '#'][next.order] ?? ''}${symbol}${hydrogen}${charge < 0 ? '-' : ''}`;
  });
  return (graph.atoms[atom]?.hydrogens ?? 0) > 0 ? [...bonds, 'H'] : bonds;
}

/** A candidate with its sort key: the smaller key, compared element by element, wins. */
interface Ranked<Value> {
  readonly value: Value;
  readonly key: readonly (readonly (number | string)[])[];
}

function rankChain(graph: MolecularGraph, path: readonly number[], senior: number): Ranked<Chain> {
  const multipleBonds = path.flatMap((atom, i) => {
    const order = graph.neighbours[atom]?.find((next) => next.atom === path[i + 1])?.order ?? 1;
    return order > 1 ? [{ order, position: i + 1 }] : [];
  });
  const onPath = new Set(path);
  const substituents = path.flatMap((atom, i) => branchesOf(graph, atom, onPath, i + 1));
  const placesOf = (rule: (atom: number) => boolean) =>
    path.flatMap((atom, i) => (rule(atom) ? [i + 1] : []));
  const seniors = placesOf((atom) => senior < SENIOR.length && seniority(graph, atom) === senior);
  const juniors = placesOf((atom) => isJunior(bondsOf(graph, atom)));
  const doubles = multipleBonds.filter(({ order }) => order === 2);
  const key = [
    [-seniors.length, -path.length, -juniors.length, -multipleBonds.length, -doubles.length],
    senior === 0 ? [...seniors, ...juniors] : [...juniors, ...seniors],
    [...multipleBonds, ...doubles].map(({ position }) => position),
    [-substituents.length, ...substituents.map(({ position = 0 }) => position)],
    substituents.map(({ name, key: text }) => name ?? `~${text}`),
  ];
  return { value: { length: path.length, multipleBonds, substituents }, key };
}

function lesser<Value>(a: Ranked<Value>, b: Ranked<Value>): Ranked<Value> {
  for (const [i, part] of a.key.entries())
    for (const [j, value] of part.entries()) {
      const other = b.key[i]?.[j] ?? '';
      if (value !== other) return value < other ? a : b;
    }
  return a;
}

function firstOf<Value>(all: readonly Ranked<Value>[]): Ranked<Value> {
  return all.reduce((a, b) => lesser(a, b));
}

/** Substituents of an atom outside of the given atoms, by name. */
function branchesOf(
  graph: MolecularGraph,
  atom: number,
  among: ReadonlySet<number>,
  position?: number,
): Substituent[] {
  const outside = (graph.neighbours[atom] ?? []).filter((next) => !among.has(next.atom));
  return outside
    .map((next): Substituent => {
      const branch = atomsBehind(graph, next.atom, atom);
      const key = branchKey(graph, next.atom, atom, next.order);
      const formula = hillFormula(formulaOf(graph, branch));
      const name = substituentByKey(key);
      return { position, name, formula, atoms: branch.length, link: false, key };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function atomsBehind(graph: MolecularGraph, atom: number, from: number): number[] {
  const branch = new Set([from, atom]);
  for (const one of branch)
    if (one !== from) for (const next of graph.neighbours[one] ?? []) branch.add(next.atom);
  branch.delete(from);
  return [...branch];
}

/** Each atom with its substituents; ranked by most neighbours, then carbon, then most hydrogens. */
function centresOf(graph: MolecularGraph, atoms: readonly number[]): Ranked<Centre>[] {
  return atoms.map((atom) => {
    const { symbol: element = '', hydrogens = 0, isotope = 0 } = graph.atoms[atom] ?? {};
    const symbol = isotope > 0 ? `${String(isotope)}${element}` : element;
    const substituents = branchesOf(graph, atom, new Set([atom]));
    const keys = substituents.map(({ key }) => key).join();
    const key = [[-substituents.length, symbol === 'C' ? 0 : 1, -hydrogens, symbol, keys]];
    return { value: { symbol, hydrogens, substituents }, key };
  });
}
