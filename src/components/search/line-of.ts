import type { Card } from '#search/index/record.ts';
import type { Wanted } from '#quote/list/line.ts';

/**
 * A product as a line of the quote list. Without a CAS number it is asked for by its catalog number,
 * not by one of its grades, packs or earlier ids.
 */
export function lineOf({ id, cas, name, formula, catalogNumbers }: Card): Wanted {
  const catalogNumber = catalogNumbers.find((number) => !cas && namesProduct(number, id));
  return {
    product: id,
    ...(cas && { cas }),
    ...(catalogNumber !== undefined && { catalogNumber }),
    name,
    ...(formula && { formula }),
    held: true,
  };
}

/** Whether the id of a product is made of a catalog number: px-7 of PX-7, no-78 of 78. */
function namesProduct(catalogNumber: string, id: string): boolean {
  const slug = catalogNumber.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return id === slug || id === `no-${slug}`;
}
