/** Reads the numbers of a measured value, with sign and unit. */
import type { PropertyKind } from './kinds.ts';
import { figure, plusMinus, shortEnd } from './figure.ts';
import type { MeasuredFields } from './measured-fields.ts';
import { bothLimits } from './both-limits.ts';
import { PROPERTY_BOUNDS } from './bounds.ts';
import { unitFor } from './spelt-units.ts';

type ReadFigures = { fields: MeasuredFields; rest: string } | { fault: string };

const FIGURE = String.raw`[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+|\s?[x×*·]\s?10\^?[+-]?\d+)?`;
const APPROXIMATE = String.raw`ca\.?|circa|c\.|approx(?:\.|imately)?|about|around|~|≈`;
const SIGN = String.raw`>=|<=|>|<|≥|≤|above|over|below|under|(?:greater|more|higher|less|lower) than|at least|at most|up to|min(?:imum|\.)?|max(?:imum|\.)?`;
/** A unit begins with a letter or sign and ends before a bracket, a comma or a space. */
const UNIT = String.raw`°\s?[CFK]?|deg\.?[\s-]?[CF]|g ?[·.*⋅]? ?cm\^?-3|[%a-zA-Zµμ][^\s()[\],;]*(?:\s?Hg|\s?%|\s?(?:100\s?)?m[lL]|\ss(?=$|[\s,;()]))?(?:\s?\((?:v\/v|w\/w|wt|vol|[vV])\)|\s(?:v\/v|w\/w))?`;

const HEAD = new RegExp(
  `^(?<before>(?:(?:${SIGN}|${APPROXIMATE})\\s*)*)(?<from>${FIGURE})(?<tail>.*)$`,
  'iu',
);
const RANGE = new RegExp(`^\\s*(?:-|~|to|\\.{2,3}|…)\\s*(?<to>${FIGURE})(?<tail>.*)$`, 'iu');
const LEADING_UNIT = new RegExp(`^\\s*(${UNIT})`, 'u');

/** "from 51 to 52", "between 51 and 52". */
const BETWEEN = /^(?:from|between) (-?\d\S*(?: ?°?[CFK])?) (?:to|and) /i;

type Bound = 'above' | 'atLeast' | 'below' | 'atMost';

const BOUNDS: readonly [RegExp, Bound][] = [
  [/^(?:>=|≥|at least|min.*)$/, 'atLeast'],
  [/^(?:<=|≤|at most|up to|max.*)$/, 'atMost'],
  [/^(?:>|above|over|(?:greater|more|higher) than)$/, 'above'],
  [/^(?:<|below|under|(?:less|lower) than)$/, 'below'],
];

/** Reads numbers and unit; `rest` is the text after them. */
export function readFigures(kind: PropertyKind, written: string): ReadFigures {
  const text = written.replace(BETWEEN, '$1 to ');
  const head = HEAD.exec(text)?.groups;
  if (!head) return { fault: notOne(kind, text) };
  const { before = '', from = '', tail = '' } = head;
  const first = takeUnit(kind, tail);
  // "51°-52 °C": the unit of the end is that of the beginning.
  const range = RANGE.exec(first.rest.replace(/^\s?°(?=\s?(?:-|to))/, ''))?.groups;
  const { to } = range ?? {};
  const { unit = first.unit, rest } = range ? takeUnit(kind, range['tail'] ?? '') : first;
  const signs = signsOf(before);
  const [bound] = signs.bounds;
  if (/^[.,]\d/.test(rest)) return { fault: notOne(kind, text) };
  const fault =
    plusMinus(from, rest, (PROPERTY_BOUNDS[kind]?.least ?? -1) >= 0) ??
    (to === undefined ? undefined : bothLimits(kind, from, to)) ??
    (to === undefined ? undefined : shortEnd(from, to)) ??
    (signs.bounds.length > 1 || (bound && range) ? TWO_SIGNS : undefined) ??
    (range && first.unit !== undefined && first.unit !== unit
      ? `has two units, ${first.unit} and ${unit ?? ''}: write both ends in one`
      : undefined) ??
    (/^\s?°(?!\s?[CF])/.test(rest) ? 'has ° alone: write the unit, °C or °F' : undefined);
  if (fault !== undefined) return { fault };
  const value: MeasuredFields['value'] =
    to === undefined ? figure(from) : [figure(from), figure(to)];
  return {
    fields: {
      ...(bound ? { [bound]: figure(from) } : { value }),
      ...(unit !== undefined && { unit }),
      ...(signs.isApproximate && { approximate: true }),
    },
    rest,
  };
}

const TWO_SIGNS =
  'has a sign beside a range or another sign: write one of above, atLeast, below and atMost, or [lower, higher]';

function signsOf(before: string): { bounds: Bound[]; isApproximate: boolean } {
  const signs = before.toLowerCase().match(new RegExp(SIGN, 'g')) ?? [];
  return {
    bounds: signs.flatMap((sign) => BOUNDS.find(([pattern]) => pattern.test(sign))?.[1] ?? []),
    isApproximate: before.replaceAll(new RegExp(SIGN, 'gi'), '').trim() !== '',
  };
}

/** The unit at the start of a text, if the kind has it. */
function takeUnit(kind: PropertyKind, text: string): { unit?: string; rest: string } {
  const found = LEADING_UNIT.exec(text);
  const whole = found?.[1] ?? '';
  // "mm Hg" before "mm", "°C/15" up to the slash.
  const ends = [whole.length, whole.search(/[/@]\s?-?\d/), whole.search(/\s/), whole.search(/\(/)];
  for (const end of ends.filter((one) => one > 0)) {
    const unit = unitFor(kind, whole.slice(0, end));
    const start = (found?.[0].length ?? 0) - whole.length;
    if (unit !== undefined) return { unit, rest: text.slice(start + end) };
  }
  return { rest: text };
}

/** How to write a number with a comma; empty where there is none. */
export function commaHint(text: string): string {
  const [comma = ''] = /\d+,\d+/.exec(text) ?? [];
  const orThousands = /,\d{3}$/.test(comma) ? ` or ${comma.replace(',', '')}` : '';
  return comma && `; for ${comma} write ${comma.replace(',', '.')}${orThousands}`;
}

function notOne(kind: PropertyKind, text: string): string {
  const inWords = kind === 'solubility' ? `; words stand in text: "${text}"` : '';
  const isRelative = kind === 'density' && /^d ?\d{1,2} ?[/_] ?\d/i.test(text);
  const hint = isRelative ? '; d20/4 is a relativeDensity' : commaHint(text) || inWords;
  return `is not read as a value of ${kind}: write a number, [lower, higher], or text as a sheet has it, "51-52 °C (dec.)"${hint}`;
}
