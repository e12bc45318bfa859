import type { HitKind } from './kind.ts';

/** The InChI is equal, or the structure is the same. */
export const SAME_STRUCTURE: HitKind<unknown> = {
  evidence: ({ smiles }) => ({ field: 'structure', matched: smiles, marks: [] }),
  verdict: 'held',
};

/** The structure is the same except for stereo or isotopes. */
export const STRUCTURE_FLAT: HitKind<unknown> = {
  ...SAME_STRUCTURE,
  verdict: 'near',
  nearCount: 'countFlat',
};
