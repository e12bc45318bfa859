import { readFile } from 'node:fs/promises';
import { smilesOfMolfile } from '#chemistry/structure/molfile.ts';
import type { Encoding } from '#tables/decode.ts';
import { DELIMITERS, guessDelimiter, namedDelimiter, readCsvRows } from '#tables/read-csv.ts';
import { readFileContent, type NamedRows, type TableProblem } from '#tables/read-tables.ts';
import { isSdf, readSdf } from '#tables/sdf.ts';
import { TableError } from '#catalog/import/columns.ts';
import type { Row } from './column-map.ts';
import { readHeading } from './headings.ts';
import { knownHeadings, shapeTable, type ShapedTable } from './shape.ts';

/** A table, or one sheet of several with headings of its own. */
export interface Table {
  heads: string[];
  rows: Row[];
}

export interface ReadTables {
  tables: Table[];
  /** What the person who imports should know: encoding, delimiter, lines and sheets left out. */
  remarks: string[];
}

/** Maximum unpacked size of a workbook: that of some 100,000 products. */
const MAX_UNPACKED = 1_000_000_000;

/**
 * Reads a file of products: XLSX, HTML, CSV or TSV in any encoding, with the line of headings among
 * the first, or an SD file. Sheets with the same headings are one table.
 * @param named headings that a person named
 * @throws TableError if the file cannot be read or has no rows
 */
export async function readTables(
  path: string,
  encoding?: Encoding,
  named: readonly string[] = [],
): Promise<ReadTables> {
  const content = await readFileContent(await bytesOf(path), encoding, MAX_UNPACKED);
  if ('problem' in content) throw new TableError(`${path} ${PROBLEMS[content.problem]}`);
  const remarks: string[] = [];
  if (content.certain === false && encoding === undefined)
    remarks.push(
      `${path} was read as ${content.encoding ?? ''}. If letters look wrong, name another encoding with --encoding.`,
    );
  if ('text' in content && isSdf(content.text))
    return { tables: [sdfTable(content.text, path)], remarks };
  const sheets = 'text' in content ? [csvSheet(content.text, path, remarks)] : content.sheets;
  for (const { name, isHidden } of sheets)
    if (isHidden) remarks.push(`Sheet ${name} is hidden: not imported.`);
  const shaped = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => {
      const table = shapeTable(sheet.rows, named);
      return table ? [{ name: sheet.name, ...table }] : [];
    });
  const most = Math.max(0, ...shaped.map(({ known }) => known));
  const taken = shaped.filter(({ known }) => known > 0 || most === 0);
  for (const { name } of shaped.filter((one) => !taken.includes(one)))
    remarks.push(`Sheet ${name} is not imported: it has no heading that is known.`);
  if (taken.length === 0)
    throw new TableError(`${path} has no rows below the line that names the columns.`);
  for (const table of taken) remarks.push(...remarksOn(table, taken.length > 1));
  return { tables: joined(taken), remarks };
}

const PROBLEMS: Record<TableProblem, string> = {
  empty: 'is empty.',
  broken: 'begins like an Excel file (XLSX) but cannot be read as one. Save it again, or as CSV.',
  slow: 'unpacks to more than 1 GB. Save the table as CSV.',
  oldExcel: 'is an Excel file of the old kind (XLS). Save it as XLSX or CSV.',
  encrypted: 'has a password. Save it without one, or as CSV.',
  openDocument: 'is an OpenDocument file. Save it as XLSX or CSV.',
  notText: 'is neither text nor XLSX. Save the table as XLSX or CSV.',
};

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new TableError(`${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Words for delimiters, and the file names for which they go without saying. */
const DELIMITER_WORDS: Record<string, [words: string, usual: RegExp]> = {
  '\t': ['tabs', /\.(?:tsv|tab|txt)$/i],
  ';': ['semicolons', /$^/],
  ',': ['commas', /\.csv$/i],
  '|': ['bars', /$^/],
};

function csvSheet(text: string, path: string, remarks: string[]): NamedRows {
  const named = namedDelimiter(text);
  const delimiter = named ?? likeliestDelimiter(text);
  const [words = '', usual = /$^/] = DELIMITER_WORDS[delimiter] ?? [];
  if (named === undefined && !usual.test(path))
    remarks.push(
      `The cells of ${path} were taken as divided by ${words}. If that is wrong, write the sign into a first line, as sep=;`,
    );
  return { name: '', rows: readCsvRows(text, { delimiter }) };
}

/** Length of the text by which the delimiter is chosen. */
const SAMPLE = 50_000;

/** The delimiter with which the most headings are known, also below a title; else a guess. */
function likeliestDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const known = DELIMITERS.map((delimiter) => ({
    delimiter,
    known: knownHeadings(readCsvRows(sample, { delimiter })),
  }));
  const [best] = known.toSorted((a, b) => b.known - a.known);
  if (best && best.known > 1) return best.delimiter;
  return guessDelimiter(text) ?? ',';
}

function remarksOn({ above, passedOver, name }: ShapedTable & { name: string }, isOne: boolean) {
  const where = isOne && name !== '' ? `Sheet ${name}: ` : '';
  const lines = passedOver.map(({ line, text }) => `${String(line)} (${text.slice(0, 40)})`);
  return [
    ...(above > 0 ? [`${where}${count(above, 'line')} above the headings passed over.`] : []),
    ...(lines.length > 0
      ? [
          `${where}Passed over as titles or notes: line ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ` and ${String(lines.length - 10)} more` : ''}.`,
        ]
      : []),
  ];
}

function count(n: number, one: string): string {
  return `${String(n)} ${n === 1 ? one : `${one}s`}`;
}

/** Sheets with the same headings as one table. */
function joined(shaped: readonly (ShapedTable & { name: string })[]): Table[] {
  const groups = Map.groupBy(shaped, ({ heads }) => heads.join('\n'));
  const named = shaped.length > 1;
  return [...groups.values()].map((group) => ({
    heads: group[0]?.heads ?? [],
    rows: group.flatMap(({ name, rows }) =>
      named ? rows.map((row) => ({ ...row, sheet: name })) : rows,
    ),
  }));
}

/** Heading of the first lines of records, and of the structures. */
const TITLE = 'title of the record';

/** The records of an SD file: their data items, and their structures as SMILES. */
function sdfTable(text: string, path: string): Table {
  const records = readSdf(text);
  const names = [...new Set(records.flatMap(({ items }) => items.map(([name]) => name)))];
  if (records.length === 0) throw new TableError(`${path} has no records.`);
  const nameTag = names.find((name) => {
    const of = readHeading(name)?.of;
    return of && 'column' in of && of.column === 'name';
  });
  const hasSmiles = names.includes('SMILES') || names.includes('smiles');
  const structure = hasSmiles ? 'structure of the record' : 'SMILES';
  return {
    heads: [TITLE, ...names, structure],
    rows: records.map(({ title, molfile, items }, at) => ({
      line: at + 1,
      cells: {
        [TITLE]: title,
        ...Object.fromEntries(items),
        // The first line is the name where a record has none among its items.
        ...(nameTag !== undefined &&
          !items.some(([name]) => name === nameTag) && { [nameTag]: title }),
        [structure]: molfile === '' ? '' : (smilesOfMolfile(molfile) ?? UNREADABLE),
      },
    })),
  };
}

/** Stands for a molfile that is not read: the check refuses it as a structure. */
const UNREADABLE = 'unreadable_molfile';
