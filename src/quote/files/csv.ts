import { readAnswers } from '#quote/message/answers.ts';
import { readLine } from '#quote/list/line.ts';
import type { FileReading } from './request-json.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { readTable, requestTable } from './table.ts';

/**
 * The request as RFC 4180 CSV with a byte order mark, so that spreadsheets read it as UTF-8. Every
 * cell is quoted, and what a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV Injection").
 */
export function requestCsv(request: QuoteRequest): string {
  const rows = requestTable(request).map((row) =>
    row.map((cell) => `"${disarm(cell).replaceAll('"', '""')}"`).join(','),
  );
  return `\uFEFF${rows.map((row) => `${row}\r\n`).join('')}`;
}

/**
 * Starts of a formula, at the start of a cell or behind what another program may take for the start
 * of one. An apostrophe counts too, so that `rearm` gives back exactly what was there.
 */
const START = /(?<=^|[;\t\r\n])(?=\s*['=+\-@＝＋－＠\t\r])/g;
const DISARMED = /(?<=^|[;\t\r\n])'(?=\s*['=+\-@＝＋－＠\t\r])/g;

/** Puts an apostrophe before everything that a spreadsheet may run. */
export function disarm(cell: string): string {
  return cell.replace(START, "'");
}

/** Takes back what `disarm` has done. */
export function rearm(cell: string): string {
  return cell.replace(DISARMED, '');
}

/** Reads what `requestCsv` has written, or a table with the same columns saved by a spreadsheet. */
export function readRequestCsv(text: string): FileReading {
  const raw = readTable(parseCsv(text.replace(/^\uFEFF/, '')).map((row) => row.map(rearm)));
  if (!raw) return { problem: 'noColumns' };
  const lines = raw.lines.map((line) => readLine(line)).filter((line) => line !== undefined);
  return { data: { lines, ...readAnswers(raw) }, refused: raw.lines.length - lines.length };
}

/** Rows of cells; the separator is what the first row has most of: comma, semicolon or tab. */
export function parseCsv(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => head.split(separator).length;
  const separator = [',', ';', '\t'].reduce((best, next) =>
    count(next) > count(best) ? next : best,
  );
  // A cell in quotes with "" for a quote, or one without; then what ends it. A quote that is not
  // closed, or stands within a cell, is a character like any other: something always matches.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n?|\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length > 0) {
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
