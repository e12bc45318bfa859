import { DELIMITERS, guessDelimiter, namedDelimiter, readCsvRows } from '#tables/read-csv.ts';
import { isSdf } from '#tables/sdf.ts';
import type { ListInput } from './entry.ts';
import { roleOfHeading } from './headings.ts';
import { readLines } from './read-lines.ts';
import { readRecords } from './read-sdf.ts';
import { readTable } from './read-table.ts';

/**
 * Reads a list in any form: an SD file, a table with tabs, commas or semicolons, a column, a
 * message. Never throws; takes linear time.
 * @param fileName name of the file, if any: .csv is a table even without headings
 */
export function readList(raw: string, fileName = ''): ListInput {
  const text = raw.replace(/^\ufeff/, '').toWellFormed();
  if (isSdf(text)) return readRecords(text);
  const named = namedDelimiter(text);
  const headed = delimiterOfHeadings(text);
  const delimiter = named ?? guessDelimiter(text) ?? headed;
  const isTable =
    delimiter !== undefined &&
    (delimiter === '\t' ||
      named !== undefined ||
      delimiter === headed ||
      (/\.(?:csv|tsv|tab)$/i.test(fileName) && !splitsNames(text)));
  const table = isTable ? readTable(readCsvRows(text, { delimiter })) : undefined;
  return table ?? readLines(named === undefined ? text : text.replace(/^.*/, ''));
}

/** Number of lines in which headings are looked for. */
const HEAD_LINES = 20;

/**
 * The delimiter of a line of headings: names contain commas too, without one they make no table.
 * Below a title, a line needs two headings.
 */
function delimiterOfHeadings(text: string): string | undefined {
  const lines = text
    .trimStart()
    .slice(0, 20_000)
    .split(/\r\n?|\n/, HEAD_LINES);
  for (const [at, line] of lines.entries())
    for (const delimiter of DELIMITERS) {
      const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', ''));
      const headings = cells.filter((cell) => roleOfHeading(cell) !== undefined).length;
      if (cells.length > 1 && headings >= (at === 0 ? 1 : 2)) return delimiter;
    }
  return undefined;
}

/** Whether the first lines are names with locants, 1,2-dibromoethane, that no quotes protect. */
function splitsNames(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 50).filter((line) => line.trim() !== '');
  const names = lines.filter((line) =>
    /^(?:\d+|[NOSP])[′'’]*(?:,(?:\d+|[NOSP])[′'’]*)+-/.test(line),
  );
  return names.length * 2 > lines.length;
}
