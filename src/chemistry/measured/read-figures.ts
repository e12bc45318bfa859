/** The figures of a measured value, with what stands before them and their unit. */
import type { PropertyKind } from './kinds.ts';
import type { Figure, MeasuredFields } from './measured-fields.ts';
import { unitFor } from './spelt-units.ts';

type ReadFigures = { fields: MeasuredFields; rest: string } | { fault: string };

const FIGURE = String.raw`[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+|\s?[x×*·]\s?10\^?[+-]?\d+)?`;
const APPROXIMATE = String.raw`ca\.?|circa|c\.|approx(?:\.|imately)?|about|around|~|≈`;
const SIGN = String.raw`>=|<=|>|<|≥|≤|above|over|below|under`;
/** A unit begins with a letter or sign and ends before a bracket, a comma or a space. */
const UNIT = String.raw`°\s?[CFK]?|deg\.?\s?[CF]|[%a-zA-Zµμ][^\s()[\],;]*(?:\s?Hg|\s?%|\s?(?:100\s?)?m[lL])?(?:\s?\((?:v\/v|w\/w|wt|vol|[vV])\))?`;

const HEAD = new RegExp(
  `^(?<before>(?:(?:${SIGN}|${APPROXIMATE})\\s*)*)(?<from>${FIGURE})(?<tail>.*)$`,
  'iu',
);
const RANGE = new RegExp(`^\\s*(?:-|to|\\.{2,3}|…)\\s*(?<to>${FIGURE})(?<tail>.*)$`, 'iu');
const LEADING_UNIT = new RegExp(`^\\s*(${UNIT})`, 'u');

const BOUNDS: Readonly<Record<string, 'above' | 'atLeast' | 'below' | 'atMost'>> = {
  '>': 'above',
  above: 'above',
  over: 'above',
  '≥': 'atLeast',
  '>=': 'atLeast',
  '<': 'below',
  below: 'below',
  under: 'below',
  '≤': 'atMost',
  '<=': 'atMost',
};

export function readFigures(kind: PropertyKind, text: string): ReadFigures {
  const head = HEAD.exec(text)?.groups;
  if (!head) return { fault: notOne(kind, text) };
  const { before = '', from = '' } = head;
  const first = takeUnit(kind, head['tail'] ?? '');
  const range = RANGE.exec(first.rest)?.groups;
  const second = range ? takeUnit(kind, range['tail'] ?? '') : first;
  if (/^[.,]\d/.test(second.rest)) return { fault: notOne(kind, text) };
  if (/^\s*(?:±|\+\/-)/.test(second.rest))
    return { fault: 'has ±: write the range, [lower, higher]' };
  const signs = [...before.toLowerCase().matchAll(new RegExp(SIGN, 'g'))].map(([sign]) => sign);
  const bound = signs.length === 1 ? BOUNDS[signs[0] ?? ''] : undefined;
  if (signs.length > 1 || (bound && range))
    return {
      fault:
        'has a sign beside a range or another sign: write one of above, atLeast, below and atMost, or [lower, higher]',
    };
  const to = range?.['to'];
  const whole = to === undefined ? undefined : completed(from, to);
  if (whole !== undefined)
    return {
      fault: `runs from ${from} to ${to ?? ''}: write both ends in full, ${from}-${whole}?`,
    };
  const value: MeasuredFields['value'] =
    to === undefined ? figure(from) : [figure(from), figure(to)];
  const unit = second.unit ?? first.unit;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit)
    return { fault: `has two units, ${first.unit} and ${second.unit}: write both ends in one` };
  const isApproximate = before.replaceAll(new RegExp(SIGN, 'gi'), '').trim() !== '';
  return {
    fields: {
      ...(bound ? { [bound]: figure(from) } : { value }),
      ...(unit !== undefined && { unit }),
      ...(isApproximate && { approximate: true }),
    },
    rest: second.rest,
  };
}

/** The unit at the beginning of a text, where it is one of the kind. */
function takeUnit(kind: PropertyKind, text: string): { unit?: string; rest: string } {
  const found = LEADING_UNIT.exec(text);
  const whole = found?.[1] ?? '';
  // "mm Hg" before "mm", "°C/15" only as far as the stroke.
  const ends = [whole.length, whole.search(/[/@]\s?-?\d/), whole.search(/\s/), whole.search(/\(/)];
  for (const end of ends.filter((one) => one > 0)) {
    const unit = unitFor(kind, whole.slice(0, end));
    const start = (found?.[0].length ?? 0) - whole.length;
    if (unit !== undefined) return { unit, rest: text.slice(start + end) };
  }
  return { rest: text };
}

/** The upper end of "251-3", which is short for 251-253; undefined where the end is in full. */
function completed(from: string, to: string): string | undefined {
  const whole = from.slice(0, -to.length) + to;
  const isShort = /^\d+$/.test(from + to) && to.length < from.length && Number(to) < Number(from);
  return isShort && Number(whole) > Number(from) ? whole : undefined;
}

/** A number where it writes itself back as it was, else its digits. */
function figure(text: string): Figure {
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

function notOne(kind: PropertyKind, text: string): string {
  const [comma = ''] = /\d+,\d+/.exec(text) ?? [];
  const orThousands = /,\d{3}$/.test(comma) ? ` or ${comma.replace(',', '')}` : '';
  const hint = comma && `; for ${comma} write ${comma.replace(',', '.')}${orThousands}`;
  return `is not read as a value of ${kind}: write a number, [lower, higher], or text as a sheet has it, "51-52 °C (dec.)"${hint}`;
}
