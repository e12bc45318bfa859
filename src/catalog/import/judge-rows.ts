/** Validates the products of a table by the same checks as files of a content folder. */
import { statedConfiguration, textAt } from '#catalog/checks/check.ts';
import { judge, TICKS, type FoundFiles } from '#catalog/checks/validate.ts';
import type { ContentFiles } from '#catalog/content/files.ts';
import { isWarning } from '#catalog/content/problem.ts';
import { parseYaml, type ContentFile } from '#catalog/content/read.ts';
import { casOfDate, readCasDate } from '#chemistry/identifiers/cas-date.ts';
import { readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { Column } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Progress } from './progress.ts';
import { editedBesideMore } from './row/edited-beside-more.ts';
import type { ProductRows } from './row/join-rows.ts';
import { cellsOf } from './table/column-map.ts';

/** Rows of a product, and what is said of them. */
export interface JudgedRow {
  line: number;
  sheet?: string | undefined;
  /** CAS number and name as in the table. */
  what: string;
  reasons: string[];
}

export interface Judgement {
  accepted: Draft[];
  refused: JudgedRow[];
  doubtful: JudgedRow[];
}

/** What the products of a table are judged beside. */
export interface Surroundings {
  /** The files of the folder other than these products. */
  files: ContentFiles;
  /** Documents and pictures of the folder. */
  found: FoundFiles;
  progress: Progress;
}

interface Candidate {
  draft: Draft;
  file: ContentFile;
  /** InChIKey of the structure; empty if there is none. */
  inchiKey: string;
  /** The id, then the InChIKey; each is unique among products. */
  keys: string[];
}

/**
 * Validates all products. Of those with the same CAS number or structure, the first valid one is
 * accepted, the others are refused.
 */
export async function judgeDrafts(
  drafts: readonly Draft[],
  surroundings: Surroundings,
): Promise<Judgement> {
  const toolkit = await loadStructureToolkit();
  const candidates = drafts.map((draft) => toCandidate(draft, toolkit));
  const taken = new Map<string, Candidate>();
  const reasons = new Map<Candidate, string[]>();
  const doubtful = new Map<Candidate, string[]>();
  let open = candidates;
  while (open.length > 0) {
    const first = firstOfEach(open, taken);
    const { found, warnings } = await problemsOf(first, surroundings);
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
      const repeated = repetition(candidate, taken);
      if (repeated !== undefined) reasons.set(candidate, [repeated]);
    }
    open = open.filter((candidate) => !reasons.has(candidate));
  }
  const isRefused = (candidate: Candidate) => (reasons.get(candidate) ?? []).length > 0;
  return {
    accepted: candidates.filter((one) => !isRefused(one)).map(({ draft }) => draft),
    refused: candidates
      .filter(isRefused)
      .map((one) => judged(one.draft.product, reasons.get(one) ?? [])),
    doubtful: [...doubtful].map(([{ draft }, doubts]) => judged(draft.product, doubts)),
  };
}

/** Rows of a product with what is said of them. */
export function judged(product: ProductRows, reasons: string[]): JudgedRow {
  const [{ line, sheet }] = product.rows;
  return { line, sheet, what: label(product), reasons };
}

