/** What a chart is given. */

export interface ChartPoint {
  x: number | string;
  /** null where no value is known: drawn as a gap. */
  value: number | null;
}

export interface ChartSeries {
  name: string;
  values: readonly ChartPoint[];
}

/** Everything a chart shows and says, in the language of the page. */
export interface ChartProps {
  /** Unique in the page. */
  id: string;
  title: string;
  /** One sentence on what one sees. */
  description: string;
  unit: string;
  /** What the points stand for, e.g. Year. */
  xLabel: string;
  series: readonly ChartSeries[];
  note?: string | undefined;
  /** Summary of the table under the chart. */
  dataLabel: string;
  /** Stands where a value is not known. */
  gapLabel: string;
  /** BCP 47 tag for numbers. */
  language: string;
}

/** All known values of all series. */
export function knownValues(series: readonly ChartSeries[]): number[] {
  return series.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
}

/** The places of all series, each once, in the order in which they first appear. */
export function placesOf(series: readonly ChartSeries[]): ChartPoint['x'][] {
  return [...new Set(series.flatMap(({ values }) => values.map(({ x }) => x)))];
}

/** The value of a series at a place; null where there is none. */
export function valueAt(series: ChartSeries, x: ChartPoint['x']): number | null {
  return series.values.find((point) => point.x === x)?.value ?? null;
}
