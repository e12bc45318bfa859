/** Rings of a molecule. */
import { across, type Molecule } from './molecule.ts';

/** Whether each bond is part of a ring: without it, its ends are still joined (Tarjan, 1974). */
export function ringBonds({ atoms, bonds, bondsOf }: Molecule): boolean[] {
  const inRing = bonds.map(() => true);
  const depth = atoms.map(() => -1);
  const low = atoms.map(() => 0);
  const visit = (atom: number, from: number, level: number): void => {
    depth[atom] = low[atom] = level;
    for (const bond of bondsOf[atom] ?? []) {
      const there = bonds[bond];
      if (bond === from || !there) continue;
      const next = across(there, atom);
      if (depth[next] === -1) {
        visit(next, bond, level + 1);
        low[atom] = Math.min(low[atom] ?? 0, low[next] ?? 0);
        if ((low[next] ?? 0) > level) inRing[bond] = false;
      } else low[atom] = Math.min(low[atom] ?? 0, depth[next] ?? 0);
    }
  };
  for (const atom of atoms.keys()) if (depth[atom] === -1) visit(atom, -1, 0);
  return inRing;
}

/** A ring: its atoms in order, and its bonds. */
export interface Ring {
  readonly atoms: readonly number[];
  readonly bonds: readonly number[];
}

/**
 * The rings that do not follow from smaller ones (relevant cycles: Vismara, 1997,
 * https://doi.org/10.37236/1294), of those of two shortest paths and a bond (Horton, 1987,
 * https://doi.org/10.1137/0216026): a smallest set of smallest rings, and others that are as good.
 */
export function smallestRings(molecule: Molecule, inRing = ringBonds(molecule)): Ring[] {
  if (!inRing.includes(true)) return [];
  const smaller = new BitBasis();
  const bySize = Map.groupBy(candidates(molecule, inRing), ({ bonds }) => bonds.length);
  const sizes = [...bySize.keys()].sort((a, b) => a - b);
  return sizes.flatMap((size) => {
    const sets = (bySize.get(size) ?? []).map((ring) => ({ ring, bits: bitsOf(ring.bonds) }));
    const relevant = sets.filter(({ bits }) => !smaller.spans(bits));
    for (const { bits } of relevant) smaller.add(bits);
    return relevant.map(({ ring }) => ring);
  });
}

function bitsOf(bonds: readonly number[]): bigint {
  return bonds.reduce((all, bond) => all | (1n << BigInt(bond)), 0n);
}

/** Sets of bonds, of which others are sums. */
class BitBasis {
  readonly #rows: bigint[] = [];

  spans(bits: bigint): boolean {
    return this.#reduced(bits) === 0n;
  }

  add(bits: bigint): void {
    const rest = this.#reduced(bits);
    if (rest !== 0n) this.#rows.push(rest);
  }

  /** Each row is without the lowest bits of those before it. */
  #reduced(bits: bigint): bigint {
    let rest = bits;
    for (const row of this.#rows) if ((rest & row & -row) !== 0n) rest ^= row;
    return rest;
  }
}

/** The rings of each atom and each bond beyond it. */
function candidates({ atoms, bonds, bondsOf }: Molecule, inRing: readonly boolean[]): Ring[] {
  const rings = new Map<string, Ring>();
  for (const root of atoms.keys()) {
    if (!(bondsOf[root] ?? []).some((bond) => inRing[bond])) continue;
    const cameBy = new Map<number, number>([[root, -1]]);
    const queue = [root];
    const closing = new Set<number>();
    for (const atom of queue)
      for (const bond of bondsOf[atom] ?? []) {
        const there = bonds[bond];
        if (!there || inRing[bond] !== true || bond === cameBy.get(atom)) continue;
        const next = across(there, atom);
        if (cameBy.has(next)) closing.add(bond);
        else {
          cameBy.set(next, bond);
          queue.push(next);
        }
      }
    const pathTo = (end: number): Ring => {
      const path = { atoms: [end], bonds: [] as number[] };
      for (let atom = end; atom !== root;) {
        const bond = cameBy.get(atom) ?? -1;
        const there = bonds[bond];
        if (!there) break;
        path.bonds.push(bond);
        path.atoms.push((atom = across(there, atom)));
      }
      return path;
    };
    for (const bond of closing) {
      const [one, other] = (bonds[bond]?.ends ?? []).map(pathTo);
      if (!one || !other || one.atoms.some((atom) => atom !== root && other.atoms.includes(atom)))
        continue;
      const ring = {
        atoms: [...one.atoms, ...other.atoms.slice(0, -1).reverse()],
        bonds: [...one.bonds, bond, ...other.bonds],
      };
      rings.set(ring.bonds.toSorted((a, b) => a - b).join(), ring);
    }
  }
  return [...rings.values()];
}
