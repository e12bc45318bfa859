/** Which rows of a table can be products: by the same checks as files in a content folder. */
import { parseYaml, type ContentFile } from '#catalog/read.ts';
import type { ContentFiles } from '#catalog/files.ts';
import { judge } from '#catalog/validate.ts';
import { loadStructureToolkit } from '#chemistry/structure.ts';
import { stringify } from 'yaml';
import type { Column, ColumnMap } from './columns.ts';
import { toContent, type RowDefaults } from './row.ts';
import type { Row } from './table.ts';

export interface AcceptedRow {
  /** Path from the content folder: products/<cas>.yaml. */
  file: string;
  /** What is to be written into it. */
  text: string;
}

/** A row that cannot be a product, and everything that speaks against it. */
export interface RefusedRow {
  line: number;
  /** CAS number and name as the table has them. */
  what: string;
  reasons: string[];
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/product.schema.json\n';

interface Candidate {
  row: Row;
  file: ContentFile;
  text: string;
}

/**
 * Judges all rows.
 * @param others the files of the content folder that the products will be part of
 */
export async function judgeRows(
  rows: readonly Row[],
  columns: ColumnMap,
  defaults: RowDefaults,
  others: ContentFiles,
): Promise<{ accepted: AcceptedRow[]; refused: RefusedRow[] }> {
  const candidates = rows.map((row) => toCandidate(row, columns, defaults));
  const reasons = new Map<Candidate, string[]>(candidates.map((one) => [one, []]));
  const add = (candidate: Candidate, reason: string) => reasons.get(candidate)?.push(reason);
  await addRepeated(candidates, columns, add);
  const first = candidates.filter((one) => reasons.get(one)?.length === 0);
  const byFile = new Map(first.map((one) => [one.file.file, one]));
  for (const { file, field, what } of await judge({
    ...others,
    products: first.map(({ file }) => file),
  })) {
    const candidate = byFile.get(file);
    if (candidate) add(candidate, `${field}: ${what}`);
  }
  return {
    accepted: candidates
      .filter((one) => reasons.get(one)?.length === 0)
      .map(({ file, text }) => ({ file: file.file, text })),
    refused: candidates.flatMap((one) => {
      const found = reasons.get(one) ?? [];
      return found.length === 0
        ? []
        : [{ line: one.row.line, what: label(one, columns), reasons: found }];
    }),
  };
}

function toCandidate(row: Row, columns: ColumnMap, defaults: RowDefaults): Candidate {
  const content = toContent(row, columns, defaults);
  const text = SCHEMA_LINE + stringify(content, { lineWidth: 100 });
  const id = String(content['cas'] ?? '').replaceAll(/[^\d-]/g, '') || `row-${String(row.line)}`;
  const { file } = parseYaml(text, `products/${id}.yaml`);
  if (!file) throw new Error(`line ${String(row.line)}: what was written is not readable as YAML`);
  return { row, file, text };
}

type Add = (candidate: Candidate, reason: string) => void;

/** The first row of a CAS number or a structure is kept, later ones are refused. */
async function addRepeated(candidates: Candidate[], columns: ColumnMap, add: Add) {
  const toolkit = await loadStructureToolkit();
  const seen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const typed = (column: Column) => candidate.row.cells[columns[column] ?? ''] ?? '';
    const structure = toolkit.read(typed('smiles'));
    const inchiKey = 'inchiKey' in structure ? structure.inchiKey : '';
    const stated = typed('inchikey')
      .replace(/^inchikey=/i, '')
      .toUpperCase();
    if (stated !== '' && inchiKey !== '' && stated !== inchiKey)
      add(
        candidate,
        `inchikey: the table has ${stated}, the structure gives ${inchiKey}: one of them belongs to another compound. Where the structure is right, leave the column out (--map inchikey=)`,
      );
    for (const [key, what] of [
      [candidate.file.file, 'the same CAS number'],
      [inchiKey, 'the same structure (InChIKey)'],
    ] as const) {
      const before = key === '' ? undefined : seen.get(key);
      if (before) {
        add(candidate, `${what} as line ${String(before.row.line)}, ${label(before, columns)}`);
        break;
      }
    }
    if (!seen.has(candidate.file.file)) seen.set(candidate.file.file, candidate);
    if (inchiKey !== '' && !seen.has(inchiKey)) seen.set(inchiKey, candidate);
  }
}

function label({ row }: Candidate, { cas = '', name = '' }: ColumnMap): string {
  return [row.cells[cas], row.cells[name]].filter(Boolean).join(' ') || 'without number and name';
}
