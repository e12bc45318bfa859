import Papa from 'papaparse';
import type { ListInput } from './entry.ts';
import { readLines } from './read-lines.ts';
import { isSdf, readSdf } from './read-sdf.ts';
import { readTable, roleOfHeading } from './read-table.ts';

/**
 * Reads a list in whatever form it comes: an SD file, a table with tabs, commas or semicolons, a
 * column, a message. Never throws; time in proportion to the length of the text.
 * @param fileName the name of the file, where it is one: .csv is a table even without headings
 */
export function readList(raw: string, fileName = ''): ListInput {
  const text = raw.replace(/^\ufeff/, '').toWellFormed();
  if (isSdf(text)) return readSdf(text);
  const delimiter = guessDelimiter(text);
  const isTable =
    delimiter !== undefined &&
    (delimiter === '\t' || /\.(?:csv|tsv|tab)$/i.test(fileName) || hasHead(text, delimiter));
  return (isTable ? readTable(rowsOf(text, delimiter)) : undefined) ?? readLines(text);
}

/** A quote that is never closed would hold the rest of the file: then quotes are only signs. */
function rowsOf(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  return isBroken ? Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' }).data : data;
}

/** The delimiter that most lines have in equal number outside quotes, where there is one. */
function guessDelimiter(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, 200).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  return ['\t', ';', ',', '|'].find((delimiter) => {
    const counts = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1);
    const usual = counts[0] ?? 0;
    return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

/** Names hold commas too: without a head, commas do not make a table. */
function hasHead(text: string, delimiter: string): boolean {
  const [head = ''] = text.trimStart().split(/\r\n?|\n/, 1);
  const cells = head.split(delimiter).map((cell) => cell.replaceAll('"', ''));
  return cells.length > 1 && cells.some((cell) => roleOfHeading(cell) !== undefined);
}
