/** Packs as price lists write them: "25g, 100g", "25 kg/drum", "100克". */
import { PACK_UNITS, readPackAmount, wholeContent } from '#chemistry/quantities/pack-amount.ts';
import { decimalOf, type DecimalSign } from './money.ts';

export interface WrittenPack {
  amount: string;
  container?: string;
}

const CHINESE: readonly [RegExp, string][] = [
  [/毫克/g, 'mg'],
  [/公斤|千克/g, 'kg'],
  [/克/g, 'g'],
  [/吨/g, 't'],
  [/毫升/g, 'mL'],
  [/升/g, 'L'],
];

/** A text with Chinese units in Latin letters: "100克" is "100g". */
export function westernUnits(text: string): string {
  return CHINESE.reduce((all, [chinese, unit]) => all.replaceAll(chinese, unit), text);
}

const UNIT = String.raw`(?:${[...PACK_UNITS, 'ug', 'ul', 'grams?', 'kilograms?', 'lit(?:re|er)s?', 'mt', 'units', 'ea', 'pcs'].join('|')})`;
/** Between packs: "|", ";", a line break, and a comma or slash before the next amount. */
const DIVIDER = new RegExp(
  String.raw`\s*[|;；、\n]\s*|(?<=${UNIT})\s*[,，/+&]\s*(?=\d)|(?<=${UNIT})\s+(?:and|und|和)\s+(?=\d)|,\s+(?=\d)`,
  'iu',
);
const AMOUNT = new RegExp(
  String.raw`^((?:\d{1,4}\s*[x×*]\s*)?\d+(?:[.,]\d+)?\s*${UNIT})(?:\s*(?:/|,|\(|in (?:an? )?|–|-)\s*|\s+)([^\d()]*\p{L}[^()]*)\)?$`,
  'iu',
);

/**
 * The packs of a cell, each with what it is filled in; what is no amount stays as it is, for the
 * check to refuse. So does "1,000 g" where nothing says whether it is 1 g or 1000 g.
 * @param unit the unit of bare numbers
 * @param decimal the decimal sign of the table
 */
export function readPacks(cell: string, unit = '', decimal?: DecimalSign): WrittenPack[] {
  return westernUnits(cell.normalize('NFKC').replaceAll('µ', 'μ').replaceAll('μ', 'µ'))
    .split(DIVIDER)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => readPack(text, unit, decimal));
}

function readPack(written: string, unit: string, decimal: DecimalSign): WrittenPack {
  const text = written.replaceAll(
    /\d[\d.,]*(?=\s*(?:[a-zµ×*]|$))/gi,
    (digits) => decimalOf(digits, decimal) ?? `${digits}?`,
  );
  const bare = /^\d+(?:[.,]\d+)?$/.test(text) && unit !== '' ? `${text} ${unit}` : text;
  if (readPackAmount(bare)) return { amount: spaced(bare) };
  const [, amount = '', container = ''] = AMOUNT.exec(bare) ?? [];
  return readPackAmount(amount) ? { amount: spaced(amount), container } : { amount: bare };
}

/** The same for all writings of an amount: 1 L and 1000 mL. */
export function contentKey(amount: unknown): string {
  const read = typeof amount === 'string' ? readPackAmount(amount) : undefined;
  if (!read) return String(amount);
  const { base, content } = wholeContent(read);
  return `${String(read.count)} ${String(content)} ${base}`;
}

/** "25g" is "25 g". */
function spaced(amount: string): string {
  return amount.replace(/(\d)\s*(?=[a-zµ])/iu, '$1 ').replace(/\s*[x×*]\s*/i, ' × ');
}
