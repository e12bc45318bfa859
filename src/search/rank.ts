import type { NameMatch } from './names.ts';

const KIND_ORDER = ['name', 'namePrefix', 'nameWords', 'nameSimilar', 'nameOtherLocants'];
const FIELD_ORDER = ['name', 'catalogNumber', 'otherName'];

/**
 * The best match first: by kind, then the main name before other names, then the name of which
 * the text is the larger part. Similar names stay in the order in which they come.
 */
export function ranked(matches: NameMatch[]): NameMatch[] {
  return matches.toSorted(
    (a, b) =>
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || closeness(a) - closeness(b),
  );
}

/** Smaller is better; no name is as long as the step from one field to the next. */
function closeness({ kind, entry }: NameMatch): number {
  if (kind === 'nameSimilar' || kind === 'nameOtherLocants') return 0;
  return FIELD_ORDER.indexOf(entry.field) * 1e6 + entry.key.length;
}

/** How many typing errors are forgiven in a name of so many letters. */
export function forgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 9 ? 1 : 2;
}

/**
 * Typing errors between two texts: characters put in, left out, replaced, or swapped with their
 * neighbour (optimal string alignment distance), or `limit + 1` once it is clear that there are
 * more than `limit`. Time in proportion to the product of the lengths.
 * @param openStart whether `text` may have anything in front: then `typed` is looked for at its end
 */
export function typingErrors(
  typed: string,
  text: string,
  limit: number,
  openStart = false,
): number {
  if (!openStart && Math.abs(typed.length - text.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: text.length + 1 }, (_, at) => (openStart ? 0 : at));
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const same = typed[i - 1] === text[j - 1];
      const swapped =
        i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1];
      next[j] = Math.min(
        cell(row, j) + 1,
        cell(next, j - 1) + 1,
        cell(row, j - 1) + (same ? 0 : 1),
        swapped ? cell(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return Math.min(cell(row, text.length), limit + 1);
}

function cell(row: number[], at: number): number {
  return row[at] ?? Infinity;
}
