import type { Drawing } from '#chemistry/drawing/drawing.ts';
import type { Assembly } from './assembly.ts';
import type { Descriptors } from './descriptors.ts';
import type { MolecularGraph } from './graph.ts';
import type { GroupMatch } from './match-groups.ts';
import type { Stereocentres } from './stereocentres.ts';

/** What follows from a structure. */
export interface Structure {
  /** RDKit's canonical isomeric SMILES. */
  readonly canonicalSmiles: string;
  /** Standard InChI; empty where there is none. */
  readonly inchi: string;
  /** Standard InChIKey; empty where there is none. */
  readonly inchiKey: string;
  /** In the Hill system, as `hillFormula` writes it. */
  readonly formula: string;
  /** As chemists write it, part by part; undefined where that is the Hill formula. */
  readonly writtenFormula: string | undefined;
  /** Undefined for one molecule without a charge. */
  readonly assembly: Assembly | undefined;
  /** RDKit's molar mass in g/mol: a check on `molarMass`, not the value to print. */
  readonly molarMass: number;
  /** RDKit's mass in Da, ions without the electrons they lost: a check likewise. */
  readonly monoisotopicMass: number;
  readonly descriptors: Descriptors;
  readonly stereocentres: Stereocentres;
  /** The functional groups and compound classes of `FUNCTIONAL_GROUPS` that it has. */
  readonly groups: readonly GroupMatch[];
  /** Atoms, bonds and rings. */
  readonly graph: MolecularGraph;
  /** SMILES of the Bemis–Murcko framework; empty where there is no ring. */
  readonly skeleton: string;
  /** MDL molfile with the coordinates of the drawing: V2000, above 999 atoms V3000. */
  readonly molblock: string;
  readonly drawing: Drawing;
}

/** Name of something that can be asked of a structure. */
export type Fact = keyof Structure;
