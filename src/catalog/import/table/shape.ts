/** Finds the headings of a table, and tells its rows from titles, notes and repeated headings. */
import { readCas } from '#chemistry/identifiers/cas.ts';
import { readPackAmount } from '#chemistry/quantities/pack-amount.ts';
import type { TableRow } from '#tables/rows.ts';
import { currencyIn } from '#catalog/import/row/money.ts';
import { readHeading } from './headings.ts';
import type { Row } from './column-map.ts';

export interface ShapedTable {
  /** Headings, each once; a column without one is "column 3". */
  heads: string[];
  rows: Row[];
  /** Number of headings that are known. */
  known: number;
  /** Lines above the headings that are not empty. */
  above: number;
  /** Lines below that are no rows: repeated headings, notes, titles of sections. */
  passedOver: { line: number; text: string }[];
}

/** Rows in which headings are looked for. */
const HEAD_ROWS = 40;
/** Known headings without which a row is not one of headings, in a table of several columns. */
const MIN_KNOWN = 2;

/**
 * The table of a sheet; undefined if there is no row below its headings. Where no heading is known,
 * a first line without a CAS number has them.
 * @param named headings that a person named
 */
export function shapeTable(
  all: readonly TableRow[],
  named: readonly string[] = [],
): ShapedTable | undefined {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = headRow(rows, named);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const own = at === undefined ? [] : (rows[at]?.cells ?? []);
  const above = at === undefined ? undefined : rows[at - 1];
  const top = above && isFirstHead(above.cells, own) ? joined(above.cells, own) : own;
  const next = at === undefined ? undefined : rows[at + 1];
  const isDouble = next !== undefined && isSecondHead(top, next.cells);
  const body = rows.slice(at === undefined ? 0 : at + (isDouble ? 2 : 1));
  if (body.length === 0) return undefined;
  const written = isDouble ? joined(top, next.cells) : top;
  const used = Array.from(
    { length: width },
    (_, column) =>
      (written[column] ?? '').trim() !== '' || body.some(({ cells }) => cells[column]?.trim()),
  );
  const heads = namedOnce(Array.from({ length: width }, (_, column) => written[column] ?? ''));
  const passedOver: ShapedTable['passedOver'] = [];
  const taken = body.filter(({ line, cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isRow =
      !isRepeated(cells, own) &&
      (filled.length > 1 ||
        used.filter(Boolean).length < 3 ||
        readPackAmount(filled[0] ?? '') !== undefined);
    if (!isRow) passedOver.push({ line, text: filled.join(' ') });
    return isRow;
  });
  if (taken.length === 0) return undefined;
  const beyond = (cells: readonly string[]) =>
    cells.slice(written.length).some((cell) => cell.trim());
  const wide = at === undefined ? [] : taken.filter(({ cells }) => beyond(cells));
  // Where most rows are wider, the last columns have no headings.
  const tooWide = new Set(wide.length * 2 < taken.length ? wide : []);
  return {
    heads: heads.filter((_, column) => used[column]),
    rows: taken.map((row) => ({
      line: row.line,
      ...(tooWide.has(row) && { isTooWide: true as const }),
      cells: Object.fromEntries(
        heads.map((head, column) => [head, (row.cells[column] ?? '').trim()]),
      ),
    })),
    known: written.filter((head) => readHeading(head)).length,
    above: at ?? 0,
    passedOver,
  };
}

/** The most known headings of a row among the first. */
export function knownHeadings(rows: readonly TableRow[]): number {
  const counts = rows.slice(0, HEAD_ROWS).map(({ cells }) => cells.filter(readHeading).length);
  return Math.max(0, ...counts);
}

/** The row with the most known headings, among the first; a row with a CAS number is none. */
function headRow(rows: readonly TableRow[], named: readonly string[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  const isKnown = (cell: string) =>
    readHeading(cell) !== undefined || named.includes(cell.replaceAll(/\s+/g, ' ').trim());
  rows.slice(0, HEAD_ROWS).forEach(({ cells }, at) => {
    const known = cells.filter(isKnown).length;
    if (known > most && !cells.some(isCas)) [best, most] = [at, known];
  });
  if (most === 0) return rows[0]?.cells.some(isCas) === false ? 0 : undefined;
  const filled = best === undefined ? 0 : (rows[best]?.cells ?? []).filter(Boolean).length;
  return most >= Math.min(MIN_KNOWN, filled) || (best === 0 && most > 0) ? best : undefined;
}

function isCas(cell: string): boolean {
  return readCas(cell)?.valid === true;
}

/** A line of currencies or prices above the headings: "USD" above "1 g" and "5 g". */
function isFirstHead(above: readonly string[], cells: readonly string[]): boolean {
  const filled = above.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isPrice = (cell: string) => {
    const { of, currency } = readHeading(cell) ?? {};
    return (
      currency !== undefined ||
      currencyIn(cell) !== undefined ||
      (of !== undefined && 'column' in of && ['price', 'pack_sizes'].includes(of.column))
    );
  };
  return filled.length > 0 && filled.every(isPrice) && cells.some((cell) => readPackAmount(cell));
}

/** A second line of headings has units, packs or headings, and nothing else. */
function isSecondHead(top: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.map((cell, at) => [cell.trim(), at] as const).filter(([cell]) => cell);
  const isHead = ([cell, at]: readonly [string, number]) =>
    readPackAmount(cell) !== undefined && (top[at] ?? '').trim() === ''
      ? true
      : /^[[(]?(?:%|°C|g|kg|mg|mL|L|EUR|USD|CNY|€|\$|g\/mL|g\/cm3)[\])]?$/.test(cell) ||
        readHeading(cell) !== undefined;
  const isBelowEmpty = filled.some(([, at]) => (top[at] ?? '').trim() === '');
  const isUnits = filled.every(([cell]) => cell.length < 8);
  return filled.length > 0 && (isBelowEmpty || isUnits) && filled.every(isHead);
}

/** "Price" above "25 g" and "100 g" is the heading of both: a merged cell stands in its first. */
function joined(top: readonly string[], below: readonly string[]): string[] {
  let merged = '';
  return Array.from({ length: Math.max(top.length, below.length) }, (_, at) => {
    const [over, under] = [(top[at] ?? '').trim(), (below[at] ?? '').trim()];
    if (over !== '') merged = over;
    if (under === '') return over;
    const first = over !== '' ? over : readPackAmount(under) ? merged : '';
    const isUnit = /^[[(]?[%°€$A-Za-zµ/]{1,6}\d?[\])]?$/.test(under) && !readHeading(under);
    return isUnit ? `${first} (${under.replaceAll(/[[\]()]/g, '')})` : `${first} ${under}`.trim();
  });
}

/** Headings trimmed and told apart: Name, Name (2). */
function namedOnce(heads: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return heads.map((head, at) => {
    const text = head.replaceAll(/\s+/g, ' ').trim() || `column ${String(at + 1)}`;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${String(count)})`;
  });
}

function isRepeated(cells: readonly string[], top: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && cells.every((cell, at) => cell.trim() === (top[at] ?? '').trim());
}
