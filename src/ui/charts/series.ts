/** A point of a chart. */

export interface ChartPoint {
  x: number | string;
  /** null for an unknown value, which is drawn as a gap. */
  value: number | null;
}

export interface ChartSeries {
  name: string;
  values: readonly ChartPoint[];
}

/** Data and texts of a chart, in the language of the page. */
export interface ChartProps {
  /** Unique in the page. */
  id: string;
  title: string;
  /** One sentence that describes the chart. */
  description: string;
  unit: string;
  /** Meaning of the x values, e.g. Year. */
  xLabel: string;
  series: readonly ChartSeries[];
  note?: string | undefined;
  /** Summary of the table under the chart. */
  dataLabel: string;
  /** Text for an unknown value. */
  gapLabel: string;
  /** BCP 47 tag for numbers. */
  language: string;
}

/** All known values of all series. */
export function knownValues(series: readonly ChartSeries[]): number[] {
  return series.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
}

/** The distinct x values of all series, in order of first appearance. */
export function placesOf(series: readonly ChartSeries[]): ChartPoint['x'][] {
  return [...new Set(series.flatMap(({ values }) => values.map(({ x }) => x)))];
}

/** The value of a series at x; null if there is none. */
export function valueAt(series: ChartSeries, x: ChartPoint['x']): number | null {
  return series.values.find((point) => point.x === x)?.value ?? null;
}
