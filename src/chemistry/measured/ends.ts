import type { Figure, MeasuredFields } from './measured-fields.ts';

/** The sign of each bound. */
export const BOUND_SIGNS = { above: '>', atLeast: '≥', below: '<', atMost: '≤' } as const;
export type BoundSign = (typeof BOUND_SIGNS)[keyof typeof BOUND_SIGNS];

/** The figures of a value as written, and the sign if it is a bound. */
export interface Figures {
  figures: readonly string[];
  sign: BoundSign | undefined;
}

/** The figures of a measurement; undefined if it is in words. */
export function figuresOf(fields: MeasuredFields): Figures | undefined {
  if (fields.value !== undefined)
    return { figures: [fields.value].flat().map(String), sign: undefined };
  const names = Object.keys(BOUND_SIGNS) as (keyof typeof BOUND_SIGNS)[];
  const name = names.find((one) => fields[one] !== undefined);
  const figure: Figure | undefined = name && fields[name];
  if (name === undefined || figure === undefined) return undefined;
  return { figures: [String(figure)], sign: BOUND_SIGNS[name] };
}

/**
 * The lower and upper end of a value, used to sort, filter and compare it. A range has two ends; a
 * bound has one, the other is undefined; "ca. 51" has 51 as both. Undefined for words.
 */
export function ends(
  fields: MeasuredFields,
): { from: string | undefined; to: string | undefined } | undefined {
  const found = figuresOf(fields);
  if (!found?.figures.every((figure) => /^-?\d+(\.\d+)?$/.test(figure))) return undefined;
  const { figures, sign } = found;
  const [from, to = from] = figures;
  return {
    from: sign === '<' || sign === '≤' ? undefined : from,
    to: sign === '>' || sign === '≥' ? undefined : to,
  };
}
