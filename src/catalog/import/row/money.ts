/** Prices as price lists write them: "€ 45.00", "1.234,50 EUR", "on request". */

const SIGNS: readonly [RegExp, string][] = [
  [/US ?\$|\$ ?US|美元/i, 'USD'],
  [/€|\beuros?\b|欧元/i, 'EUR'],
  [/£/, 'GBP'],
  [/\bRMB\b|人民币|元/i, 'CNY'],
  [/₹/, 'INR'],
  [/₩/, 'KRW'],
];
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The currency that a text names, by its code or a sign of one currency: $ and ¥ are of several. */
export function currencyIn(text: string): string | undefined {
  const code = text.match(/(?<![A-Z])[A-Z]{3}(?![A-Za-z])/g)?.find((one) => CODES.has(one));
  return code ?? SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** A text without codes, signs and words of currencies. */
export function withoutCurrency(text: string): string {
  return text
    .replaceAll(/US ?\$|美元|欧元|人民币|[€$£¥￥元₹₩]|\b(?:RMB|euros?)\b/giu, ' ')
    .replaceAll(/(?<![A-Z])[A-Z]{3}(?![A-Za-z])/g, (code) => (CODES.has(code) ? ' ' : code))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export interface Money {
  /** Digits with a point: "1234.50". */
  amount: string;
  currency?: string;
}

const ON_REQUEST =
  /^(?:(?:price )?(?:up)?on (?:request|application|inquiry|enquiry)|p\.?o\.?[ar]\.?|(?:please )?(?:inquire|enquire|ask)|quote|tbd|auf anfrage|a\. ?a\.|(?:请)?询价|电询|面议|来电)$/i;

/** A price; 'onRequest' where that is said; undefined where it is neither. */
export function readMoney(text: string, decimal: DecimalSign): Money | 'onRequest' | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (ON_REQUEST.test(plain)) return 'onRequest';
  const match = /^([^\d-]*)(\d[\d., ’']*)([^\d]*)$/.exec(plain);
  const [, before = '', digits = '', behind = ''] = match ?? [];
  const words = `${before} ${behind}`.replace(/[.,/-]+/g, ' ').trim();
  const currency = currencyIn(words);
  const isOther = withoutCurrency(words) !== '';
  const amount = match && !isOther ? decimalOf(digits, decimal) : undefined;
  return amount === undefined ? undefined : { amount, ...(currency && { currency }) };
}

/** The sign before the decimals in a column. */
export type DecimalSign = '.' | ',' | undefined;

/**
 * The decimal sign of a column of numbers, by those that leave no doubt: "45,00", "1.234,50";
 * undefined where none says it.
 */
export function decimalSign(texts: readonly string[]): DecimalSign {
  const counts = { ',': 0, '.': 0 };
  for (const text of texts) {
    const sign = /(?<!\d)\d+(?:[.,’' ]\d{3})*([.,])(?:\d{1,2}|\d{4,})(?![\d.,])/.exec(text)?.[1];
    if (sign === ',' || sign === '.') counts[sign] += 1;
  }
  if (counts[','] > 0 && counts['.'] === 0) return ',';
  return counts['.'] > 0 && counts[','] === 0 ? '.' : undefined;
}

/**
 * Digits with signs between thousands and before decimals as a number with a point; undefined where
 * it may be two numbers, as "1.200" without a sign that is known.
 */
export function decimalOf(written: string, decimal: DecimalSign): string | undefined {
  const digits = written.replaceAll(/[\s’']/g, '').replace(/[.,]$/, '');
  if (/^\d+$/.test(digits)) return digits;
  const [last] = /[.,](?=\d+$)/.exec(digits) ?? [];
  const other = last === '.' ? ',' : '.';
  const isOfThousands = (sign: string) =>
    new RegExp(`^[1-9]\\d{0,2}(?:\\${sign}\\d{3})+$`).test(digits);
  const point = (sign: string) =>
    digits.replaceAll(sign === '.' ? ',' : '.', '').replace(sign, '.');
  if (last === undefined) return undefined;
  if (digits.includes(other))
    return new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})*\\${last}\\d+$`).test(digits)
      ? point(last)
      : undefined;
  if (!isOfThousands(last)) return /^\d+[.,]\d+$/.test(digits) ? point(last) : undefined;
  if (digits.split(last).length > 2) return digits.replaceAll(last, '');
  if (decimal === undefined) return undefined;
  return decimal === last ? point(last) : digits.replaceAll(last, '');
}