/** The first of each CAS number and structure that is not taken yet. */
function firstOfEach(open: readonly Candidate[], taken: ReadonlyMap<string, Candidate>) {
  const seen = new Set(taken.keys());
  return open.filter(({ keys }) => {
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** All problems that the checks find in these products. */
async function problemsOf(
  candidates: readonly Candidate[],
  { files, found: theirs, progress }: Surroundings,
) {
  const found = new Map<Candidate, string[]>();
  const warnings = new Map<Candidate, string[]>();
  const add = (to: Map<Candidate, string[]>, candidate: Candidate, text: string) => {
    const texts = to.get(candidate);
    if (texts) texts.push(text);
    else to.set(candidate, [text]);
  };
  for (const candidate of candidates) {
    const { product } = candidate.draft;
    const other =
      product.problem ??
      lostInDate(product) ??
      otherStructure(candidate) ??
      editedBesideMore(product);
    if (other !== undefined) add(found, candidate, other);
    const date = readFromDate(product);
    for (const doubt of date === undefined ? product.doubts : [date, ...product.doubts])
      add(warnings, candidate, doubt);
  }
  const byFile = new Map(candidates.map((one) => [one.file.file, one]));
  const beside = files.products.filter(({ file }) => !byFile.has(file));
  const products = [...beside, ...candidates.map(({ file }) => file)];
  const ids = new Set(products.map(({ id }) => id));
  const own = {
    ...theirs,
    documents: theirs.documents.filter(({ folder }) => ids.has(folder)),
    pictures: theirs.pictures.filter(({ folder }) => ids.has(folder)),
  };
  for (const problem of await judge({ ...files, products }, own, {
    tick: progress.over(products.length, TICKS),
  })) {
    const candidate = byFile.get(problem.file);
    if (!candidate) continue;
    const text = `${problem.field}: ${problem.what}`;
    add(isWarning(problem) ? warnings : found, candidate, text);
  }
  return { found, warnings };
}

function toCandidate(draft: Draft, toolkit: StructureToolkit): Candidate {
  const name = `products/${draft.id}.yaml`;
  const { file = parseYaml('{}', name).file, problems } = parseYaml(draft.text, name);
  if (!file) throw new Error(`${name}: {} is not valid YAML`);
  draft.product.problem ??= problems[0]?.what;
  const inchiKey = inchiKeyOf(file, toolkit);
  return { draft, file, inchiKey, keys: inchiKey === '' ? [draft.id] : [draft.id, inchiKey] };
}

function inchiKeyOf(file: ContentFile, toolkit: StructureToolkit): string {
  const smiles = textAt(file, 'structure', 'smiles');
  if (smiles === undefined) return '';
  const configuration = statedConfiguration(file);
  const read = toolkit.read({ smiles, configuration }, 'inchiKey');
  return 'inchiKey' in read ? read.inchiKey : '';
}

function cellOf({ rows: [row], map }: ProductRows, column: Column): string {
  return cellsOf(row, map.columns[column])[0] ?? '';
}

/** The problem if a spreadsheet made a date of the CAS number, and its digits fit none or several. */
function lostInDate(product: ProductRows): string | undefined {
  const cell = cellOf(product, 'cas');
  if (!readCasDate(cell) || casOfDate(cell) !== undefined) return undefined;
  return `cas: ${cell} is a date, which a spreadsheet made of a CAS number. Write the number again, in a cell that is formatted as text`;
}

/** What to look at if the CAS number was read from a date. */
function readFromDate(product: ProductRows): string | undefined {
  const cell = cellOf(product, 'cas');
  const cas = casOfDate(cell);
  return cas && `cas: ${cas}, read from the date ${cell}, which a spreadsheet made of it`;
}

/** The problem if the table's InChIKey is not that of the structure. */
function otherStructure({ draft: { product }, inchiKey }: Candidate): string | undefined {
  const cell = cellOf(product, 'inchikey');
  const stated = readInchiKey(cell)?.key ?? cell.toUpperCase();
  if (stated === '' || inchiKey === '' || stated === inchiKey) return undefined;
  return `inchikey: the table has ${stated}, the structure gives ${inchiKey}: one of them belongs to another compound. Where the structure is right, leave the column out (--map inchikey=)`;
}

/** The problem if an earlier row has the same number or structure. */
function repetition(
  { keys: [id = '', inchiKey = ''] }: Candidate,
  taken: ReadonlyMap<string, Candidate>,
): string | undefined {
  const [sameNumber, sameStructure] = [taken.get(id), taken.get(inchiKey)];
  const before = sameNumber ?? sameStructure;
  if (!before) return undefined;
  const what = sameNumber ? 'the same CAS number' : 'the same structure (InChIKey)';
  const { product } = before.draft;
  return `${what} as line ${String(product.rows[0].line)}, ${label(product)}`;
}

function label(product: ProductRows): string {
  const texts = [
    cellOf(product, 'cas') || cellOf(product, 'catalog_number'),
    cellOf(product, 'name'),
  ];
  return texts.filter(Boolean).join(' ') || 'without number and name';
}
