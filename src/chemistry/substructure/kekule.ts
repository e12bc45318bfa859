/** Gives rings that are written with aromatic atoms their double bonds. */
import { across, AROMATIC, type Atom, type Bond, type Molecule } from './molecule.ts';
import { NotationFault } from './notation.ts';
import { ringBonds } from './rings.ts';
import { valenceOf } from './valence.ts';

/**
 * The molecule with single and double bonds in place of aromatic ones.
 * @throws NotationFault if its aromatic atoms cannot be joined by double bonds in pairs
 */
export function assignDoubleBonds(molecule: Molecule): Molecule {
  const { atoms, bonds } = molecule;
  if (!bonds.some(({ order }) => order === AROMATIC) && !atoms.some((atom) => atom.aromatic))
    return molecule;
  const inRing = ringBonds(molecule);
  const isOpen = bonds.map(({ order }, bond) => order === AROMATIC && inRing[bond] === true);
  const pairs = pairedAtoms(molecule, isOpen);
  if (!pairs) throw new NotationFault('aromatic', 0);
  const isDouble = (ends: Bond['ends']) => pairs.get(ends[0]) === ends[1];
  return {
    ...molecule,
    atoms: atoms.map((atom) => ({ ...atom, aromatic: false })),
    bonds: bonds.map((bond) => {
      if (bond.order !== AROMATIC) return bond;
      return { ...bond, order: isDouble(bond.ends) ? 2 : 1 };
    }),
  };
}

/** Each atom that needs a double bond with another, over the open bonds; undefined if one is left. */
function pairedAtoms(
  { atoms, bonds, bondsOf }: Molecule,
  isOpen: readonly boolean[],
): Map<number, number> | undefined {
  const needs = atoms.map((atom, at) => {
    const own = bondsOf[at] ?? [];
    return (
      atom.aromatic &&
      needsDoubleBond(
        atom,
        own.flatMap((bond) => bonds[bond] ?? []),
      )
    );
  });
  const partners = atoms.map((_, at) =>
    (bondsOf[at] ?? []).flatMap((bond) => {
      const there = bonds[bond];
      if (!there || isOpen[bond] !== true || !needs[at]) return [];
      const other = across(there, at);
      return needs[other] ? [other] : [];
    }),
  );
  const pairs = new Map<number, number>();
  const free = (at: number) => (partners[at] ?? []).filter((other) => !pairs.has(other));
  let tries = MAX_TRIES;
  /** Pairs those left: first the one with the fewest partners. */
  const pairAll = (): boolean => {
    const left = atoms.keys().filter((at) => needs[at] === true && !pairs.has(at));
    const [next] = [...left].sort((a, b) => free(a).length - free(b).length);
    if (next === undefined) return true;
    for (const other of free(next)) {
      if (tries-- === 0) return false;
      pairs.set(next, other).set(other, next);
      if (pairAll()) return true;
      pairs.delete(next);
      pairs.delete(other);
    }
    return false;
  };
  return pairAll() ? pairs : undefined;
}

const MAX_TRIES = 10_000;

/** Whether its single bonds and hydrogens leave a valence. */
function needsDoubleBond(atom: Atom, bonds: readonly Bond[]): boolean {
  const used = bonds.reduce(
    (all, { order }) => all + (order === AROMATIC ? 1 : order),
    atom.hydrogens,
  );
  return (valenceOf(atom) ?? 0) > used;
}
