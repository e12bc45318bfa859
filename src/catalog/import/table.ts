import { readFile } from 'node:fs/promises';
import { readCsv } from '#tables/read-csv.ts';
import { ImportError } from './columns.ts';

/** A row of a table, by the headings of its columns. */
export interface Row {
  /** Line of the file on which the row begins, counted from 1. */
  line: number;
  cells: Record<string, string>;
}

export interface Table {
  heads: string[];
  rows: Row[];
}

/**
 * Reads a CSV or TSV table with a header row; the delimiter is detected. In tab-separated text,
 * quotes are ordinary characters.
 * @throws ImportError if the file cannot be read, is not UTF-8 text or has no rows
 */
export async function readTable(path: string): Promise<Table> {
  const text = await readText(path);
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const isTsv = firstLine.includes('\t');
  const [heads = [], ...body] = readCsv(text, isTsv ? { delimiter: '\t', quotes: false } : {});
  const named = heads.map((head) => head.trim());
  const rows: Row[] = [];
  let line = 2;
  for (const cells of body) {
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({
        line,
        cells: Object.fromEntries(named.map((head, at) => [head, (cells[at] ?? '').trim()])),
      });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  if (rows.length === 0)
    throw new ImportError(`${path} has no rows below its first line, which names the columns.`);
  return { heads: named, rows };
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ImportError(`${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      `${path} is not text in UTF-8. Save the table as "CSV UTF-8" or as tab-separated text.`,
    );
  }
}
