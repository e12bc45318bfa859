import { entriesAs } from '#search/index/found.ts';
import type { ReadingKind } from './kind.ts';

/**
 * The first block of an InChIKey: all stereoisomers and isotopologues of one skeleton; or the first
 * two: all protonation states of one of them.
 */
export interface InchiKeySkeletonReading {
  kind: 'inchiKeySkeleton';
  skeleton: string;
}

export const inchiKeySkeleton: ReadingKind<
  InchiKeySkeletonReading,
  'inchiKeySkeleton',
  'inchikey'
> = {
  prefix: 'inchikey',
  written: ({ skeleton }) => skeleton,
  find: async ({ skeleton }, { index }) => {
    const entries = await index.table.inchiKey.prefix(`${skeleton}-`);
    return entriesAs(entries, 'inchiKeySkeleton');
  },
  hits: {
    /** The beginning is equal. */
    inchiKeySkeleton: {
      evidence: ({ inchiKey }, { skeleton }) => ({
        field: 'inchiKey',
        matched: inchiKey,
        marks: [[0, skeleton.length]],
      }),
      verdict: 'matches',
    },
  },
};
