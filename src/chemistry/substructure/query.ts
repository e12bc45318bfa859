/** What is looked for in molecules: atoms and bonds that others may fit. */
import { bondsByAtom, type Centre, type DoubleBondStereo, type Molecule } from './molecule.ts';
import type { Target } from './target.ts';

export interface Query {
  readonly atoms: readonly QueryAtom[];
  readonly bonds: readonly QueryBond[];
  readonly bondsOf: readonly (readonly number[])[];
}

export interface QueryAtom {
  readonly fits: (target: Target, atom: number) => boolean;
  /** The only element that fits, if there is but one: its atomic number. */
  readonly element?: number | undefined;
  /** Charge and isotope that must be there; 0 or undefined if any may. */
  readonly charge?: number | undefined;
  readonly isotope?: number | undefined;
  readonly stereo?: Centre | undefined;
}

export interface QueryBond {
  readonly ends: readonly [number, number];
  readonly fits: (target: Target, bond: number) => boolean;
  /** The only order that fits, if there is but one. */
  readonly order?: number | undefined;
  readonly stereo?: DoubleBondStereo | undefined;
}

/**
 * A drawn structure as a query: the same elements and bonds; charge, isotope and stereo where they
 * are drawn. Anything may stand on open valences, also where hydrogens are written.
 */
export function queryOf(drawn: Molecule): Query {
  const atoms = drawn.atoms.map(({ element, charge, isotope, stereo }): QueryAtom => {
    const fits: QueryAtom['fits'] = ({ molecule }, at) => {
      const atom = molecule.atoms[at];
      return (
        atom !== undefined &&
        (element === 0 || atom.element === element) &&
        (charge === 0 || atom.charge === charge) &&
        (isotope === 0 || atom.isotope === isotope)
      );
    };
    return { fits, stereo, charge, isotope, ...(element > 0 && { element }) };
  });
  const bonds = drawn.bonds.map(({ ends, order, stereo }): QueryBond => ({
    ends,
    order,
    stereo,
    fits: ({ molecule }, bond) => molecule.bonds[bond]?.order === order,
  }));
  return { atoms, bonds, bondsOf: bondsByAtom(atoms.length, bonds) };
}
