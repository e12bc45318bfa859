/** What lists of structures are kept of, by which a search leaves few to compare. */
import { environmentsOf } from './environments.ts';
import { heavyAtoms } from './molecule.ts';
import { readCanonicalSmiles } from './read-smiles.ts';
import { keysOfMolecule } from './screen-keys.ts';

export interface Screens {
  /** Number of atoms that are not hydrogen. */
  readonly size: number;
  /** Surroundings of its atoms (environments.ts). */
  readonly environments: readonly number[];
  /** Keys of its parts (screen-keys.ts). */
  readonly parts: readonly string[];
}

/** The screens of a structure; stereochemistry is no part of them. Takes some 0.2 ms. */
export function screensOf(smiles: string): Screens {
  const molecule = readCanonicalSmiles(smiles);
  return {
    size: heavyAtoms(molecule),
    environments: [...environmentsOf(molecule)],
    parts: [...keysOfMolecule(molecule)],
  };
}
