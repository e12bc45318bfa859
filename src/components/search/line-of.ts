import type { SearchRecord } from '#search/index/record.ts';
import type { Wanted } from '#quote/list/line.ts';

/** A product as a line of the quote list. */
export function lineOf({ id, cas, name, formula, catalogNumbers }: SearchRecord): Wanted {
  const [catalogNumber] = cas ? [] : catalogNumbers;
  return {
    product: id,
    ...(cas && { cas }),
    ...(catalogNumber !== undefined && { catalogNumber }),
    name,
    ...(formula && { formula }),
    held: true,
  };
}
