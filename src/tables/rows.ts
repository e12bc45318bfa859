/** A row of a table. */
export interface TableRow {
  /** Line of the text on which it begins, or row of the sheet, from 1 on. */
  line: number;
  cells: string[];
}

/** Rows of cells as rows of a table, each on one line. */
export function numbered(rows: readonly string[][]): TableRow[] {
  return rows.map((cells, at) => ({ line: at + 1, cells }));
}
