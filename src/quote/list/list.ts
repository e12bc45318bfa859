import { newId, readLine, type LineText, type QuoteLine, type Wanted } from './line.ts';

/** The list in the order in which the visitor built it. */
export type QuoteList = readonly QuoteLine[];

/** Maximum lines of a list, so that a damaged or hostile one does not fill the storage. */
export const MAX_LINES = 500;

/** Fields of a line other than those that identify the product. */
const WISHES = [
  'grade',
  'pack',
  'packs',
  'amount',
  'purity',
  'packing',
  'note',
] as const satisfies LineText[];

/** Result of adding lines to a list. */
export interface Addition {
  list: QuoteList;
  /** Number of lines added, or extended by new fields. */
  added: number;
  /** Number of lines that add nothing to the list. */
  known: number;
  /**
   * Number of lines without CAS number, name and structure, with a text that is too long, or above
   * `MAX_LINES`.
   */
  refused: number;
}

/**
 * Appends lines to the list without losing any: a product may have several lines. A line that adds
 * nothing is dropped, and one that only extends an existing line (such as by its missing amount) is
 * merged into it.
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

/** Compares products of the catalog, else CAS numbers, structures, names: the first that both have. */
export function isSameProduct(a: Wanted, b: Wanted): boolean {
  if (a.product && b.product) return a.product === b.product;
  if (a.cas || b.cas) return a.cas === b.cas;
  return a.structure || b.structure ? a.structure === b.structure : a.name === b.name;
}

/**
 * Whether a line includes all fields of the other one. The catalog number tells packs apart; without
 * a pack it is that of the product.
 */
function says(line: QuoteLine, other: QuoteLine): boolean {
  const sameUnit = !other.amount || line.unit === other.unit;
  const { catalogNumber } = other;
  const samePack = !other.pack || !catalogNumber || line.catalogNumber === catalogNumber;
  return sameUnit && samePack && WISHES.every((wish) => !other[wish] || line[wish] === other[wish]);
}
