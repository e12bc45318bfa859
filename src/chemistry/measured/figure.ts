/** Numbers as sheets write them. */
import type { Figure } from './measured-fields.ts';

/** A number if its text is the same, else the digits: "1.340" keeps its zero. */
export function figure(text: string): Figure {
  const digits = withoutExponent(text.replace(/^\+/, ''));
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

/** "1.30E-05" and "1.30 x 10^-5" as 0.0000130, no digit lost. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e|\s?[x×*·]\s?10\^?)([+-]?\d+)$/i.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = digits.padEnd(point, '0').padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  const after = padded.slice(at);
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${after && `.${after}`}`;
}

/** The fault of "251-3", short for 251-253; undefined if the end is complete. */
export function shortEnd(from: string, to: string): string | undefined {
  const whole = from.slice(0, -to.length) + to;
  const isShort = /^\d+$/.test(from + to) && to.length < from.length && Number(to) < Number(from);
  if (!isShort || Number(whole) <= Number(from)) return undefined;
  return `runs from ${from} to ${to}: write both ends in full, ${from}-${whole}?`;
}

/** The fault of "51 ± 1", with the range; `isPositive` where no value of the kind is negative; undefined if there is no ±. */
export function plusMinus(middle: string, rest: string, isPositive: boolean): string | undefined {
  const width = /^\s*(?:±|\+\/-)\s*(\d+(?:\.\d+)?)/.exec(rest)?.[1];
  if (width === undefined) return undefined;
  const decimals = Math.max(...[middle, width].map((text) => text.split('.')[1]?.length ?? 0));
  const ends = [-1, 1].map((side) => (Number(middle) + side * Number(width)).toFixed(decimals));
  const [least = '', most = ''] = ends;
  if (isPositive && Number(least) < 0) return `has ± and reaches below 0: write atMost: ${most}`;
  return `has ±: write the range, [${ends.join(', ')}]`;
}
