import type { QuoteLine, Wanted } from './line.ts';
import { addWanted, isSameProduct, type QuoteList } from './list.ts';
import { changeList } from './storage.ts';

/** Result of adding one pack. */
export interface PackAddition {
  list: QuoteList;
  /** Packs of this kind on the line now; 0 if the list is full. */
  packs: number;
}

/**
 * Adds one pack of a grade: to the line that has this pack already, else as a line of its own.
 * A number that cannot be read is left as it is typed.
 * @param wanted with `grade` and `pack`
 */
export function addOnePack(list: QuoteList, wanted: Wanted): PackAddition {
  for (const line of list) {
    const packs = isSamePack(line, wanted) ? oneMore(line) : undefined;
    if (packs !== undefined)
      return {
        list: list.map((one) => (one === line ? { ...one, packs } : one)),
        packs: Number(packs),
      };
  }
  const { list: after, refused } = addWanted(list, [{ ...wanted, packs: '1' }]);
  return { list: after, packs: refused > 0 ? 0 : 1 };
}

/** Adds one pack to the visitor's list; `kept` as in `Added`. Never throws. */
export function addPackToList(wanted: Wanted): { packs: number; kept: boolean } {
  let packs = 0;
  const { kept } = changeList((before) => {
    const { list, packs: now } = addOnePack(before, wanted);
    packs = now;
    return list;
  });
  return { packs, kept };
}

function isSamePack(line: QuoteLine, wanted: Wanted): boolean {
  const keys = ['grade', 'pack', 'catalogNumber'] as const;
  return isSameProduct(line, wanted) && keys.every((key) => line[key] === wanted[key]);
}

/**
 * One more than the number of packs, of which most readings of `readPacks` are too rare to be loaded
 * on a product page.
 * @returns undefined if it is not written in plain digits, or grows too large
 */
function oneMore({ packs = '' }: QuoteLine): string | undefined {
  return /^\d{0,5}$/.test(packs) ? String(Number(packs) + 1) : undefined;
}
