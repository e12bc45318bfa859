import Papa from 'papaparse';

export interface CsvDialect {
  /** Guessed by default. */
  delimiter?: string | undefined;
  /** If false, quotes are ordinary characters. */
  quotes?: boolean;
}

/**
 * The rows of a text with commas, semicolons, tabs or bars between its cells. Never throws. If a
 * quote is never closed, quotes are ordinary characters, so that it does not swallow the rest of
 * the text.
 */
export function readCsv(
  text: string,
  { delimiter = guessDelimiter(text) ?? delimiterOfHead(text), quotes = true }: CsvDialect = {},
): string[][] {
  const parse = (quoteChar: string) => Papa.parse<string[]>(text, { delimiter, quoteChar });
  let parsed = parse(quotes ? '"' : '\0');
  if (parsed.errors.some(({ type }) => type === 'Quotes')) parsed = parse('\0');
  const rows = parsed.data;
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

const DELIMITERS = ['\t', ';', ',', '|'];

/**
 * The delimiter that most lines have in equal number outside quotes; undefined if there is none.
 */
export function guessDelimiter(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, 200).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  return DELIMITERS.find((delimiter) => {
    const counts = lines.map((line) => countOf(delimiter, line));
    const usual = counts[0] ?? 0;
    return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
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
