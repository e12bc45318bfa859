import { linearScale, spanFromZero, type Span } from './scale.ts';
import { knownValues, placesOf, valueAt, type ChartPoint, type ChartSeries } from './series.ts';

export interface Bar {
  /** Index of the series, for its colour. */
  series: number;
  name: string;
  value: number;
  /** Left edge, right edge, top edge and height in per cent. */
  from: number;
  to: number;
  top: number;
  height: number;
}

export interface BarGroup {
  x: ChartPoint['x'];
  /** Middle of the group in per cent from the top. */
  middle: number;
  /** One bar for each series with a value; none at a gap. */
  bars: Bar[];
}

export interface BarPlot {
  groups: BarGroup[];
  /** Zero and the ends of the axis; no others, since each bar has its value beside it. */
  ticks: { at: number; value: number }[];
  /** Height class of the drawing, by the number of bars. */
  size: 'small' | 'medium' | 'large' | 'huge';
}

/** Fraction of a group's height that stays free between groups. */
const FREE = 0.24;

/** Lays out horizontal bars in groups; `across` and `down` are positions in per cent. */
export function plotBars(series: readonly ChartSeries[], across: Span, down: Span): BarPlot {
  const places = placesOf(series);
  const span = spanFromZero(knownValues(series), 4);
  const toX = linearScale(span, across);
  const groupHeight = (down[1] - down[0]) / Math.max(1, places.length);
  const height = (groupHeight * (1 - FREE)) / Math.max(1, series.length);
  const groups = places.map((x, index) => {
    const top = down[0] + index * groupHeight;
    const bars = series.flatMap((each, s): Bar[] => {
      const value = valueAt(each, x);
      if (value === null) return [];
      const [from, to] = [toX(Math.min(0, value)), toX(Math.max(0, value))];
      const place = top + (groupHeight * FREE) / 2 + s * height;
      return [{ series: s, name: each.name, value, from, to, top: place, height }];
    });
    return { x, middle: top + groupHeight / 2, bars };
  });
  const ticks = [...new Set([span[0], 0, span[1]])].map((value) => ({ at: toX(value), value }));
  return { groups, ticks, size: sizeFor(places.length * series.length) };
}

function sizeFor(bars: number): BarPlot['size'] {
  if (bars <= 6) return 'small';
  if (bars <= 12) return 'medium';
  return bars <= 18 ? 'large' : 'huge';
}
