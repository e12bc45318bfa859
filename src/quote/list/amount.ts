import { scaleOf, type Unit } from './unit.ts';

/**
 * Amounts are decimal text throughout: the supplier reads exactly what the buyer typed, with every
 * significant figure and without binary rounding.
 */

/**
 * Digits of an amount in mg or mL, below 10,000 t and 10,000,000 L: larger amounts suggest a wrong
 * unit.
 */
const MAX_DIGITS = { mass: 13, volume: 10 };
/** Maximum digits after the decimal sign. */
export const MAX_DECIMALS = 6;

export type AmountProblem =
  'notANumber' | 'ambiguous' | 'negative' | 'zero' | 'tooLarge' | 'tooFine';

/** `amount` is empty if nothing was typed: an amount is optional. */
export type AmountReading =
  { amount: string; problem?: undefined } | { amount?: undefined; problem: AmountProblem };

/**
 * Reads an amount: `25`, `0.5`, `0,5`, `1 000`, full-width digits; the point or comma is the
 * decimal sign. A single comma before three digits ("1,500") is ambiguous and refused. Trailing
 * zeros are kept (2.50 stays 2.50); leading ones are not.
 */
export function readAmount(text: string, unit: Unit): AmountReading {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { amount: '' };
  const negative = /^[-−–]/.test(typed);
  const bare = typed.replace(/^[-−–+]\s*/, '');
  const grouped = /^\d{1,3}(\s\d{3})+([.,]\d*)?$/.test(bare);
  const match = /^(\d*)[.,]?(\d*)$/.exec(grouped ? bare.replace(/\s/g, '') : bare);
  const [, whole = '', decimals = ''] = match ?? [];
  if (!match || whole + decimals === '') return { problem: 'notANumber' };
  if (/^0+$/.test(whole + decimals)) return { problem: 'zero' };
  if (negative) return { problem: 'negative' };
  if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) return { problem: 'ambiguous' };
  return sized(whole.replace(/^0+(?=\d)/, '') || '0', decimals, unit);
}

function sized(whole: string, decimals: string, unit: Unit): AmountReading {
  const { kind, power } = scaleOf(unit);
  if (whole.length + power > MAX_DIGITS[kind]) return { problem: 'tooLarge' };
  if (decimals.length > MAX_DECIMALS) return { problem: 'tooFine' };
  return { amount: decimals === '' ? whole : `${whole}.${decimals}` };
}
