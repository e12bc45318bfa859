/** Which of several names that match comes first. */

/** A name that matched without guessing. */
export interface Match {
  doc: number;
  /** Which of the product's names: 0 is the main one. */
  name: number;
  /** Length of its key. */
  length: number;
}

/** How much longer a main name may be than another name and still stand before it. */
const MAIN_NAME_WORTH = 4;

/** The name of which the text is the larger part first; main names have a little in hand. */
export function byCloseness(a: Match, b: Match): number {
  return closeness(a) - closeness(b) || a.name - b.name || a.doc - b.doc;
}

function closeness({ name, length }: Match): number {
  return length - (name === 0 ? MAIN_NAME_WORTH : 0);
}

/** How many typing errors are forgiven in a name of so many letters. */
export function forgiven(letters: number): number {
  if (letters < 3) return 0;
  return letters < 9 ? 1 : 2;
}

/**
 * Typing errors between two texts: characters put in, left out, replaced, or swapped with their
 * neighbour (optimal string alignment distance), or `limit + 1` once it is clear that there are
 * more than `limit`.
 * @param open which ends of `text` may go on: `start` looks for `typed` at its end, `end` at its
 *   beginning
 */
export function typingErrors(
  typed: string,
  text: string,
  limit: number,
  open: { start?: boolean; end?: boolean } = {},
): number {
  const longer = text.length - typed.length;
  if (-longer > limit || (longer > limit && !open.start && !open.end)) return limit + 1;
  // Errors move a place by at most `limit`; an open start lets it begin anywhere.
  const band = open.start ? Infinity : limit;
  let before: number[] = [];
  let row = Array.from({ length: text.length + 1 }, (_, at) => (open.start ? 0 : at));
  for (let i = 1; i <= typed.length; i++) {
    const next = new Array<number>(text.length + 1).fill(limit + 1);
    next[0] = i;
    let least = i;
    const last = Math.min(text.length, i + band);
    for (let j = Math.max(1, i - band); j <= last; j++) {
      const cost = cheapest(typed, text, i, j, { before, row, next });
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, row] = [row, next];
  }
  const errors = open.end ? Math.min(...row) : (row[text.length] ?? limit + 1);
  return Math.min(errors, limit + 1);
}

interface Rows {
  before: number[];
  row: number[];
  next: number[];
}

function cheapest(typed: string, text: string, i: number, j: number, rows: Rows): number {
  const same = typed[i - 1] === text[j - 1];
  const { before, row, next } = rows;
  const changed = (row[j - 1] ?? Infinity) + (same ? 0 : 1);
  const least = Math.min((row[j] ?? Infinity) + 1, (next[j - 1] ?? Infinity) + 1, changed);
  const swapped = i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? Infinity) + 1) : least;
}
