/**
 * Keys of the parts of a structure. What contains a structure has all of its keys, so that lists of
 * molecules by key leave few to compare.
 *
 * Of elements and bonds: paths of up to five atoms ("C:C-I"), three or four neighbours of an atom
 * ("C(-C-C:C)"), two of either end of a bond ("C(:C:C)-C(:C:C)"), rings of up to seven atoms
 * ("@C:C:C:C:C:C:"), several atoms of an element ("Br*2"), charges ("N+"), isotopes ("2H").
 */
import { SYMBOLS } from './read-smiles.ts';
import { across, AROMATIC, type Molecule } from './molecule.ts';
import type { Query } from './query.ts';

/** Atoms and bonds by what they are; undefined where a query leaves it open. */
interface Labelled {
  readonly atoms: readonly (string | undefined)[];
  /** Charge and isotope of each atom, as far as they are known. */
  readonly marks: readonly AtomMarks[];
  readonly bonds: readonly { ends: readonly [number, number]; label: string | undefined }[];
  readonly bondsOf: readonly (readonly number[])[];
}

interface AtomMarks {
  readonly charge?: number | undefined;
  readonly isotope?: number | undefined;
}

const MAX_PATH = 4;
const MAX_RING = 7;
const MAX_SAME = 6;

/** All keys of a molecule, each once. */
export function keysOfMolecule({ atoms, bonds, bondsOf }: Molecule): Set<string> {
  return keysOf({
    atoms: atoms.map(({ element }) => SYMBOLS[element]),
    marks: atoms,
    bonds: bonds.map(({ ends, order }) => ({ ends, label: BOND_LABELS.get(order) })),
    bondsOf,
  });
}

/** The keys that whatever fits a query must have. */
export function keysOfQuery({ atoms, bonds, bondsOf }: Query): Set<string> {
  return keysOf({
    atoms: atoms.map(({ element = 0 }) => (element > 0 ? SYMBOLS[element] : undefined)),
    marks: atoms,
    bonds: bonds.map(({ ends, order = -1 }) => ({ ends, label: BOND_LABELS.get(order) })),
    bondsOf,
  });
}

const BOND_LABELS: ReadonlyMap<number, string> = new Map([
  [1, '-'],
  [2, '='],
  [3, '#'],
  [4, '$'],
  [AROMATIC, ':'],
]);

/** The key that all have. */
const ANY = '*';

function keysOf(structure: Labelled): Set<string> {
  const keys = new Set<string>([ANY]);
  const counts = new Map<string, number>();
  for (const [at, label] of structure.atoms.entries()) {
    if (label === undefined) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    const { charge = 0, isotope = 0 } = structure.marks[at] ?? {};
    if (charge !== 0) keys.add(label + (charge > 0 ? '+' : '-'));
    if (isotope !== 0) keys.add(String(isotope) + label);
    addPaths(structure, at, keys);
    for (const some of choices(besideOf(structure, at), [3, 4])) keys.add(`${label}${some}`);
  }
  structure.bonds.forEach((_, bond) => {
    addEnds(structure, bond, keys);
  });
  for (const [label, count] of counts)
    for (let least = 2; least <= Math.min(count, MAX_SAME) && label !== 'C'; least++)
      keys.add(`${label}*${String(least)}`);
  return keys;
}

/** Keys in the order in which few structures are likely to have them, by their atoms and bonds. */
export function rarestFirst(keys: Iterable<string>): string[] {
  const rarity = (key: string) =>
    (key.match(/[A-Z][a-z]?|[-=#:@(*+]/g) ?? []).reduce((sum, one) => sum + (RARITY[one] ?? 5), 0);
  return [...keys].sort((a, b) => rarity(b) - rarity(a));
}

const RARITY: Readonly<Record<string, number>> = {
  C: 0.5,
  O: 1,
  N: 1.5,
  S: 3,
  F: 3,
  Cl: 3,
  Br: 4,
  '-': 0.3,
  ':': 0.4,
  '=': 1,
  '#': 3,
  '@': 1,
  '(': 0.7,
  '*': 0,
  '+': 4,
};

/** Paths and rings that begin at an atom; each path is written in the direction that sorts first. */
function addPaths(structure: Labelled, start: number, keys: Set<string>): void {
  const path = [start];
  const words = [structure.atoms[start] ?? ''];
  const visit = (atom: number): void => {
    if (path.length <= MAX_PATH + 1) keys.add(lesser(words.join(''), words.toReversed().join('')));
    for (const number of structure.bondsOf[atom] ?? []) {
      const bond = structure.bonds[number];
      if (bond?.label === undefined) continue;
      const next = across(bond, atom);
      const label = structure.atoms[next];
      if (label === undefined) continue;
      // A ring is found from its first atom.
      if (next === start && path.length > 2 && start === Math.min(...path))
        keys.add(`@${firstTurn([...words, bond.label])}`);
      if (path.length === MAX_RING || path.includes(next)) continue;
      if (path.length > MAX_PATH && !path.every((one) => one >= start)) continue;
      path.push(next);
      words.push(bond.label, label);
      visit(next);
      path.pop();
      words.length -= 2;
    }
  };
  visit(start);
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}

/** Of all ways to write a ring, atom and bond in turn, the one that sorts first. */
function firstTurn(words: readonly string[]): string {
  const back = [...words.slice(0, 1), ...words.slice(1).reverse()];
  let first: string | undefined;
  for (const one of [words, back])
    for (let at = 0; at < one.length; at += 2) {
      const turned = [...one.slice(at), ...one.slice(0, at)].join('');
      if (first === undefined || turned < first) first = turned;
    }
  return first ?? '';
}

/** What is bound to an atom, with the bonds to it. */
function besideOf({ atoms, bonds, bondsOf }: Labelled, at: number, without = -1): string[] {
  return (bondsOf[at] ?? []).flatMap((number) => {
    const bond = bonds[number];
    const other = bond && atoms[across(bond, at)];
    return number === without || bond?.label === undefined || other === undefined
      ? []
      : [bond.label + other];
  });
}

/** So many of a few, in parentheses and in order. */
function choices(all: readonly string[], sizes: readonly number[]): string[] {
  if (all.length > MAX_BESIDE) return [];
  const found: string[] = [];
  for (let bits = 1; bits < 1 << all.length; bits++) {
    const some = all.filter((_, at) => (bits >> at) & 1);
    if (sizes.includes(some.length)) found.push(`(${some.toSorted().join('')})`);
  }
  return found;
}

/** Atoms with more neighbours, of metals, have no keys of them. */
const MAX_BESIDE = 4;

function addEnds(structure: Labelled, bond: number, keys: Set<string>): void {
  const { ends, label } = structure.bonds[bond] ?? {};
  const symbols = ends?.map((end) => structure.atoms[end]) ?? [];
  if (!ends || label === undefined || symbols.includes(undefined)) return;
  const [first = [], second = []] = ends.map((end, side) =>
    choices(besideOf(structure, end, bond), [2]).map((some) => (symbols[side] ?? '') + some),
  );
  for (const one of first) for (const other of second) keys.add([one, other].sort().join(label));
}
