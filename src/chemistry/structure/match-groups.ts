import type { MainModule, Mol } from '@rdkit/rdkit';
import { FUNCTIONAL_GROUPS, type FunctionalGroupId } from './functional-groups.ts';

/** A functional group of a structure, with its positions. */
export interface GroupMatch {
  readonly id: FunctionalGroupId;
  /** Indices of the atoms of each occurrence, in the order of the SMARTS. */
  readonly atoms: readonly (readonly number[])[];
}

type Matcher = (molecule: Mol) => GroupMatch[];

const matchers = new WeakMap<MainModule, Matcher>();

/** The functional groups of a molecule, in the order of the table. */
export function matchGroups(rdkit: MainModule, molecule: Mol): GroupMatch[] {
  const known = matchers.get(rdkit);
  if (known) return known(molecule);
  const matcher = compileGroups(rdkit);
  matchers.set(rdkit, matcher);
  return matcher(molecule);
}

/** @throws Error for a SMARTS of the table that RDKit does not read */
function compileGroups(rdkit: MainModule): Matcher {
  const queries = Object.entries(FUNCTIONAL_GROUPS).map(([id, writings]) => ({
    id: id as FunctionalGroupId,
    queries: [writings].flat().map((smarts: string) => {
      const query = rdkit.get_qmol(smarts);
      if (!query?.is_valid()) throw new Error(`RDKit does not read the SMARTS of ${id}: ${smarts}`);
      return query;
    }),
  }));
  return (molecule) =>
    queries.flatMap(({ id, queries: writings }) => {
      const atoms = writings.flatMap((query) => occurrences(molecule, query));
      return atoms.length > 0 ? [{ id, atoms }] : [];
    });
}

function occurrences(molecule: Mol, query: Mol): number[][] {
  const found: unknown = JSON.parse(molecule.get_substruct_matches(query));
  return Array.isArray(found) ? (found as { atoms: number[] }[]).map(({ atoms }) => atoms) : [];
}
