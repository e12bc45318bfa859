/** Reads the text of a structure search. */
import type { Molecule } from '#chemistry/substructure/molecule.ts';
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { queryOf, type Query } from '#chemistry/substructure/query.ts';
import { readSmarts } from '#chemistry/substructure/read-smarts.ts';
import { readSmiles } from '#chemistry/substructure/read-smiles.ts';

/** What a text means. */
export interface ReadStructure {
  /** Undefined for a pattern (SMARTS), which no molecule is. */
  readonly molecule: Molecule | undefined;
  readonly query: Query;
  /** Why a pattern that could be meant as SMILES is none. */
  readonly fault?: NotationFault;
}

/** Longer texts are not read. */
const MAX_LENGTH = 2_000;

/** SMILES with a name behind it, as lines of files have. */
const TITLED = /^(\S*[=#()[\]\d]\S*)\s/;

/**
 * Reads SMILES; what is none, but a pattern, is read as SMARTS. What stands behind it is left out.
 * @throws NotationFault that says what is wrong with it as SMILES, or with a pattern
 */
export function readStructure(text: string): ReadStructure {
  const plain = TITLED.exec(text.trim())?.[1] ?? text.trim();
  if (plain.length > MAX_LENGTH) throw new NotationFault('length', MAX_LENGTH);
  try {
    const molecule = readSmiles(plain);
    return {
      molecule,
      query: COUNTS_HYDROGENS.test(plain) ? readSmarts(plain) : queryOf(molecule),
    };
  } catch (fault) {
    if (!(fault instanceof NotationFault)) throw fault;
    try {
      const query = readSmarts(plain);
      return { molecule: undefined, query, ...(!isPattern(plain) && { fault }) };
    } catch (other) {
      throw isPattern(plain) ? other : fault;
    }
  }
}

/** "[CH3]", which SMILES writes without brackets, asks for three hydrogens. */
const COUNTS_HYDROGENS = /\[(?:[BCNOPS]|Cl|Br|[FI])H\d?\]/;

/** Whether a text has what only patterns have. */
function isPattern(text: string): boolean {
  return /[~!&,;^{>?]|\$\(|\[[^\]]*(?:#\d|[DRXvxr]\d|\*)/.test(text);
}
