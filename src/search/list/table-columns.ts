import type { TableRow } from '#tables/rows.ts';
import { bareCas, readCell, type Cell, type CellKind } from './cells.ts';
import { widthOf, withoutSplitNames } from './split-names.ts';
import { IDENTITY_ROLES, roleOfHeading, type Role } from './headings.ts';

/** A column of a table, by what stands in it and by its heading. */
export interface Column {
  at: number;
  role: Role;
  /** Empty if the table has no headings. */
  heading: string;
}

/** Where the headings of a table are, and its columns. */
export interface TableShape {
  columns: Column[];
  /** Number of rows down to the headings; 0 without headings. */
  headRows: number;
  /** Number of columns. */
  width: number;
}

/** Number of rows in which headings are looked for, and by which columns are judged. */
const HEAD_ROWS = 20;
const SAMPLE_ROWS = 200;

/**
 * Finds out what the columns of a table hold. Cells decide before headings: the column of names is
 * the one whose cells look like names, not the first whose heading has the word in it. Undefined if
 * no column says which compound is meant.
 */
export function shapeOf(rows: readonly TableRow[]): TableShape | undefined {
  const head = headOf(rows);
  const headings = head === undefined ? [] : (rows[head]?.cells ?? []);
  const headRows = head === undefined ? 0 : head + 1;
  const sampled = rows.slice(headRows, headRows + SAMPLE_ROWS).map(({ cells }) => cells);
  const width = widthOf(headings, sampled);
  const stated = headings.findIndex((heading) => roleOfHeading(heading) === 'name');
  const regular = sampled.filter((cells) => cells.length <= width);
  const sample = (
    regular.length > 0 ? regular : sampled.map((cells) => withoutSplitNames(cells, width, stated))
  ).map((cells) => cells.map(readCell));
  const seen = Array.from({ length: width }, (_, at) =>
    judge(
      at,
      headings[at]?.trim() ?? '',
      sample.flatMap((cells) => cells[at] ?? []),
    ),
  );
  const columns = [...seen.filter(({ role }) => role !== 'name'), ...namesIn(seen)]
    .filter((column): column is Judged & { role: Role } => column.role !== undefined)
    .map(({ at, role, heading }) => ({ at, role, heading }))
    .toSorted((a, b) => rank(a.role) - rank(b.role));
  const isKnown = columns.some(({ role }) => rank(role) < IDENTITY_ROLES.length);
  return isKnown ? { columns, headRows, width } : undefined;
}

function rank(role: Role): number {
  const at = IDENTITY_ROLES.findIndex((one) => one === role);
  return at < 0 ? IDENTITY_ROLES.length : at;
}

/** The row with the most headings and no identifier, among the first. */
function headOf(rows: readonly TableRow[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  rows.slice(0, HEAD_ROWS).forEach(({ cells }, at) => {
    const count = cells.filter((cell) => roleOfHeading(cell) !== undefined).length;
    const isData = () => cells.some((cell) => readCell(cell).identifiers.length > 0);
    if (count > most && !isData()) [best, most] = [at, count];
  });
  return best;
}

interface Judged {
  at: number;
  role: Role | undefined;
  heading: string;
  /** Share of cells that look like names, and a bonus for the heading. */
  score: number;
  chemical: number;
}

function judge(at: number, heading: string, cells: readonly Cell[]): Judged {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  const share = (test: (cell: Cell) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const is = (...kinds: CellKind[]) => share(({ kind }) => kinds.includes(kind));
  const stated = roleOfHeading(heading);
  const chemical = is('chemical', 'smiles');
  const words = is('chemical', 'words', 'smiles');
  const found = byContent(filled, share);
  const role = stated === 'name' || stated === undefined ? found : stated;
  const isName =
    role === undefined && (chemical >= 0.5 || (stated === 'name' && words + is('identifier') > 0));
  const score = chemical + (stated === 'name' ? 0.5 * Math.max(words, 0.1) : 0);
  return { at, role: isName ? 'name' : role, heading, score, chemical };
}

/** Longest cell that is about an identifier in it; a longer one is a text that has some. */
const MAX_LABELLED = 100;

function isOf({ identifiers: [first], isWhole, text }: Cell, kind: Role): boolean {
  return first?.kind === kind && (isWhole || text.length <= MAX_LABELLED);
}

/** The role of a column by most of its cells, names apart. */
function byContent(
  filled: readonly Cell[],
  share: (test: (cell: Cell) => boolean) => number,
): Role | undefined {
  const identified = ['cas', 'inchiKey', 'inchi'] as const;
  for (const kind of identified) if (share((cell) => isOf(cell, kind)) >= 0.5) return kind;
  if (filled.length > 1 && share(({ text }) => bareCas(text) !== undefined) >= 0.8) return 'cas';
  if (share(({ kind }) => kind === 'smiles') >= 0.5) return 'smiles';
  return share(({ kind }) => kind === 'amount') >= 0.5 ? 'amount' : undefined;
}

/**
 * The column of names, and further ones whose heading says that they are: another column may name
 * a solvent or a supplier.
 */
function namesIn(columns: readonly Judged[]): Judged[] {
  const names = columns.filter(({ role }) => role === 'name').toSorted((a, b) => b.score - a.score);
  const [best] = names;
  return names.filter(
    (column) =>
      column === best || (roleOfHeading(column.heading) === 'name' && column.chemical >= 0.3),
  );
}
