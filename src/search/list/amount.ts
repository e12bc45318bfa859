/** An amount next to an entry, in a unit of the quote list. */
export interface EntryAmount {
  /** Decimal text, as read from the list. */
  amount: string;
  unit: 'mg' | 'g' | 'kg' | 't' | 'mL' | 'L';
}

const UNIT =
  'milligrams?|grams?|kilograms?|kilos?|tons?|tonnes?|mg|kgs?|gm?|t|ml|lit(?:re|er)s?|l|毫克|公斤|千克|克|吨|毫升|升';
const AMOUNT = new RegExp(
  `(?<![\\d.,-])(\\d+(?:[.,]\\d+)?)\\s{0,3}(${UNIT})(?![\\p{L}\\d/])`,
  'giu',
);
const WHOLE_UNIT = new RegExp(`^(?:${UNIT})\\.?$`, 'i');
const UNIT_AT_END = new RegExp(`[\\s([/_-](${UNIT})[\\])]?$`, 'i');
/** Spellings of each unit; the first letters of a word are enough. */
const UNITS: [RegExp, EntryAmount['unit']][] = [
  [/^(?:mg|millig|毫克)/i, 'mg'],
  [/^(?:ml|毫升)/i, 'mL'],
  [/^(?:kg|kilo|公斤|千克)/i, 'kg'],
  [/^(?:g|克)/i, 'g'],
  [/^(?:t|吨)/i, 't'],
  [/^(?:l|升)/i, 'L'],
];

/**
 * The amount in a line such as "822-85-5, 25 g". Undefined if there is none or more than one, if it
 * is multiplied ("2 x 25 g"), or if its comma may separate thousands ("1,500 g"): the buyer enters
 * what is uncertain.
 */
export function amountIn(text: string): EntryAmount | undefined {
  const [found, second] = [...text.slice(0, 1000).normalize('NFKC').matchAll(AMOUNT)];
  if (!found || second || /[\dx×]\s{0,3}[x×]\s{0,3}$/i.test(text.slice(0, found.index)))
    return undefined;
  const [, amount = '', unit = ''] = found;
  return decimal(amount, unitOf(unit));
}

/** The amount in a cell, whose unit may stand in the heading or in a cell beside it: 25 and kg. */
export function amountOfCell(cell: string, unit: string): EntryAmount | undefined {
  const number = /^\s*(\d+(?:[.,]\d+)?)\s*$/.exec(cell)?.[1];
  return number === undefined ? amountIn(cell) : decimal(number, unitOf(unit));
}

/** The unit at the end of a heading: `Amount (g)`, `Menge in kg`, `Qty/kg`. */
export function unitOfHeading(heading: string): string {
  return UNIT_AT_END.exec(heading.slice(0, 100).trimEnd())?.[1] ?? '';
}

function unitOf(text: string): EntryAmount['unit'] | undefined {
  return WHOLE_UNIT.test(text.trim())
    ? UNITS.find(([pattern]) => pattern.test(text.trim()))?.[1]
    : undefined;
}

function decimal(number: string, unit: EntryAmount['unit'] | undefined): EntryAmount | undefined {
  if (unit === undefined || /,\d{3}$/.test(number)) return undefined;
  return { amount: number.replace(',', '.'), unit };
}
