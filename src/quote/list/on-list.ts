import type { QuoteList } from './list.ts';
import { packsText } from './packs.ts';

/** Amounts that are told in a button. */
const TOLD = 2;

/**
 * What the list has of a product: "2 × 25 g, 500 g"; empty where no amount is stated, undefined
 * where the product is not on the list.
 * @param id of the product, which is its CAS number where it has one
 */
export function amountsOnList(list: QuoteList, id: string): string | undefined {
  const lines = list.filter(({ product, cas }) => (product ?? cas) === id);
  if (lines.length === 0) return undefined;
  const amounts = lines
    .map(({ pack, packs, amount, unit }) =>
      pack ? packsText(packs ?? '', pack) : amount ? `${amount} ${unit}` : '',
    )
    .filter((amount) => amount !== '');
  return amounts.slice(0, TOLD).join(', ') + (amounts.length > TOLD ? ' …' : '');
}

/** "On your list · 2 × 25 g". */
export function listedText(words: string, amounts: string): string {
  return amounts === '' ? words : `${words} · ${amounts}`;
}
