import { inchiKeySkeleton as skeletonOf, readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { entriesAs, foundAs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import type { InchiKeySkeletonReading } from './inchi-key-skeleton.ts';
import { whole, type ReadingKind } from './kind.ts';
import { STRUCTURE_FLAT } from './structure-hits.ts';

/** A whole InChIKey. */
export interface InchiKeyReading {
  kind: 'inchiKey';
  inchiKey: string;
}

type AnyKeyReading = InchiKeyReading | InchiKeySkeletonReading;

export const inchiKey: ReadingKind<
  InchiKeyReading,
  'inchiKey' | 'structureFlat',
  'inchikey',
  AnyKeyReading
> = {
  prefix: 'inchikey',
  readForced: (text) => readKey(`InChIKey=${text.replace(/^inchikey\s*=/i, '')}`),
  written: ({ inchiKey }) => inchiKey,
  find: async ({ inchiKey }, { index }) => {
    const same = await docsAt(index, 'inchiKey', inchiKey);
    if (same.length > 0) return foundAs(same, 'inchiKey');
    const alike = await index.table.inchiKey.prefix(`${skeletonOf(inchiKey)}-`);
    return entriesAs(alike, 'structureFlat');
  },
  hits: {
    /** The InChIKey is equal. */
    inchiKey: { evidence: (record) => whole('inchiKey', record.inchiKey), verdict: 'held' },
    structureFlat: STRUCTURE_FLAT,
  },
};

export function readKey(text: string): AnyKeyReading[] {
  const read = readInchiKey(text);
  if (!read) return [];
  return read.complete
    ? [{ kind: 'inchiKey', inchiKey: read.key }]
    : [{ kind: 'inchiKeySkeleton', skeleton: read.key }];
}
