import { guessDelimiter, readCsv } from '#tables/read-csv.ts';
import { isSdf } from '#tables/sdf.ts';
import type { ListInput } from './entry.ts';
import { readLines } from './read-lines.ts';
import { readRecords } from './read-sdf.ts';
import { readTable, roleOfHeading } from './read-table.ts';

/**
 * Reads a list in any form: an SD file, a table with tabs, commas or semicolons, a column, a
 * message. Never throws; takes linear time.
 * @param fileName name of the file, if any: .csv is a table even without headings
 */
export function readList(raw: string, fileName = ''): ListInput {
  const text = raw.replace(/^\ufeff/, '').toWellFormed();
  if (isSdf(text)) return readRecords(text);
  const delimiter = guessDelimiter(text);
  const isTable =
    delimiter !== undefined &&
    (delimiter === '\t' || /\.(?:csv|tsv|tab)$/i.test(fileName) || hasHead(text, delimiter));
  return (isTable ? readTable(readCsv(text, { delimiter })) : undefined) ?? readLines(text);
}

/** Names contain commas too: without a header row, commas do not make a table. */
function hasHead(text: string, delimiter: string): boolean {
  const [head = ''] = text.trimStart().split(/\r\n?|\n/, 1);
  const cells = head.split(delimiter).map((cell) => cell.replaceAll('"', ''));
  return cells.length > 1 && cells.some((cell) => roleOfHeading(cell) !== undefined);
}
