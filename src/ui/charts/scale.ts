/** Scales of a chart: plain numbers in, plain numbers out. */

/** Start and end. */
export type Span = readonly [number, number];

/** Maps a span of values linearly onto a span of positions. */
export function linearScale(values: Span, places: Span): (value: number) => number {
  const [from, to] = values;
  const width = to - from || 1;
  return (value) => places[0] + ((value - from) / width) * (places[1] - places[0]);
}

/** The smallest step of 1, 2 or 5 times a power of ten with at most `most` steps in the span. */
export function niceStep(span: number, most: number): number {
  if (!(span > 0) || most < 1) return 1;
  const least = span / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round numbers within the span, one nice step apart, at most `most` + 1 of them. */
export function ticksWithin([from, to]: Span, most: number): number[] {
  const step = niceStep(to - from, most);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => round((first + i) * step));
}

/** A span that contains zero and all values, which may be negative, and ends on a nice step. */
export function spanFromZero(values: readonly number[], most: number): Span {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = niceStep(high - low, most);
  return [
    round(Math.floor(low / step) * step),
    round(Math.ceil(high / step - 1e-9) * step) || step,
  ];
}

/**
 * An SVG position in per cent with two decimals, so that a chart stretches and its text does not.
 */
export function percent(place: number): string {
  return `${String(Math.round(place * 100) / 100)}%`;
}

/** Removes binary rounding errors of a product: 3 × 0.1 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
