import Papa from 'papaparse';
import type { TableRow } from './rows.ts';

export interface CsvDialect {
  /** Guessed by default. */
  delimiter?: string | undefined;
  /** If false, quotes are ordinary characters. */
  quotes?: boolean;
}

/**
 * The rows of a text with commas, semicolons, tabs or bars between its cells. Never throws. If a
 * quote is never closed, quotes are ordinary characters, so that it does not swallow the rest of
 * the text. A first line `sep=;` names the delimiter and is no row; a cell `="67-64-1"`, which
 * keeps spreadsheets from making a date of it, is what stands in its quotes. Lines may end in
 * different ways, as in a text put together of several.
 */
export function readCsv(raw: string, dialect: CsvDialect = {}): string[][] {
  const named = namedDelimiter(raw);
  const text = named === undefined ? raw : raw.slice(raw.indexOf('\n') + 1);
  const { delimiter = named ?? guessDelimiter(text) ?? delimiterOfHead(text), quotes = true } =
    dialect;
  const parse = (quoteChar: string, ends: RegExp) =>
    Papa.parse<string[]>(
      text.replaceAll(ends, (_, quoted: unknown) => (typeof quoted === 'string' ? quoted : '\n')),
      { delimiter, quoteChar, newline: '\n' },
    );
  let parsed = quotes ? parse('"', endsOutsideQuotes(delimiter)) : parse('\0', ENDS);
  if (parsed.errors.some(({ type }) => type === 'Quotes')) parsed = parse('\0', ENDS);
  const rows = parsed.data.map((row) => row.map(withoutEquals));
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

const ENDS = /\r\n?/g;

/** The same, and as a group each cell in quotes, which keeps its own. */
function endsOutsideQuotes(delimiter: string): RegExp {
  const start = String.raw`(?<=^\ufeff?|[${delimiter}\r\n])`;
  const end = String.raw`(?=[${delimiter}\r\n]|$)`;
  return new RegExp(String.raw`(${start}"(?:[^"]|"")*"${end})|\r\n?`, 'g');
}

/** The rows of `readCsv`, each with the line of the text on which it begins. */
export function readCsvRows(text: string, dialect?: CsvDialect): TableRow[] {
  let line = namedDelimiter(text) === undefined ? 1 : 2;
  return readCsv(text, dialect).map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
    return row;
  });
}

/** The text of a cell that a spreadsheet was told to keep: `="67-64-1"` is 67-64-1. */
export function withoutEquals(cell: string): string {
  if (!cell.startsWith('="') || !cell.endsWith('"') || cell.length < 3) return cell;
  return cell.slice(2, -1).replaceAll('""', '"');
}

/** The delimiter that a first line such as `sep=;` names to Excel. */
export function namedDelimiter(text: string): string | undefined {
  return /^\ufeff?"?sep=([;,|\t])"?\r?\n/i.exec(text)?.[1];
}

/** What divides the cells of a line, the most certain first. */
export const DELIMITERS = ['\t', ';', ',', '|'];
/** Number of characters by which the delimiter is guessed. */
const SAMPLE = 100_000;

/**
 * The delimiter that most lines have in equal number outside quotes; undefined if there is none.
 * Where it fails line by line, quoted cells may have line breaks.
 */
export function guessDelimiter(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return usualDelimiter(sample) ?? usualDelimiter(withoutQuoted(sample));
}

function usualDelimiter(sample: string): string | undefined {
  const lines = sample.split(/\r\n?|\n/, 200).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  return DELIMITERS.find((delimiter) => {
    const counts = lines.map((line) => countOf(delimiter, line));
    const usual = counts[0] ?? 0;
    return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

/** The text with `q` for each cell in quotes. */
function withoutQuoted(text: string): string {
  return text.replaceAll(/(^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/gm, '$1q');
}

/**
 * The most frequent delimiter of the first line: lists such as a|b occur in cells, not in headings.
 */
function delimiterOfHead(text: string): string {
  const [head = ''] = text.split(/\r\n?|\n/, 1);
  return DELIMITERS.reduce(
    (best, next) => (countOf(next, head) > countOf(best, head) ? next : best),
    ',',
  );
}

function countOf(delimiter: string, line: string): number {
  return line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1;
}
