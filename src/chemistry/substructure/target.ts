/** A molecule in which something is looked for, with what queries ask of its atoms and bonds. */
import type { Molecule } from './molecule.ts';
import { ringBonds, smallestRings, type Ring } from './rings.ts';
import { valenceOf } from './valence.ts';

export class Target {
  readonly molecule: Molecule;
  #inRing: boolean[] | undefined;
  #rings: Ring[] | undefined;

  constructor(molecule: Molecule) {
    this.molecule = molecule;
  }

  isRingBond(bond: number): boolean {
    this.#inRing ??= ringBonds(this.molecule);
    return this.#inRing[bond] === true;
  }

  /** Bonds of the atom that are part of rings. */
  ringBonds(atom: number): number {
    return this.#bondsOf(atom).filter((bond) => this.isRingBond(bond)).length;
  }

  /** Sizes of the smallest rings of which the atom is a part. */
  ringSizes(atom: number): number[] {
    this.#rings ??= smallestRings(this.molecule);
    return this.#rings.filter((ring) => ring.atoms.includes(atom)).map((ring) => ring.atoms.length);
  }

  /** Neighbours that are atoms. */
  degree(atom: number): number {
    return this.#bondsOf(atom).length;
  }

  /** Hydrogens, those included that are atoms of their own. */
  hydrogens(atom: number): number {
    const { atoms, bonds } = this.molecule;
    const ends = this.#bondsOf(atom).flatMap((bond) => bonds[bond]?.ends ?? []);
    const own = ends.filter((end) => end !== atom && atoms[end]?.element === 1).length;
    return own + (atoms[atom]?.hydrogens ?? 0);
  }

  /** Sum of the orders of its bonds. */
  valence(atom: number): number {
    const { atoms, bonds } = this.molecule;
    const own = atoms[atom];
    if (!own) return 0;
    const sum = this.#bondsOf(atom).reduce((all, bond) => all + (bonds[bond]?.order ?? 0), 0);
    const valence = Math.floor(sum) + own.hydrogens;
    // Aromatic bonds count one and a half, also where they are single ones.
    return own.aromatic ? Math.min(valence, valenceOf(own) ?? valence) : valence;
  }

  #bondsOf(atom: number): readonly number[] {
    return this.molecule.bondsOf[atom] ?? [];
  }
}
