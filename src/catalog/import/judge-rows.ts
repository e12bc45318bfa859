/** Validates the rows of a table by the same checks as files of a content folder. */
import { parseYaml, type ContentFile } from '#catalog/content/read.ts';
import type { ContentFiles } from '#catalog/content/files.ts';
import { isWarning } from '#catalog/content/problem.ts';
import { productId } from '#catalog/content/product-id.ts';
import { statedConfiguration, textAt } from '#catalog/checks/check.ts';
import { judge, type FoundFiles } from '#catalog/checks/validate.ts';
import { casOfDate, readCasDate } from '#chemistry/identifiers/cas-date.ts';
import { readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { stringify } from 'yaml';
import { ImportError, type Column, type ColumnMap } from './columns.ts';
import { toContent, type RowDefaults } from './row.ts';
import type { Row } from './table.ts';

export interface AcceptedRow {
  /** Path from the content folder: products/<id>.yaml. */
  file: string;
  /** Content of the file. */
  text: string;
}

/** A row and everything that speaks against it. */
export interface JudgedRow {
  line: number;
  /** CAS number and name as in the table. */
  what: string;
  reasons: string[];
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/product.schema.json\n';

interface Candidate {
  row: Row;
  file: ContentFile;
  text: string;
  /** Why the row cannot be read as content. */
  problem: string | undefined;
  /** InChIKey of the structure; empty if there is none. */
  inchiKey: string;
  /** The id, then the InChIKey; each is unique among products. */
  keys: string[];
}

/**
 * Validates all rows. Of rows with the same CAS number or structure, the first valid one is
 * accepted, the others are rejected.
 * @param others the files of the content folder that the products will be part of
 * @param ofProducts the files of products that the new folder will have
 */
export async function judgeRows(
  rows: readonly Row[],
  columns: ColumnMap,
  defaults: RowDefaults,
  others: ContentFiles,
  ofProducts: FoundFiles,
): Promise<{ accepted: AcceptedRow[]; refused: JudgedRow[]; doubtful: JudgedRow[] }> {
  const toolkit = await loadStructureToolkit();
  const candidates = rows.map((row) => toCandidate(row, columns, defaults, toolkit));
  const taken = new Map<string, Candidate>();
  const reasons = new Map<Candidate, string[]>();
  const doubtful = new Map<Candidate, string[]>();
  let open = candidates;
  while (open.length > 0) {
    const first = firstOfEach(open, taken);
    const { found, warnings } = await problemsOf(first, columns, others, ofProducts);
    for (const candidate of first) {
      const against = found.get(candidate) ?? [];
      reasons.set(candidate, against);
      if (against.length > 0) continue;
      for (const key of candidate.keys) taken.set(key, candidate);
      const doubts = warnings.get(candidate);
      if (doubts) doubtful.set(candidate, doubts);
    }
    open = open.filter((candidate) => !reasons.has(candidate));
    for (const candidate of open) {
      const repeated = repetition(candidate, taken, columns);
      if (repeated !== undefined) reasons.set(candidate, [repeated]);
    }
    open = open.filter((candidate) => !reasons.has(candidate));
  }
  const isRefused = (candidate: Candidate) => (reasons.get(candidate) ?? []).length > 0;
  return {
    accepted: candidates
      .filter((candidate) => !isRefused(candidate))
      .map(({ file, text }) => ({ file: file.file, text })),
    refused: candidates
      .filter(isRefused)
      .map((candidate) => judged(candidate, columns, reasons.get(candidate) ?? [])),
    doubtful: [...doubtful].map(([candidate, doubts]) => judged(candidate, columns, doubts)),
  };
}

function judged(candidate: Candidate, columns: ColumnMap, reasons: string[]): JudgedRow {
  return { line: candidate.row.line, what: label(candidate, columns), reasons };
}

/** The first row of each CAS number and structure that is not taken yet. */
function firstOfEach(open: readonly Candidate[], taken: ReadonlyMap<string, Candidate>) {
  const seen = new Set(taken.keys());
  return open.filter(({ keys }) => {
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** All problems that the checks find in these rows. */
async function problemsOf(
  candidates: readonly Candidate[],
  columns: ColumnMap,
  others: ContentFiles,
  { documents, pictures }: FoundFiles,
) {
  const found = new Map<Candidate, string[]>();
  const add = (candidate: Candidate, reason: string) => {
    found.set(candidate, [...(found.get(candidate) ?? []), reason]);
  };
  const warnings = new Map<Candidate, string[]>();
  for (const candidate of candidates) {
    const other =
      candidate.problem ?? lostInDate(candidate, columns) ?? otherStructure(candidate, columns);
    if (other !== undefined) add(candidate, other);
    const date = readFromDate(candidate, columns);
    if (date !== undefined) warnings.set(candidate, [date]);
  }
  const byFile = new Map(candidates.map((one) => [one.file.file, one]));
  const products = candidates.map(({ file }) => file);
  const ids = new Set(products.map(({ id }) => id));
  const theirs = {
    documents: documents.filter(({ folder }) => ids.has(folder)),
    pictures: pictures.filter(({ folder }) => ids.has(folder)),
  };
  for (const problem of await judge({ ...others, products }, theirs)) {
    const candidate = byFile.get(problem.file);
    if (!candidate) continue;
    const text = `${problem.field}: ${problem.what}`;
    if (!isWarning(problem)) add(candidate, text);
    else warnings.set(candidate, [...(warnings.get(candidate) ?? []), text]);
  }
  return { found, warnings };
}

function toCandidate(
  row: Row,
  columns: ColumnMap,
  defaults: RowDefaults,
  toolkit: StructureToolkit,
): Candidate {
  const { content, problem } = readRow(row, columns, defaults);
  const text = SCHEMA_LINE + stringify(content, { lineWidth: 100, aliasDuplicateObjects: false });
  const id = idOf(content) || `row-${String(row.line)}`;
  const { file } = parseYaml(text, `products/${id}.yaml`);
  if (!file) throw new Error(`line ${String(row.line)}: the generated file is not valid YAML`);
  const inchiKey = inchiKeyOf(file, toolkit);
  return { row, file, text, inchiKey, problem, keys: inchiKey === '' ? [id] : [id, inchiKey] };
}

function readRow(row: Row, columns: ColumnMap, defaults: RowDefaults) {
  try {
    return { content: toContent(row, columns, defaults), problem: undefined };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { content: {}, problem: error.message };
  }
}

function idOf(content: Record<string, unknown>): string {
  const [cas, catalogNumber, name] = ['cas', 'catalogNumber', 'name'].map((field) =>
    typeof content[field] === 'string' ? content[field] : undefined,
  );
  return productId({ cas: cas?.replaceAll(/[^\d-]/g, '') || undefined, catalogNumber, name });
}

function inchiKeyOf(file: ContentFile, toolkit: StructureToolkit): string {
  const smiles = textAt(file, 'structure', 'smiles');
  if (smiles === undefined) return '';
  const configuration = statedConfiguration(file);
  const read = toolkit.read({ smiles, configuration }, 'inchiKey');
  return 'inchiKey' in read ? read.inchiKey : '';
}

function cellOf(row: Row, columns: ColumnMap, column: Column): string {
  return row.cells[columns[column] ?? ''] ?? '';
}

/** The problem if a spreadsheet made a date of the CAS number, and its digits fit none or several. */
function lostInDate({ row }: Candidate, columns: ColumnMap): string | undefined {
  const cell = cellOf(row, columns, 'cas');
  if (!readCasDate(cell) || casOfDate(cell) !== undefined) return undefined;
  return `cas: ${cell} is a date, which a spreadsheet made of a CAS number. Write the number again, in a cell that is formatted as text`;
}

/** What to look at if the CAS number was read from a date. */
function readFromDate({ row }: Candidate, columns: ColumnMap): string | undefined {
  const cell = cellOf(row, columns, 'cas');
  const cas = casOfDate(cell);
  return cas && `cas: ${cas}, read from the date ${cell}, which a spreadsheet made of it`;
}

/** The problem if the table's InChIKey is not that of the structure. */
function otherStructure({ row, inchiKey }: Candidate, columns: ColumnMap): string | undefined {
  const cell = cellOf(row, columns, 'inchikey');
  const stated = readInchiKey(cell)?.key ?? cell.toUpperCase();
  if (stated === '' || inchiKey === '' || stated === inchiKey) return undefined;
  return `inchikey: the table has ${stated}, the structure gives ${inchiKey}: one of them belongs to another compound. Where the structure is right, leave the column out (--map inchikey=)`;
}

/** The problem if an earlier row has the same number or structure. */
function repetition(
  { keys: [id = '', inchiKey = ''] }: Candidate,
  taken: ReadonlyMap<string, Candidate>,
  columns: ColumnMap,
): string | undefined {
  const [sameNumber, sameStructure] = [taken.get(id), taken.get(inchiKey)];
  const before = sameNumber ?? sameStructure;
  if (!before) return undefined;
  const what = sameNumber ? 'the same CAS number' : 'the same structure (InChIKey)';
  return `${what} as line ${String(before.row.line)}, ${label(before, columns)}`;
}

function label({ row }: Candidate, { cas = '', name = '' }: ColumnMap): string {
  return [row.cells[cas], row.cells[name]].filter(Boolean).join(' ') || 'without number and name';
}
