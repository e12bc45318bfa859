import { Molecule } from 'openchemlib';

/** Longer texts are not read: a molfile of 200 atoms has some 20,000 characters. */
const MAX_LENGTH = 200_000;

/** The structure of a molfile (V2000 or V3000) as SMILES; undefined if it has none. */
export function smilesOfMolfile(molfile: string): string | undefined {
  if (molfile.length > MAX_LENGTH) return undefined;
  try {
    const molecule = Molecule.fromMolfile(molfile);
    return molecule.getAllAtoms() === 0 ? undefined : molecule.toIsomericSmiles();
  } catch {
    return undefined;
  }
}
