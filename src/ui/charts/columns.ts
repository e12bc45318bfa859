/** A column of a chart of sticks, as a mass spectrum has them. */
export interface Column {
  /** Stands below the column. */
  label: string;
  /** Not below zero. */
  value: number;
  /** Stands above the column. */
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

/** Places columns side by side, the highest as high as the plot; in pixels. */
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
