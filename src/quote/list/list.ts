import { newId, readLine, type LineText, type QuoteLine, type Wanted } from './line.ts';

/** The list in the order in which the visitor built it. */
export type QuoteList = readonly QuoteLine[];

/** Lines of a list: a damaged or hostile one must not fill the storage. */
export const MAX_LINES = 500;

/** What a wanted line says besides what product it is. */
const WISHES = ['amount', 'purity', 'packing', 'note'] as const satisfies LineText[];

/** What became of lines that were to go on a list. */
export interface Addition {
  list: QuoteList;
  /** Lines that are new, or that now say more than before. */
  added: number;
  /** Lines that say nothing beyond what stands on the list. */
  known: number;
  /** Lines without number, name and structure, with a text too long, or above `MAX_LINES`. */
  refused: number;
}

/**
 * Puts lines at the end of the list without losing any: a product may stand there in several
 * amounts. A line that says nothing new is left out, and one that only says more about a line of the
 * list (the amount that was left open) goes into that line.
 */
export function addWanted(list: QuoteList, wanted: readonly Wanted[]): Addition {
  const lines = [...list];
  const sum = { added: 0, known: 0, refused: 0 };
  for (const wish of wanted) {
    const line = readLine({ unit: 'g', ...wish, id: newId() });
    const same = lines.filter((other) => line && isSameProduct(other, line));
    const open = line && same.find((other) => says(line, other));
    if (!line) sum.refused++;
    else if (same.some((other) => says(other, line))) sum.known++;
    else if (open) lines[lines.indexOf(open)] = { ...open, ...line, id: open.id };
    else if (lines.length < MAX_LINES) lines.push(line);
    else sum.refused++;
  }
  sum.added = wanted.length - sum.known - sum.refused;
  return { list: lines, ...sum };
}

/** By number where there is one, else by structure, else by name. */
export function isSameProduct(a: Wanted, b: Wanted): boolean {
  if (a.cas || b.cas) return a.cas === b.cas;
  return a.structure || b.structure ? a.structure === b.structure : a.name === b.name;
}

/** Whether a line says all that the other one says. */
function says(line: QuoteLine, other: QuoteLine): boolean {
  const sameUnit = !other.amount || line.unit === other.unit;
  return sameUnit && WISHES.every((wish) => !other[wish] || line[wish] === other[wish]);
}
