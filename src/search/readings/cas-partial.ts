import { formatCas } from '#chemistry/identifiers/cas.ts';
import { entriesAs, type FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { fold } from '#search/names/fold.ts';
import type { Mark } from '#search/names/name-marks.ts';
import type { ReadingKind } from './kind.ts';

/** Digits and hyphens that can be a part of a CAS Registry Number. */
export interface PartialCasReading {
  kind: 'casPartial';
  part: string;
}

export const casPartial: ReadingKind<PartialCasReading, 'casPart', 'caspart'> = {
  prefix: 'caspart',
  readForced: readPartialCas,
  written: ({ part }) => part,
  find: ({ part }, { index }) => findPart(index, part),
  hits: {
    /** The number begins with the part, or contains it. */
    casPart: {
      evidence: ({ cas }, { part }) => ({ field: 'cas', matched: cas, marks: marksOf(part, cas) }),
      verdict: 'matches',
    },
  },
};

/** Any substring of nnnnnnn-nn-n other than the whole number. */
const PART = /^(?:\d{1,10}|\d{1,7}-\d{0,2}|\d{1,7}-\d\d-|\d?-\d\d-\d|-\d\d-?|\d{0,2}-\d)$/;
const LABEL = /^cas(?:[\s-]*(?:no|nr|rn|number|registry number))?[\s.:#]*(?=\d)/i;

export function readPartialCas(text: string): PartialCasReading[] {
  const part = fold(text).replace(LABEL, '').trim();
  return PART.test(part) ? [{ kind: 'casPartial', part }] : [];
}

/**
 * Numbers that begin with the part come before those that contain it elsewhere; a single digit must
 * be the beginning. A part without hyphens may also be the beginning of the bare digits.
 */
async function findPart(index: OpenIndex, part: string): Promise<FoundDocs<'casPart'>> {
  const [beginning, digits, within] = await Promise.all([
    index.table.cas.prefix(part),
    /^\d{3,}$/.test(part) ? beginningDigits(index, part) : [],
    part.length === 1 ? [] : index.table.casEnd.prefix(part),
  ]);
  return entriesAs([...beginning, ...digits, ...within], 'casPart');
}

/** Numbers whose digits begin with these, across the hyphens: 214270 begins 2142-70-3. */
async function beginningDigits(index: OpenIndex, digits: string) {
  const ways = [
    `${digits.slice(0, -1)}-${digits.slice(-1)}`,
    `${digits.slice(0, -2)}-${digits.slice(-2)}`,
    formatCas(digits),
  ];
  return (await Promise.all(ways.map((way) => index.table.cas.prefix(way)))).flat();
}

/**
 * Position of a part in a CAS number; a part without hyphens is matched against the bare digits.
 */
function marksOf(part: string, cas: string): Mark[] {
  const plain = cas.indexOf(part);
  if (plain >= 0) return [[plain, plain + part.length]];
  const places = [...cas.matchAll(/\d/g)].map(({ index }) => index);
  const at = cas.replaceAll('-', '').indexOf(part);
  const [start, last] = [places[at], places[at + part.length - 1]];
  return at < 0 || start === undefined || last === undefined ? [] : [[start, last + 1]];
}
