import { readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { foundAs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import type { InchiKeySkeletonReading } from './inchi-key-skeleton.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A whole InChIKey. */
export interface InchiKeyReading {
  kind: 'inchiKey';
  inchiKey: string;
}

type AnyKeyReading = InchiKeyReading | InchiKeySkeletonReading;

export const inchiKey: ReadingKind<InchiKeyReading, 'inchiKey', 'inchikey', AnyKeyReading> = {
  prefix: 'inchikey',
  readForced: (text) => readKey(`InChIKey=${text.replace(/^inchikey\s*=/i, '')}`),
  written: ({ inchiKey }) => inchiKey,
  find: async ({ inchiKey }, { index }) =>
    foundAs(await docsAt(index, 'inchiKey', inchiKey), 'inchiKey'),
  hits: {
    /** The InChIKey is equal. */
    inchiKey: { evidence: (record) => whole('inchiKey', record.inchiKey) },
  },
};

export function readKey(text: string): AnyKeyReading[] {
  const read = readInchiKey(text);
  if (!read) return [];
  return read.complete
    ? [{ kind: 'inchiKey', inchiKey: read.key }]
    : [{ kind: 'inchiKeySkeleton', skeleton: read.key }];
}
