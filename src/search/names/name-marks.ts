/** Where a text matches the names of a product exactly. */
import { parseName, type NameUnit, type ParsedName } from './parse-name.ts';
import type { NameEntry } from './record-names.ts';

/** A range of a text, as [start, end). */
export type Mark = [start: number, end: number];

/** How many words of the text the name contains, with the locants in front of them. */
export function heldUnits({ units }: ParsedName, query: ParsedName): number {
  return query.units.filter((wanted) => units.some((unit) => placeInWord(unit, wanted) >= 0))
    .length;
}

/** The shortest beginning of the name that equals the query when parsed. */
export function prefixMarks({ text }: NameEntry, query: ParsedName): Mark[] {
  for (let end = 1; end <= text.length; end++)
    if (parseName(text.slice(0, end)).key === query.key) return [[0, end]];
  return [];
}

/** The words of the query. */
export function wordMarks(entry: NameEntry, query: ParsedName): Mark[] {
  const marks = query.units.flatMap((wanted) => {
    const mark = findUnit(entry, wanted);
    return mark ? [mark] : [];
  });
  return merged(marks);
}

/** The pieces of the name that the query does not have in this order; of a word, its middle. */
export function differenceMarks({ tokens }: NameEntry, query: ParsedName): Mark[] {
  const typed = query.tokens.map(({ text }) => text);
  const common = longestCommon(
    tokens.map(({ text }) => text),
    typed,
  );
  let next = 0;
  const marks = tokens.flatMap(({ text, start, end }, at): Mark[] => {
    const match = common.get(at);
    if (match !== undefined) {
      next = match + 1;
      return [];
    }
    const like = end - start === text.length ? (typed[next] ?? '') : '';
    if (!/^\p{L}/u.test(text) || !/^\p{L}/u.test(like)) return [[start, end]];
    next += 1;
    const [head, tail] = commonEnds(text, like);
    return head + tail < text.length ? [[start + head, end - tail]] : [];
  });
  return merged(marks);
}

/** Index in `b` of each element of `a` that belongs to their longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): Map<number, number> {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (length[i] ?? [])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Lengths of the common beginning and of the common end of two words, without overlap. */
function commonEnds(a: string, b: string): [head: number, tail: number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [head, tail];
}

function findUnit(entry: NameEntry, wanted: NameUnit): Mark | undefined {
  for (const unit of entry.units) {
    const at = placeInWord(unit, wanted);
    if (at < 0) continue;
    const wordStart = unit.end - unit.word.length;
    const start = wanted.locants === '' ? Math.max(wordStart + at, unit.start) : unit.start;
    const whole = at + wanted.word.length === unit.word.length;
    const end = Math.max(wordStart, unit.start) + at + wanted.word.length;
    return [start, whole ? unit.end : Math.min(end, unit.end)];
  }
  return undefined;
}

/**
 * Position of a word in a word of the name. A word with locants must be its beginning, after the
 * same locants. Short words must be its beginning too, single letters (o-, R-) the whole word.
 */
function placeInWord(unit: NameUnit, wanted: NameUnit): number {
  if (wanted.word.length === 1 && unit.word !== wanted.word) return -1;
  if (wanted.locants !== '')
    return unit.locants === wanted.locants && unit.word.startsWith(wanted.word) ? 0 : -1;
  const at = unit.word.indexOf(wanted.word);
  return at > 0 && wanted.word.length < 4 && !/\p{Script=Han}/u.test(wanted.word) ? -1 : at;
}

function merged(marks: Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
