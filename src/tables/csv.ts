/** How a table is written as CSV; spreadsheets take it for UTF-8 only with the byte order mark. */
export interface CsvFormat {
  /** Makes a cell harmless to spreadsheets: `guardCell` or `disarm`; left out, cells stay as is. */
  guard?: (cell: string) => string;
  /** Quotes every cell, not only those that need it. */
  quoteAll?: boolean;
  /** Leaves the byte order mark out. */
  noMark?: boolean;
}

/** A table as CSV (RFC 4180), each row ended by CRLF: [['a', 'b,c']] is `a,"b,c"`. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { guard = (cell) => cell, quoteAll = false, noMark = false }: CsvFormat = {},
): string {
  const write = (cell: string) =>
    quoteAll || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => `${row.map((cell) => write(guard(cell))).join(',')}\r\n`);
  return (noMark ? '' : '\uFEFF') + lines.join('');
}

/** Puts an apostrophe before a cell that a spreadsheet may run (OWASP, "CSV Injection"). */
export function guardCell(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * Starts of a formula, at the start of a cell or behind what another program may take for the start
 * of one. An apostrophe counts too, so that `rearm` gives back exactly what was there.
 */
const START = /(?<=^|[;\t\r\n])(?=\s*['=+\-@＝＋－＠\t\r])/g;
const DISARMED = /(?<=^|[;\t\r\n])'(?=\s*['=+\-@＝＋－＠\t\r])/g;

/**
 * Puts an apostrophe before everything in a cell that a spreadsheet may run, also if it takes a
 * semicolon for the end of the cell. For free text: `/q;+1` of an InChI would be changed.
 */
export function disarm(cell: string): string {
  return cell.replace(START, "'");
}

/** Takes back what `disarm` has done. */
export function rearm(cell: string): string {
  return cell.replace(DISARMED, '');
}
