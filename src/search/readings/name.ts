import { findCode, findEqual, findName } from '#search/names/find-name.ts';
import { differenceMarks, prefixMarks, wordMarks, type Mark } from '#search/names/name-marks.ts';
import { parseName, type ParsedName } from '#search/names/parse-name.ts';
import { namesOf, type NameEntry } from '#search/names/record-names.ts';
import { similarNames } from '#search/names/similar-names.ts';
import type { HitVerdict } from '#search/verdict.ts';
import type { HitKind, ReadingKind } from './kind.ts';

/** A name, or a part of one. */
export interface NameReading {
  kind: 'name';
  name: string;
}

type NameHit = 'name' | 'namePrefix' | 'nameWords' | 'nameSimilar' | 'nameOtherLocants';

const SIMILAR: HitKind<NameReading> = {
  ...matching(differenceMarks, 'near'),
  nearCount: 'countSimilar',
};

export const name: ReadingKind<NameReading, NameHit, 'name'> = {
  prefix: 'name',
  readForced: readName,
  written: ({ name }) => name,
  find: async ({ name }, { index, isIdentifier }) => {
    if (isCode(name)) return findCode(index, name);
    if (isIdentifier) return findEqual(index, name);
    const certain = await findName(index, name);
    return certain.found.length > 0 ? certain : similarNames(index, parseName(name));
  },
  hits: {
    /** A name is equal except for case, hyphens, brackets and spaces. */
    name: matching(({ text }) => [[0, text.length]], 'held'),
    /** A name begins with or contains the typed text, each locant in place. */
    namePrefix: matching(prefixMarks, 'matches'),
    nameWords: matching(wordMarks, 'matches'),
    /** A name differs by some typing errors; it may be another compound. */
    nameSimilar: SIMILAR,
    /** A similar name with different locants, primes or stereo letters: another compound. */
    nameOtherLocants: SIMILAR,
  },
  isInexact: () => true,
  // A text with bonds or bracket atoms that was found as a structure is not a name.
  isRuledOut: ({ name }, taken) => taken.kind === 'smiles' && /[=#@[\]\\]/.test(name),
};

function matching(
  marksIn: (entry: NameEntry, query: ParsedName) => Mark[],
  verdict: HitVerdict,
): HitKind<NameReading> {
  return {
    verdict,
    evidence: (record, { name }, at = 0) => {
      const entry = namesOf(record)[at];
      if (!entry) return { field: 'name', matched: record.name, marks: [] };
      const { field, text } = entry;
      return { field, matched: text, marks: marksIn(entry, parseName(name)) };
    },
  };
}

/** Quotes around the whole text are not part of the name. */
export function readName(text: string): NameReading[] {
  const bare = text.replace(/^(["“„«「])(.*)["”“»」]$/u, '$2').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? [{ kind: 'name', name: bare }] : [];
}

/**
 * Whether a text is a number of a registry or an order number, such as MFCD00000001, EC 200-659-6 or
 * TH-100: letters of a label and a run of digits. One that differs by a character is another's.
 */
export function isCode(text: string): boolean {
  return /^(?:[A-Z]{2,8}[\s-]?\d{2,}|[\p{L}.]{0,8}[\s:#_-]*\d[\d-]{2,}[\p{L}\d._-]{0,8})$/u.test(
    text,
  );
}
