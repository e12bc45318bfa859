/** A column of a stick chart, such as a mass spectrum. */
export interface Column {
  /** Text below the column. */
  label: string;
  /** Not below zero. */
  value: number;
  /** Text above the column. */
  text: string;
}

export const COLUMN_STEP = 56;
const WIDTH = 14;
export const PLOT_HEIGHT = 120;

export interface PlacedColumn extends Column {
  /** Middle of the column. */
  x: number;
  /** Upper edge. */
  y: number;
}

/** Places columns side by side, in pixels; the highest is as high as the plot. */
export function placeColumns(columns: readonly Column[]): PlacedColumn[] {
  const most = Math.max(...columns.map(({ value }) => value)) || 1;
  return columns.map((column, i) => ({
    ...column,
    x: (i + 0.5) * COLUMN_STEP,
    y: Math.round(PLOT_HEIGHT * (1 - column.value / most) * 10) / 10,
  }));
}

/** All columns as one path. */
export function columnPath(placed: readonly PlacedColumn[]): string {
  return placed
    .map(
      ({ x, y }) =>
        `M${String(x - WIDTH / 2)} ${String(PLOT_HEIGHT)}V${String(y)}h${String(WIDTH)}V${String(PLOT_HEIGHT)}`,
    )
    .join('');
}
