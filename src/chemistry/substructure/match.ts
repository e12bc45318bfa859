/** Finds a query in a molecule, atom by atom (Ullmann, 1976, https://doi.org/10.1145/321921.321925). */
import { across, bondBetween } from './molecule.ts';
import type { Query } from './query.ts';
import { hasSameStereo } from './same-stereo.ts';
import type { Target } from './target.ts';

/** For each atom of the query, the atom of the molecule. */
export type Match = readonly number[];

/** Steps after which a comparison is given up: some queries fit in too many ways. */
const MAX_STEPS = 1_000_000;

/** The comparison took too many steps. */
export class TooManySteps extends Error {
  override name = 'TooManySteps';
}

/** An atom of the query and how it hangs on those before it. */
interface Step {
  atom: number;
  /** An atom before it to which it is bound; -1 at the beginning of a part. */
  from: number;
  bonds: { bond: number; other: number }[];
}

/**
 * A function that looks for the query in one molecule after the other.
 * @throws TooManySteps
 */
export function matcherOf(query: Query): (target: Target) => Match | undefined {
  const steps = stepsOf(query);
  return (target) => {
    let found: Match | undefined;
    walk(query, steps, target, (match) => {
      found = match;
      return true;
    });
    return found;
  };
}

/** Whether the query fits so that its first atom is this one. */
export function fitsAt(query: Query, target: Target, atom: number): boolean {
  let isFound = false;
  walk(query, stepsOf(query, 0), target, () => (isFound = true), atom);
  return isFound;
}

/**
 * All places of the query, each set of atoms once.
 * @throws TooManySteps
 */
export function matchesIn(query: Query, target: Target): Match[] {
  const found = new Map<string, Match>();
  walk(query, stepsOf(query), target, (match) => {
    const key = match.toSorted((a, b) => a - b).join();
    if (!found.has(key)) found.set(key, match);
    return false;
  });
  return [...found.values()];
}

/** From the rarest atom along the bonds, part by part. */
function stepsOf(query: Query, start?: number): Step[] {
  const { atoms, bonds, bondsOf } = query;
  const steps: Step[] = [];
  const placed = new Set<number>();
  const rarity = (atom: number) => {
    const element = atoms[atom]?.element;
    const scarce = element === undefined ? -2 : element === 6 ? 0 : 10;
    return scarce + (bondsOf[atom]?.length ?? 0);
  };
  const order = [...atoms.keys()].sort((a, b) => rarity(b) - rarity(a));
  const place = (atom: number, from: number) => {
    if (placed.has(atom)) return;
    placed.add(atom);
    const own = (bondsOf[atom] ?? []).map((bond) => {
      const there = bonds[bond];
      return { bond, other: there ? across(there, atom) : -1 };
    });
    steps.push({ atom, from, bonds: own.filter(({ other }) => placed.has(other)) });
    for (const { other } of own.toSorted((a, b) => rarity(b.other) - rarity(a.other)))
      place(other, atom);
  };
  if (start !== undefined) place(start, -1);
  for (const atom of order) place(atom, -1);
  return steps;
}

/** Tells each match until `tell` returns true. */
function walk(
  query: Query,
  steps: readonly Step[],
  target: Target,
  tell: (match: Match) => boolean,
  first?: number,
): void {
  const { molecule } = target;
  const match = new Array<number>(query.atoms.length).fill(-1);
  const used = new Uint8Array(molecule.atoms.length);
  const all = first === undefined ? [...molecule.atoms.keys()] : [first];
  let left = MAX_STEPS;
  const go = (depth: number): boolean => {
    const step = steps[depth];
    if (!step) return hasSameStereo(query, target, match) && tell([...match]);
    const wanted = query.atoms[step.atom];
    const bonds = step.from < 0 ? undefined : molecule.bondsOf[match[step.from] ?? -1];
    for (const candidate of bonds ?? (depth === 0 ? all : molecule.atoms.keys())) {
      const atom = bonds ? acrossBond(target, candidate, match[step.from] ?? -1) : candidate;
      if (used[atom] === 1 || !wanted?.fits(target, atom)) continue;
      if (left-- === 0) throw new TooManySteps();
      if (!step.bonds.every(({ bond, other }) => bondFits(query, target, bond, atom, match[other])))
        continue;
      used[atom] = 1;
      match[step.atom] = atom;
      if (go(depth + 1)) return true;
      used[atom] = 0;
      match[step.atom] = -1;
    }
    return false;
  };
  go(0);
}

function acrossBond({ molecule }: Target, bond: number, atom: number): number {
  const there = molecule.bonds[bond];
  return there ? across(there, atom) : -1;
}

function bondFits(query: Query, target: Target, bond: number, atom: number, other = -1): boolean {
  const there = bondBetween(target.molecule, atom, other);
  return there >= 0 && query.bonds[bond]?.fits(target, there) === true;
}
