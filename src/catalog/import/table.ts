import { readFile } from 'node:fs/promises';
import type { Encoding } from '#tables/decode.ts';
import { namedDelimiter, readCsvRows } from '#tables/read-csv.ts';
import { readFileContent, type NamedRows, type TableProblem } from '#tables/read-tables.ts';
import type { TableRow } from '#tables/rows.ts';
import { knownColumns, TableError } from './columns.ts';

/** A row of a table, by the headings of its columns. */
export interface Row {
  /** Line of the file on which the row begins, or row of the sheet, counted from 1. */
  line: number;
  cells: Record<string, string>;
}

export interface Table {
  heads: string[];
  rows: Row[];
  /** What the person who imports should know: the encoding that was taken, sheets left out. */
  remarks: string[];
}

/**
 * Reads a table with a header row: XLSX, HTML, CSV or TSV in any encoding; the delimiter is
 * detected. In tab-separated text, quotes are ordinary characters. Of several sheets, the one with
 * the most known columns is read, and those with the same columns.
 * @throws TableError if the file cannot be read or has no rows
 */
export async function readTable(path: string, encoding?: Encoding): Promise<Table> {
  const content = await readFileContent(await bytesOf(path), encoding);
  if ('problem' in content) throw new TableError(`${path} ${PROBLEMS[content.problem]}`);
  const remarks =
    content.certain === false && encoding === undefined
      ? [
          `${path} was read as ${content.encoding ?? ''}. If letters look wrong, name another encoding with --encoding.`,
        ]
      : [];
  const sheets = 'text' in content ? [{ name: '', rows: csvRows(content.text) }] : content.sheets;
  const tables = sheets.flatMap(tableOf);
  const [best] = tables.toSorted((a, b) => b.known - a.known);
  if (!best)
    throw new TableError(`${path} has no rows below its first line, which names the columns.`);
  const alike = tables.filter(({ heads }) => heads.join('\n') === best.heads.join('\n'));
  const left = tables.filter((table) => !alike.includes(table)).map(({ name }) => name);
  if (left.length > 0)
    remarks.push(`Sheets not imported, because they have other columns: ${left.join(', ')}.`);
  return { heads: best.heads, rows: alike.flatMap(({ rows }) => rows), remarks };
}

const PROBLEMS: Record<TableProblem, string> = {
  empty: 'is empty.',
  broken: 'begins like an Excel file (XLSX) but cannot be read as one. Save it again, or as CSV.',
  slow: 'unpacks to more than 100 MB. Save the table as CSV.',
  oldExcel: 'is an Excel file of the old kind (XLS). Save it as XLSX or CSV.',
  notText: 'is neither text nor XLSX. Save the table as XLSX or CSV.',
};

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new TableError(`${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function csvRows(text: string): TableRow[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const isTsv = namedDelimiter(text) === undefined && firstLine.includes('\t');
  return readCsvRows(text, isTsv ? { delimiter: '\t', quotes: false } : {});
}

/** A sheet by its headings, which are its first row that is not empty; none without rows below. */
function tableOf({ name, rows }: NamedRows) {
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head || body.length === 0) return [];
  const heads = head.cells.map((cell) => cell.trim());
  return [
    {
      name,
      heads,
      known: knownColumns(heads),
      rows: body.map(({ line, cells }) => ({
        line,
        cells: Object.fromEntries(heads.map((one, at) => [one, (cells[at] ?? '').trim()])),
      })),
    },
  ];
}
