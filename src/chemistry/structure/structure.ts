import type { Drawing } from '#chemistry/drawing/drawing.ts';
import type { Assembly } from './assembly.ts';
import type { Descriptors } from './descriptors.ts';
import type { MolecularGraph } from './graph.ts';
import type { GroupMatch } from './match-groups.ts';
import type { Configuration, Stereo } from './stereo.ts';

/** Facts derived from a structure. */
export interface Structure {
  /** RDKit's canonical isomeric SMILES. */
  readonly canonicalSmiles: string;
  /**
   * Standard InChI; empty where there is none. A relative or racemic configuration, for which the
   * standard has no layer, makes the non-standard InChI with /s2 or /s3.
   */
  readonly inchi: string;
  /** The InChIKey of `inchi`. */
  readonly inchiKey: string;
  /** In the Hill system, as `hillFormula` writes it. */
  readonly formula: string;
  /** As chemists write it, part by part; undefined where that is the Hill formula. */
  readonly writtenFormula: string | undefined;
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
  readonly stereo: Stereo;
  /** The functional groups and compound classes of `FUNCTIONAL_GROUPS` that it has. */
  readonly groups: readonly GroupMatch[];
  /** Atoms, bonds and rings. */
  readonly graph: MolecularGraph;
  /** SMILES of the Bemis–Murcko framework; empty where there is no ring. */
  readonly skeleton: string;
  /** MDL molfile with the coordinates of the drawing: V2000; V3000 for a relative or racemic one. */
  readonly molblock: string;
  readonly drawing: Drawing;
  /** Where the atoms of `canonicalSmiles` are in the drawing (drawing/places.ts). */
  readonly places: string;
}

/** A structure as somebody wrote it. */
export interface StatedStructure {
  readonly smiles: string;
  /** Absolute where it is not stated. */
  readonly configuration?: Configuration | undefined;
}

/** Name of something that can be asked of a structure. */
export type Fact = keyof Structure;
