/**
 * Typing errors between two texts: characters inserted, omitted, replaced, or swapped with their
 * neighbour (optimal string alignment distance); `limit + 1` if there are more than `limit`.
 * @param open ends of `text` that may be longer: `start` matches `typed` at its end, `end` at its
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
  // Errors shift a position by at most `limit`; with an open start it can be anywhere.
  const band = open.start ? text.length : limit;
  const width = Math.min(text.length, open.start ? text.length : typed.length + limit);
  let [before, row, next] = rowsOf(width + 2);
  for (let j = 0; j <= width; j++) row[j] = open.start ? 0 : j;
  for (let i = 1; i <= typed.length; i++) {
    const first = Math.max(1, i - band);
    const last = Math.min(width, i + band);
    next[first - 1] = first === 1 ? i : FAR;
    let least = next[first - 1] ?? FAR;
    for (let j = first; j <= last; j++) {
      const above = j < i + band || i === 1 ? (row[j] ?? FAR) : FAR;
      const same = typed.charCodeAt(i - 1) === text.charCodeAt(j - 1);
      let cost = (row[j - 1] ?? FAR) + (same ? 0 : 1);
      cost = Math.min(cost, above + 1, (next[j - 1] ?? FAR) + 1);
      if (i > 1 && j > 1 && isSwap(typed, text, i, j))
        cost = Math.min(cost, (before[j - 2] ?? FAR) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  const errors = open.end ? leastOf(row, typed.length - limit, width) : (row[text.length] ?? FAR);
  return Math.min(errors, limit + 1);
}

/** Greater than any limit. */
const FAR = 1e6;

/** Three rows, reused: thousands of names are compared. */
let rows: [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(256),
  new Int32Array(256),
  new Int32Array(256),
];

function rowsOf(size: number): [Int32Array, Int32Array, Int32Array] {
  if (rows[0].length < size)
    rows = [new Int32Array(2 * size), new Int32Array(2 * size), new Int32Array(2 * size)];
  return rows;
}

function isSwap(typed: string, text: string, i: number, j: number): boolean {
  return (
    typed.charCodeAt(i - 1) === text.charCodeAt(j - 2) &&
    typed.charCodeAt(i - 2) === text.charCodeAt(j - 1)
  );
}

function leastOf(row: Int32Array, from: number, to: number): number {
  let least = FAR;
  for (let at = Math.max(0, from); at <= to; at++) least = Math.min(least, row[at] ?? FAR);
  return least;
}
