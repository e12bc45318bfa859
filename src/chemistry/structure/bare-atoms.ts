import type { Molecule } from 'openchemlib';

/** Hydrogens that OpenChemLib added, and its molecule without the atoms that got them. */
export interface Invention {
  readonly hydrogens: number;
  readonly rest: Molecule;
  /** The parts of the SMILES that are missing from `rest`. */
  readonly parts: readonly string[];
}

const ONE_ATOM = /^(?:\[[^\]]*\]|Br|Cl|[BCNOPSFI])$/;
const WITHOUT_HYDROGEN = /^\[\d*(?!H[\]+-])[A-Z][a-z]?(?:[+-]\d*)?(?::\d+)?\]$/;

/**
 * OpenChemLib 9.25 gives hydrogens to single atoms that the SMILES says have none: it reads [Al] as
 * AlH3 and [As+3] as AsH6+3. Such an atom has no bonds, so it has no connectivity to compare.
 * @param smiles the SMILES of the molecule; its parts are in the order of the atoms
 */
export function inventedHydrogens(molecule: Molecule, smiles: string): Invention {
  const parts = smiles.split('.').filter((part) => ONE_ATOM.test(part));
  const alone = [...Array(molecule.getAllAtoms()).keys()].filter(
    (atom) => molecule.getAllConnAtoms(atom) === 0,
  );
  const rest = molecule.getCompactCopy();
  if (alone.length !== parts.length) return { hydrogens: 0, rest, parts: [] };
  const bare = alone.flatMap((atom, at) => {
    const part = parts[at] ?? '';
    const hydrogens = molecule.getImplicitHydrogens(atom);
    return hydrogens > 0 && WITHOUT_HYDROGEN.test(part) ? [{ atom, part, hydrogens }] : [];
  });
  if (bare.length > 0) rest.deleteAtoms(bare.map(({ atom }) => atom));
  return {
    hydrogens: bare.reduce((sum, { hydrogens }) => sum + hydrogens, 0),
    rest,
    parts: bare.map(({ part }) => part),
  };
}
