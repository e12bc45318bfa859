/** Whether two molecules are the same. */
import { heavyAtoms, neighboursOf, partOf, partsOf, type Atom, type Molecule } from './molecule.ts';
import { matcherOf } from './match.ts';
import { queryOf, type Query } from './query.ts';
import { Target } from './target.ts';

/**
 * A function that compares molecules with one: atoms with their charges and hydrogens, and bonds;
 * stereo and isotopes unless any may be.
 */
export function sameAs(molecule: Molecule, anyStereo = false): (other: Molecule) => boolean {
  const wanted = anyStereo ? withoutStereo(molecule) : molecule;
  const query = exactly(wanted);
  const find = matcherOf(query);
  const hydrogens = hydrogensIn(wanted);
  return (candidate) => {
    const other = anyStereo ? withoutStereo(candidate) : candidate;
    return (
      other.atoms.length === wanted.atoms.length &&
      other.bonds.length === wanted.bonds.length &&
      hydrogensIn(other) === hydrogens &&
      find(new Target(other)) !== undefined &&
      (anyStereo || matcherOf(exactly(other))(new Target(wanted)) !== undefined)
    );
  };
}

function hydrogensIn({ atoms }: Molecule): number {
  return atoms.reduce((sum, { hydrogens }) => sum + hydrogens, 0);
}

/** Each atom must have the same hydrogens, charge and isotope, and as many neighbours. */
function exactly(molecule: Molecule): Query {
  const query = queryOf(molecule);
  return {
    ...query,
    atoms: query.atoms.map((atom, at) => {
      const { hydrogens = 0, charge = 0, isotope = 0 } = molecule.atoms[at] ?? {};
      const degree = molecule.bondsOf[at]?.length;
      return {
        ...atom,
        fits: (target, place) => {
          const there = target.molecule.atoms[place];
          return (
            there?.hydrogens === hydrogens &&
            there.charge === charge &&
            there.isotope === isotope &&
            target.degree(place) === degree &&
            atom.fits(target, place)
          );
        },
      };
    }),
  };
}

/** Without stereo and isotopes; labelled hydrogen atoms become hydrogens again. */
export function withoutStereo(molecule: Molecule): Molecule {
  const { atoms, bonds, bondsOf } = molecule;
  const isLabel = (at: number) =>
    atoms[at]?.element === 1 && bondsOf[at]?.length === 1 && heavyAtoms(molecule) > 0;
  const plain = atoms.map(({ element, aromatic, charge, hydrogens }, at) => {
    const labels = neighboursOf(molecule, at).filter(isLabel).length;
    return { element, aromatic, charge, isotope: 0, hydrogens: hydrogens + labels };
  });
  const flat = bonds.map(({ ends, order }) => ({ ends, order }));
  const kept = [...atoms.keys()].filter((at) => !isLabel(at));
  return partOf({ atoms: plain, bonds: flat, bondsOf }, kept);
}

/** Its largest part, without charges that hydrogens can take away: what salts have in common. */
export function parentOf(molecule: Molecule): Molecule {
  const weight = (part: readonly number[]) =>
    heavyAtoms({ atoms: part.flatMap((at) => molecule.atoms[at] ?? []) }) +
    (part.some((at) => molecule.atoms[at]?.element === 6) ? 0.5 : 0);
  const [largest = []] = partsOf(molecule).sort((a, b) => weight(b) - weight(a));
  const part = partOf(molecule, largest);
  return { ...part, atoms: part.atoms.map((atom, at) => neutral(atom, part, at)) };
}

/** A charge beside an opposite one, as in a nitro group, stays. */
function neutral(atom: Atom, molecule: Molecule, at: number): Atom {
  const isBalanced = neighboursOf(molecule, at).some(
    (other) => (molecule.atoms[other]?.charge ?? 0) * atom.charge < 0,
  );
  if (atom.charge === 0 || isBalanced || atom.hydrogens < atom.charge) return atom;
  return { ...atom, charge: 0, hydrogens: atom.hydrogens - atom.charge };
}
