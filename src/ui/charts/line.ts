import { linearScale, spanFromZero, ticksWithin, type Span } from './scale.ts';
import { knownValues, placesOf, type ChartSeries } from './series.ts';

export interface Spot {
  x: number;
  y: number;
}

export interface Line {
  name: string;
  /** From each known point to the next one, unless a gap lies between. */
  segments: { from: Spot; to: Spot }[];
  /** Known points between two gaps, which have no segment. */
  lone: Spot[];
  /** The last known point, which is labelled with the name. */
  end?: (Spot & { value: number }) | undefined;
}

export interface LinePlot {
  lines: Line[];
  xTicks: { at: number; value: number }[];
  yTicks: { at: number; value: number }[];
}

/**
 * Lays out a line chart.
 * @param across positions of the first and last x, in per cent
 * @param down positions of top and bottom, in per cent
 */
export function plotLines(series: readonly ChartSeries[], across: Span, down: Span): LinePlot {
  const xs = placesOf(series).map(Number);
  const xSpan: Span = [Math.min(...xs), Math.max(...xs)];
  const ySpan = spanFromZero(knownValues(series), 5);
  const toX = linearScale(xSpan, across);
  const toY = linearScale(ySpan, [down[1], down[0]]);
  return {
    lines: series.map((each) => lineOf(each, toX, toY)),
    xTicks: ticksWithin(xSpan, 4).map((value) => ({ at: toX(value), value })),
    yTicks: ticksWithin(ySpan, 5).map((value) => ({ at: toY(value), value })),
  };
}

function lineOf(
  { name, values }: ChartSeries,
  toX: (x: number) => number,
  toY: (y: number) => number,
): Line {
  const spots = values.map(({ x, value }) =>
    value === null ? undefined : { x: toX(Number(x)), y: toY(value), value },
  );
  const segments = spots.flatMap((to, i) => {
    const from = spots[i - 1];
    return from && to ? [{ from, to }] : [];
  });
  const lone = spots.filter((spot, i) => spot && !spots[i - 1] && !spots[i + 1]);
  return {
    name,
    segments,
    lone: lone.filter((spot) => spot !== undefined),
    end: spots.findLast((spot) => spot !== undefined),
  };
}
