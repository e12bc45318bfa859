import type { Drawing } from '#chemistry/drawing/drawing.ts';
import type { Assembly } from './assembly.ts';
import type { Descriptors } from './descriptors.ts';
import type { MolecularGraph } from './graph.ts';
import type { GroupMatch } from './match-groups.ts';
import type { Stereocentres } from './stereocentres.ts';

/** Facts derived from a structure. */
export interface Structure {
  /** RDKit's canonical isomeric SMILES. */
  readonly canonicalSmiles: string;
  /** Standard InChI; empty if there is none. */
  readonly inchi: string;
  /** Standard InChIKey; empty if there is none. */
  readonly inchiKey: string;
  /** In the Hill system, as `hillFormula` writes it. */
  readonly formula: string;
  /** Undefined for one molecule without a charge. */
  readonly assembly: Assembly | undefined;
  /** RDKit's molar mass in g/mol: a cross-check of `molarMass`, not printed. */
  readonly molarMass: number;
  /**
   * RDKit's monoisotopic mass in Da, corrected for the electrons of ions: a cross-check, not
   * printed.
   */
  readonly monoisotopicMass: number;
  readonly descriptors: Descriptors;
  readonly stereocentres: Stereocentres;
  /** Its functional groups and compound classes, from `FUNCTIONAL_GROUPS`. */
  readonly groups: readonly GroupMatch[];
  /** Atoms, bonds and rings. */
  readonly graph: MolecularGraph;
  /** SMILES of the Bemis–Murcko framework; empty where there is no ring. */
  readonly skeleton: string;
  /** MDL molfile with the coordinates of the drawing: V2000, above 999 atoms V3000. */
  readonly molblock: string;
  readonly drawing: Drawing;
}

/** Name of a fact of a structure. */
export type Fact = keyof Structure;
