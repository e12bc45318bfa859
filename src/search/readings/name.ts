import { findName } from '#search/names/find-name.ts';
import { marksIn, type NameMatch } from '#search/names/name-marks.ts';
import { parseName } from '#search/names/parse-name.ts';
import { namesOf } from '#search/names/record-names.ts';
import { similarNames } from '#search/names/similar-names.ts';
import type { HitKind, ReadingKind } from './kind.ts';

/** A name, or a part of one. */
export interface NameReading {
  kind: 'name';
  name: string;
}

export const name: ReadingKind<NameReading, NameMatch, 'name'> = {
  prefix: 'name',
  readForced: readName,
  forcedText: ({ name }) => `name:${name}`,
  find: async ({ name }, { index, isIdentifier }) => {
    const certain = await findName(index, name);
    if (certain.found.length > 0 || isIdentifier) return certain;
    return similarNames(index, parseName(name));
  },
  hits: {
    /** A name is equal but for case, hyphens, brackets and spaces. */
    name: matching('name'),
    /** A name begins with, or holds, what was typed, each locant in place. */
    namePrefix: matching('namePrefix'),
    nameWords: matching('nameWords'),
    /** A name is some typing errors away; it may be another compound. */
    nameSimilar: { ...matching('nameSimilar'), nearCount: 'countSimilar' },
    /** Likewise, and locants, primes or stereo letters differ: another compound. */
    nameOtherLocants: { ...matching('nameOtherLocants'), nearCount: 'countSimilar' },
  },
  // Text with bonds or bracket atoms that was found as a structure.
  isRuledOut: ({ name }, taken) => taken.kind === 'smiles' && /[=#@[\]\\]/.test(name),
  certainHit: 'name',
};

function matching(match: NameMatch): HitKind<NameReading> {
  return {
    evidence: (record, { name }, at = 0) => {
      const entry = namesOf(record)[at];
      if (!entry) return { field: 'name', matched: record.name, marks: [] };
      const { field, text } = entry;
      return { field, matched: text, marks: marksIn(entry, parseName(name), match) };
    },
  };
}

/** Quotes round the whole text are not a part of the name. */
export function readName(text: string): NameReading[] {
  const bare = text.replace(/^(["“„«「])(.*)["”“»」]$/u, '$2').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? [{ kind: 'name', name: bare }] : [];
}
