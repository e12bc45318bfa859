import { CanonizerUtil, Molecule } from 'openchemlib';

/** OpenChemLib's ID codes: equal structures have equal codes, however they are written. */
export interface IdCodes {
  /** With stereo descriptors and isotopes. */
  readonly idCode: string;
  /** Of atoms and bonds only: stereoisomers and isotopologues share it. */
  readonly flat: string;
}

/** The templates of cages take half a second to load; codes do not depend on them. */
export const READING = { skipCoordinateTemplates: true };

/** Longer texts are not read: OpenChemLib's time grows steeply with the number of atoms. */
const MAX_LENGTH = 1000;

/**
 * Canonical ID codes of a structure. Aromatic and Kekulé forms get the same code, and so do the two
 * forms of a nitro group ([N+](=O)[O-], N(=O)=O). Tautomers and protonated forms do not.
 * @returns undefined for a text that OpenChemLib cannot read as SMILES
 */
export function readIdCodes(smiles: string): IdCodes | undefined {
  if (smiles.length > MAX_LENGTH || /\s/.test(smiles)) return undefined;
  try {
    // Stereo is only read with coordinates (openchemlib 9.25).
    const molecule = Molecule.fromSmiles(smiles, READING);
    if (molecule.getAllAtoms() === 0) return undefined;
    const idCode = molecule.getIDCode();
    molecule.stripIsotopInfo();
    return { idCode, flat: CanonizerUtil.getIDCode(molecule, CanonizerUtil.NOSTEREO) };
  } catch {
    return undefined;
  }
}
