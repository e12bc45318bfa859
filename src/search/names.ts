import type { Hit, Why, WhyKind } from './answer.ts';
import type { NameEntry, OpenIndex } from './index.ts';
import { parseName, type NameUnit, type ParsedName } from './name.ts';

/** A name that matched, and how. */
export interface NameMatch {
  entry: NameEntry;
  kind: WhyKind;
  marks: Why['marks'];
}

/**
 * Names without any guessing: those equal to the text, those that begin with it, and those that
 * hold each of its words with the locants in front of it.
 */
export function findName(index: OpenIndex, query: ParsedName): NameMatch[] {
  const beginning = query.closed ? `${query.key}|` : query.key;
  return index.names.flatMap((entry) => {
    if (entry.key === query.key) return { entry, kind: 'name', marks: [[0, entry.text.length]] };
    if (entry.key.startsWith(beginning))
      return { entry, kind: 'namePrefix', marks: prefixMarks(entry, query) };
    return wordsMatch(entry, query) ?? [];
  });
}

/** The shortest beginning of the name that is a writing of the query. */
function prefixMarks({ text }: NameEntry, query: ParsedName): Why['marks'] {
  for (let end = 1; end <= text.length; end++)
    if (parseName(text.slice(0, end)).key === query.key) return [[0, end]];
  return [];
}

function wordsMatch(entry: NameEntry, query: ParsedName): NameMatch | undefined {
  const marks: Why['marks'] = [];
  for (const unit of query.units) {
    const mark = findUnit(entry, unit);
    if (!mark) return undefined;
    marks.push(mark);
  }
  return { entry, kind: 'nameWords', marks: merged(marks) };
}

function findUnit(entry: NameEntry, wanted: NameUnit): [number, number] | undefined {
  for (const unit of entry.units) {
    const at = placeInWord(unit, wanted);
    if (at < 0) continue;
    const wordStart = unit.end - unit.word.length;
    const start = wanted.locants === '' ? Math.max(wordStart + at, unit.start) : unit.start;
    return [start, Math.min(Math.max(wordStart, unit.start) + at + wanted.word.length, unit.end)];
  }
  return undefined;
}

/**
 * Where a word stands in a name's word. With locants it has to be its beginning, after the same
 * locants. Short words have to be its beginning too, single letters (o-, R-) the whole of it.
 */
function placeInWord(unit: NameUnit, wanted: NameUnit): number {
  if (wanted.word.length === 1 && unit.word !== wanted.word) return -1;
  if (wanted.locants !== '')
    return unit.locants === wanted.locants && unit.word.startsWith(wanted.word) ? 0 : -1;
  const at = unit.word.indexOf(wanted.word);
  return at > 0 && wanted.word.length < 4 && !/\p{Script=Han}/u.test(wanted.word) ? -1 : at;
}

function merged(marks: Why['marks']): Why['marks'] {
  const result: Why['marks'] = [];
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** One hit a product, which its first match explains. */
export function toHits(matches: NameMatch[]): Hit[] {
  const byCas = Map.groupBy(matches, ({ entry }) => entry.record.cas);
  return [...byCas].flatMap(([cas, [best]]) =>
    best ? [{ cas, record: best.entry.record, why: [toWhy(best)] }] : [],
  );
}

function toWhy({ entry, kind, marks }: NameMatch): Why {
  return { kind, matched: entry.text, field: entry.field, marks };
}
