import type { Encoding } from '#tables/decode.ts';
import { readFileContent, type NamedRows, type TableProblem } from '#tables/read-tables.ts';
import { MAX_ENTRIES, type ListInput } from './entry.ts';
import { readLines } from './read-lines.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';

export type ListReading = { input: ListInput } | { problem: TableProblem };

/**
 * Reads the list in a file: XLSX, HTML, SDF, CSV, TSV or text in any encoding. Never rejects.
 * @param name name of the file: .csv is a table even without headings
 * @param chosen the encoding, if a person chose it
 */
export async function readListFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  chosen?: Encoding,
): Promise<ListReading> {
  const content = await readFileContent(bytes, chosen);
  if ('problem' in content) return content;
  const input = 'text' in content ? readList(content.text, name) : readSheets(content.sheets);
  const { encoding, certain = true } = content;
  return { input: { ...input, ...(encoding && { encoding: { name: encoding, certain } }) } };
}

/** The entries of all sheets, each with the name of its sheet if there are several. */
function readSheets(sheets: readonly NamedRows[]): ListInput {
  const filled = sheets.filter(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  );
  const inputs = filled.map(({ name, rows }) => ({ name, input: readSheet(rows) }));
  const of = <Value extends object>(name: string, values: readonly Value[]) =>
    filled.length > 1 ? values.map((value) => ({ ...value, sheet: name })) : [...values];
  const entries = inputs.flatMap(({ name, input }) => of(name, input.entries));
  return {
    entries: entries.slice(0, MAX_ENTRIES),
    quiet: inputs.reduce((sum, { input }) => sum + input.quiet, 0),
    quietPlaces: inputs.flatMap(({ name, input }) => of(name, input.quietPlaces)),
    columns: [...new Set(inputs.flatMap(({ input }) => input.columns))],
    cut: entries.length > MAX_ENTRIES || inputs.some(({ input }) => input.cut),
    emptySheets: inputs.filter(({ input }) => input.entries.length === 0).map(({ name }) => name),
  };
}

function readSheet(rows: NamedRows['rows']): ListInput {
  const lines = () =>
    rows.map(({ cells }) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t'));
  return readTable(rows) ?? readLines(lines().join('\n'));
}
