/**
 * The usual writing of what chemists draw in two ways, as RDKit's `cleanUp` makes it: N(=O)=O is
 * [N+](=O)[O-], N=N#N is N=[N+]=[N-], Cl(=O)(=O)(=O)O is perchloric acid with charges. Beyond it,
 * metals of groups 1 and 2 are ions, as in all records: Na–O, Mg–C.
 */
import { across, bondsByAtom, type Atom, type Bond, type Molecule } from './molecule.ts';

const N = 7;
const O = 8;
/** Chlorine, bromine, iodine. */
const HALOGENS = [17, 35, 53];
/** Alkali and alkaline earth metals. */
const METALS = [3, 11, 19, 37, 55, 12, 20, 38, 56];
/** Elements that take the electrons of a bond to them: C, N, O, S, Se and the halogens. */
const NONMETALS = [6, N, O, 16, 34, 9, ...HALOGENS];

export function usualForm(molecule: Molecule): Molecule {
  const atoms = molecule.atoms.map((atom) => ({ ...atom }));
  const bonds: (Bond | undefined)[] = [...molecule.bonds];
  const move = (from: Atom & { charge: number }, to: Atom & { charge: number }) => {
    from.charge++;
    to.charge--;
  };
  atoms.forEach((atom, at) => {
    const around = (molecule.bondsOf[at] ?? []).flatMap((number) => {
      const bond = bonds[number];
      const other = bond && atoms[across(bond, at)];
      return other ? [{ number, bond, other }] : [];
    });
    const valence = around.reduce((sum, { bond }) => sum + bond.order, atom.hydrogens);
    if (atom.charge !== 0) return;
    if (atom.element === N && valence === 5) {
      const split = around.find(
        ({ bond, other }) =>
          other.charge === 0 &&
          ((other.element === O && bond.order === 2) || (other.element === N && bond.order === 3)),
      );
      if (!split) return;
      bonds[split.number] = { ends: split.bond.ends, order: split.bond.order === 2 ? 1 : 2 };
      move(atom, split.other);
    } else if (HALOGENS.includes(atom.element) && around.length > 1) {
      if (!around.every(({ other }) => other.element === O)) return;
      for (const { number, bond, other } of around.filter((one) => one.bond.order === 2)) {
        bonds[number] = { ends: bond.ends, order: 1 };
        move(atom, other);
      }
    } else if (METALS.includes(atom.element))
      for (const { number, bond, other } of around)
        if (bond.order === 1 && NONMETALS.includes(other.element)) {
          bonds[number] = undefined;
          delete other.stereo;
          move(atom, other);
        }
  });
  const left = bonds.filter((bond) => bond !== undefined);
  return { atoms, bonds: left, bondsOf: bondsByAtom(atoms.length, left) };
}
