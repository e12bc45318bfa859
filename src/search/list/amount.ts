/** An amount next to an entry, in a unit of the quote list. */
export interface EntryAmount {
  /** Decimal text, as read from the list. */
  amount: string;
  unit: 'mg' | 'g' | 'kg' | 't' | 'mL' | 'L';
}

const AMOUNT = /(?<![\d.,-])(\d+(?:[.,]\d+)?)\s*(mg|kg|g|t|ml|l)(?![\p{L}\d/])/giu;
const UNITS = { mg: 'mg', g: 'g', kg: 'kg', t: 't', ml: 'mL', l: 'L' } as const;

/**
 * The amount in a line such as "822-85-5, 25 g". Undefined if there is none or more than one, if it
 * is multiplied ("2 x 25 g"), or if its comma may separate thousands ("1,500 g"): the buyer enters
 * what is uncertain.
 */
export function amountIn(text: string): EntryAmount | undefined {
  const [found, second] = [...text.normalize('NFKC').matchAll(AMOUNT)];
  if (!found || second || /[\dx×]\s*[x×]\s*$/i.test(text.slice(0, found.index))) return undefined;
  const [, amount = '', unit = ''] = found;
  if (/,\d{3}$/.test(amount)) return undefined;
  return {
    amount: amount.replace(',', '.'),
    unit: UNITS[unit.toLowerCase() as keyof typeof UNITS],
  };
}
