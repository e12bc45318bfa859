import { readCas } from '#chemistry/identifiers/cas.ts';
import {
  limited,
  MAX_ENTRY_TEXT,
  type Candidate,
  type ListEntry,
  type ListInput,
} from './entry.ts';
import { findIdentifiers } from '#search/readings/identifiers-in-text.ts';
import { looksChemical } from './prose.ts';

/** Contents of a column, the most reliable first. */
const ROLES = ['cas', 'inchiKey', 'inchi', 'smiles', 'name'] as const;
export type Role = (typeof ROLES)[number];

const HEADINGS: Record<Role, RegExp> = {
  cas: /^cas\b|^cas[\s_-]*(?:no|nr|rn|num|registry|#)|\bcas(?:rn)?(?:[\s_-]*(?:no|nr|number|#))?\.?$|cas[号號]|登记号/i,
  inchiKey: /inchi[\s_-]*key/i,
  inchi: /^(?:standard[\s_-]*)?inchi$/i,
  smiles: /smiles/i,
  name: /name|^(?:product|compound|chemical|substance|material|item|description|article|bezeichnung|stoff|produkt)\b|名称|品名|产品|化合物/i,
};

/** The role of a column by its heading. */
export function roleOfHeading(heading: string): Role | undefined {
  return ROLES.find((role) => HEADINGS[role].test(heading.trim()));
}

const CELLS: Record<Role, (cell: string) => boolean> = {
  cas: (cell) => readCas(cell) !== undefined && /\D/.test(cell),
  inchiKey: (cell) => /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/.test(cell),
  inchi: (cell) => cell.startsWith('InChI='),
  smiles: (cell) => /^(?=.*[=#()[\]]|.*[cnos]1)[A-Za-z0-9@+\-[\]()=#$/\\.%:]{4,}$/.test(cell),
  name: looksChemical,
};

interface Column {
  at: number;
  role: Role;
  heading: string;
}

/**
 * Reads a table: columns are recognized by heading, else by content. Rows without anything to look
 * up are skipped. Undefined if no column is recognized.
 */
export function readTable(rows: readonly (readonly string[])[]): ListInput | undefined {
  const first = rows.findIndex((row) => row.some((cell) => roleOfHeading(cell) !== undefined));
  const head = first >= 0 && first < 20 ? rows[first] : undefined;
  const headed = head ? columnsOf(head.map(roleOfHeading), head) : [];
  const body = head && headed.length > 0 && !isData(head) ? rows.slice(first + 1) : rows;
  const columns =
    body === rows ? columnsOf(rolesByContent(rows), []) : withCas(headed, rolesByContent(body));
  if (columns.length === 0) return undefined;
  const offset = rows.length - body.length;
  const entries: ListEntry[] = [];
  let quiet = 0;
  body.forEach((row, at) => {
    const entry = entryOf(row, columns, at + offset + 1);
    if (entry) entries.push(entry);
    else if (row.some((cell) => cell !== '')) quiet += 1;
  });
  return limited(
    entries,
    quiet,
    columns.map(({ heading, at }) => heading || String(at + 1)),
  );
}

/**
 * Whether a row has an identifier: it is not a header then, even if a name in it reads like a
 * heading.
 */
function isData(row: readonly string[]): boolean {
  return row.some((cell) => findIdentifiers(cell).length > 0);
}

/** The first column of each role; the most reliable role first. */
function columnsOf(roles: readonly (Role | undefined)[], headings: readonly string[]): Column[] {
  return ROLES.flatMap((role) => {
    const at = roles.indexOf(role);
    return at < 0 ? [] : [{ at, role, heading: headings[at] ?? '' }];
  });
}

/** Adds a column of CAS numbers even if its heading does not name it. */
function withCas(headed: Column[], byContent: readonly (Role | undefined)[]): Column[] {
  const at = byContent.indexOf('cas');
  if (at < 0 || headed.some(({ role }) => role === 'cas')) return headed;
  return [{ at, role: 'cas', heading: '' }, ...headed.filter((column) => column.at !== at)];
}

/** The role of most cells of each column. */
function rolesByContent(rows: readonly (readonly string[])[]): (Role | undefined)[] {
  const sample = rows.slice(0, 200);
  const width = Math.max(0, ...sample.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const cells = sample.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
    return ROLES.find(
      (role) => cells.length > 0 && cells.filter(CELLS[role]).length >= cells.length * 0.5,
    );
  });
}

function entryOf(
  row: readonly string[],
  columns: readonly Column[],
  line: number,
): ListEntry | undefined {
  const candidates = columns.flatMap(({ at, role }) => candidatesIn(row[at]?.trim() ?? '', role));
  const [best] = candidates;
  if (!best) return undefined;
  const name = columns.find(({ role }) => role === 'name');
  const shown = [best.text, name && best.kind !== 'name' ? row[name.at]?.trim() : ''];
  const text = shown.filter((part) => part).join(' · ');
  return { line, text: text.slice(0, MAX_ENTRY_TEXT), candidates, weak: false };
}

function candidatesIn(cell: string, role: Role): Candidate[] {
  if (!/[\p{L}\p{N}]/u.test(cell) || /^(?:n\/?a|none|unknown|null|tbd)$/i.test(cell)) return [];
  if (role !== 'cas') return [{ kind: role, text: cell }];
  const found = findIdentifiers(cell).filter(({ kind }) => kind === 'cas');
  if (found.length > 0) return found.map(({ kind, text }) => ({ kind, text }));
  return [{ kind: 'cas', text: cell }];
}
