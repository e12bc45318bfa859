/** Options of CSV output; spreadsheets read it as UTF-8 only with the byte order mark. */
export interface CsvFormat {
  /**
   * Escapes cells against formula injection: `guardCell` or `disarm`; by default cells are
   * unchanged.
   */
  guard?: (cell: string) => string;
  /** Quotes every cell, not only those that need it. */
  quoteAll?: boolean;
  /** Omits the byte order mark. */
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

/**
 * Prefixes an apostrophe to a cell that a spreadsheet may run as a formula (OWASP, "CSV
 * Injection").
 */
export function guardCell(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * Start of a formula at the start of a cell, or after a separator that another program may read as
 * one. An apostrophe matches too, so that `rearm` restores the exact text.
 */
const START = /(?<=^|[;\t\r\n])(?=\s*['=+\-@＝＋－＠\t\r])/g;
const DISARMED = /(?<=^|[;\t\r\n])'(?=\s*['=+\-@＝＋－＠\t\r])/g;

/**
 * Prefixes an apostrophe to every part of a cell that a spreadsheet may run as a formula, also if
 * it splits cells at semicolons. For free text only: it would change `/q;+1` of an InChI.
 */
export function disarm(cell: string): string {
  return cell.replace(START, "'");
}

/** Reverses `disarm`. */
export function rearm(cell: string): string {
  return cell.replace(DISARMED, '');
}
