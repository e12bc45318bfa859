import type { HitKind } from './kind.ts';

/** The InChI is equal, or the structure is the same. */
export const SAME_STRUCTURE: HitKind<unknown> = {
  evidence: ({ inchiKey }) => ({ field: 'structure', matched: inchiKey, marks: [] }),
  verdict: 'held',
};

/** The structure is only like it (search/structure/). */
export const STRUCTURE_ALIKE: HitKind<unknown> = {
  ...SAME_STRUCTURE,
  verdict: 'near',
  nearCount: 'countAlike',
};

/** The structure is the same except for stereo or isotopes. */
export const STRUCTURE_FLAT: HitKind<unknown> = {
  ...SAME_STRUCTURE,
  verdict: 'near',
  nearCount: 'countFlat',
};
