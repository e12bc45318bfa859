/** What is looked for among structures. */

/** What contains the structure, is like it, or is the same. */
export const MODES = ['substructure', 'similarity', 'exact'] as const;
export type Mode = (typeof MODES)[number];

export interface StructureQuestion {
  readonly mode: Mode;
  /** SMILES, or for substructures also SMARTS. */
  readonly text: string;
  /** Exact: stereoisomers and isotopologues as well. */
  readonly anyStereo?: boolean;
  /** Exact: salts, other parts and protonated forms as well. */
  readonly anySalt?: boolean;
  /** Similarity: the least score, from 0 to 1. */
  readonly min?: number;
}

export const MIN_SCORE = 0.5;

/** Maximum products that are offered beside a structure that is not held. */
export const MAX_ALIKE = 5;
