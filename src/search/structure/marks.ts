/** Which atoms and bonds of a hit fit a query. */
import { matchesIn, TooManySteps } from '#chemistry/substructure/match.ts';
import { readCanonicalSmiles } from '#chemistry/substructure/read-smiles.ts';
import { bondBetween } from '#chemistry/substructure/molecule.ts';
import type { Query } from '#chemistry/substructure/query.ts';
import { Target } from '#chemistry/substructure/target.ts';
import type { StructureHit } from './find-structures.ts';

/** Atoms by their numbers in the SMILES, and bonds as pairs of atoms. */
export interface Marks {
  readonly atoms: readonly number[];
  readonly bonds: readonly (readonly [number, number])[];
  /** Where the atoms are in the drawing (chemistry/drawing/places.ts). */
  readonly places: string;
}

/** The marks of all places where the query fits; undefined without a drawing. */
export function marksOf(query: Query, { smiles, places }: StructureHit): Marks | undefined {
  if (places === '') return undefined;
  const molecule = readCanonicalSmiles(smiles);
  const atoms = new Set<number>();
  const bonds = new Set<number>();
  try {
    for (const match of matchesIn(query, new Target(molecule))) {
      for (const atom of match) atoms.add(atom);
      for (const { ends } of query.bonds)
        bonds.add(bondBetween(molecule, match[ends[0]] ?? -1, match[ends[1]] ?? -1));
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  const ends = [...bonds].flatMap((bond) => {
    const there = molecule.bonds[bond];
    return there ? [there.ends] : [];
  });
  return { atoms: [...atoms], bonds: ends, places };
}
