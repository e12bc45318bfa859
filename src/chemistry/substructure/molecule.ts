/** A molecule as atoms and bonds; a drawn part of one has open valences. */
export interface Molecule {
  readonly atoms: readonly Atom[];
  readonly bonds: readonly Bond[];
  /** For each atom, the numbers of its bonds. */
  readonly bondsOf: readonly (readonly number[])[];
}

export interface Atom {
  /** Atomic number; 0 is any element. */
  readonly element: number;
  readonly aromatic: boolean;
  readonly charge: number;
  /** Mass number of a labelled atom, else 0. */
  readonly isotope: number;
  /** Hydrogens that are no atoms of their own. */
  readonly hydrogens: number;
  readonly stereo?: Centre | undefined;
}

/** A stereocentre: from the first of `around`, the others are seen in a direction. */
export interface Centre {
  /** Neighbours, HYDROGEN for one that is no atom. */
  readonly around: readonly number[];
  readonly clockwise: boolean;
}
export const HYDROGEN = -1;

export interface Bond {
  readonly ends: readonly [number, number];
  readonly order: BondOrder;
  readonly stereo?: DoubleBondStereo | undefined;
}

/** A neighbour of either end of a double bond, and whether they are on one side of it. */
export interface DoubleBondStereo {
  readonly beside: readonly [number, number];
  readonly cis: boolean;
}

/** Number of electron pairs. */
export type BondOrder = 0 | 1 | 2 | 3 | 4 | typeof AROMATIC;
export const AROMATIC = 1.5;

/** The numbers of the bonds of each atom. */
export function bondsByAtom(count: number, bonds: readonly Pick<Bond, 'ends'>[]): number[][] {
  const bondsOf = Array.from({ length: count }, (): number[] => []);
  bonds.forEach(({ ends }, bond) => {
    for (const end of ends) bondsOf[end]?.push(bond);
  });
  return bondsOf;
}

/** The atom at the other end of a bond. */
export function across({ ends: [a, b] }: Pick<Bond, 'ends'>, atom: number): number {
  return a === atom ? b : a;
}

/** The neighbours of an atom. */
export function neighboursOf({ bonds, bondsOf }: Molecule, atom: number): number[] {
  return (bondsOf[atom] ?? []).flatMap((bond) => {
    const there = bonds[bond];
    return there ? [across(there, atom)] : [];
  });
}

/** The bond between two atoms; -1 if there is none. */
export function bondBetween({ bonds, bondsOf }: Molecule, a: number, b: number): number {
  for (const bond of bondsOf[a] ?? []) {
    const there = bonds[bond];
    if (there && across(there, a) === b) return bond;
  }
  return -1;
}

/** Number of atoms that are not hydrogen. */
export function heavyAtoms({ atoms }: Pick<Molecule, 'atoms'>): number {
  return atoms.filter(({ element }) => element !== 1).length;
}

/** The molecule of some of its atoms, ascending, with the bonds between them. */
export function partOf({ atoms, bonds }: Molecule, kept: readonly number[]): Molecule {
  const numbers = new Map(kept.map((at, number) => [at, number]));
  const numberOf = (at: number) => numbers.get(at) ?? HYDROGEN;
  const keptBonds = bonds
    .filter(({ ends }) => ends.every((end) => numbers.has(end)))
    .map(({ ends: [a, b], order, stereo }): Bond => {
      if (!stereo) return { ends: [numberOf(a), numberOf(b)], order };
      const [first, second] = stereo.beside;
      return {
        ends: [numberOf(a), numberOf(b)],
        order,
        stereo: { ...stereo, beside: [numberOf(first), numberOf(second)] },
      };
    });
  const keptAtoms = kept.flatMap((at): Atom[] => {
    const atom = atoms[at];
    if (!atom?.stereo) return atom ? [atom] : [];
    return [{ ...atom, stereo: { ...atom.stereo, around: atom.stereo.around.map(numberOf) } }];
  });
  return { atoms: keptAtoms, bonds: keptBonds, bondsOf: bondsByAtom(kept.length, keptBonds) };
}

/** The sets of atoms that hang together, each ascending. */
export function partsOf(molecule: Molecule): number[][] {
  const seen = new Set<number>();
  return [...molecule.atoms.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const part = new Set([start]);
    for (const at of part) for (const other of neighboursOf(molecule, at)) part.add(other);
    for (const at of part) seen.add(at);
    return [[...part].sort((a, b) => a - b)];
  });
}
