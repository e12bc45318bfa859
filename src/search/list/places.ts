import type { Place } from './entry.ts';

/** Maximum ranges that are named. */
const MAX_RANGES = 12;

/** A place in short: `7`, or `Prices 7` in a file of several sheets. */
export function placeText({ sheet, line }: Place): string {
  return sheet === undefined ? String(line) : `${sheet} ${String(line)}`;
}

/** The place of an entry alone. */
export function placeOf({ line, sheet }: Place): Place {
  return { line, ...(sheet !== undefined && { sheet }) };
}

/**
 * Places in short, neighbours as a range: `1, 4–6`, `Prices 2, 3`; after the first ranges `…`.
 * Sheets stand in the order in which they occur.
 */
export function placesText(unsorted: readonly Place[]): string {
  const sheets = [...new Set(unsorted.map(({ sheet }) => sheet))];
  const places = unsorted.toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.line - b.line,
  );
  const ranges: { first: Place; last: number }[] = [];
  for (const place of places) {
    const range = ranges.at(-1);
    const follows = range?.first.sheet === place.sheet && range?.last === place.line - 1;
    if (follows && range) range.last = place.line;
    else if (range?.first.sheet !== place.sheet || range?.last !== place.line)
      ranges.push({ first: place, last: place.line });
  }
  const texts = ranges.slice(0, MAX_RANGES).map(({ first, last }, at) => {
    const isNamed = first.sheet !== ranges[at - 1]?.first.sheet;
    const from = isNamed ? placeText(first) : String(first.line);
    if (last === first.line) return from;
    return `${from}${last === first.line + 1 ? ', ' : '–'}${String(last)}`;
  });
  return [...texts, ...(ranges.length > MAX_RANGES ? ['…'] : [])].join(', ');
}
