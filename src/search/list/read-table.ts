import type { TableRow } from '#tables/rows.ts';
import { amountOfCell, unitOfHeading, type EntryAmount } from './amount.ts';
import { bareCas, isSmiles, readCell, type Cell } from './cells.ts';
import {
  ListBuilder,
  MAX_ENTRY_TEXT,
  type Candidate,
  type ListEntry,
  type ListInput,
} from './entry.ts';
import type { Role } from './headings.ts';
import { purityOfCell } from './purity.ts';
import { withoutSplitNames } from './split-names.ts';
import { shapeOf, type Column } from './table-columns.ts';

/**
 * Reads a table: each cell as what it is, whatever its column is called. A row is one entry; it is
 * several where it has several CAS numbers or names. Rows without anything to look up are counted.
 * Undefined if no column says which compound is meant.
 */
export function readTable(rows: readonly TableRow[]): ListInput | undefined {
  const shape = shapeOf(rows);
  if (!shape) return undefined;
  const { columns, headRows, width } = shape;
  const nameAt = columns.find(({ role }) => role === 'name')?.at ?? -1;
  const list = new ListBuilder();
  rows.forEach(({ line, cells }, at) => {
    if (at === headRows - 1 || list.isFull || cells.every(isBlank)) return;
    const read = () => withoutSplitNames(cells, width, nameAt).map(readCell);
    list.add({ line }, at < headRows ? [] : entriesOf(read(), columns, line));
  });
  const used = columns.filter(({ role }) => role !== 'other' && role !== 'catalogNumber');
  return list.done(used.map(({ heading, at }) => heading || String(at + 1)));
}

function isBlank(cell: string): boolean {
  return !/[\p{L}\p{N}]/u.test(cell);
}

function entriesOf(cells: readonly Cell[], columns: readonly Column[], line: number): ListEntry[] {
  const candidates = candidatesOf(cells, columns);
  const about = { line, weak: false, ...wanted(cells, columns) };
  const text = (parts: readonly string[]) =>
    parts.filter(Boolean).join(' · ').slice(0, MAX_ENTRY_TEXT);
  const [best] = candidates;
  if (!best) return [];
  const alike = candidates.filter(({ kind }) => kind === best.kind);
  if (alike.length > 1 && best.kind !== 'any')
    return alike.map((one) => ({ ...about, text: text([one.text]), candidates: [one] }));
  const names = candidates.filter(({ kind }) => kind === 'any');
  if (best.kind !== 'any')
    return [{ ...about, text: text([best.text, names[0]?.text ?? '']), candidates }];
  // Names of one cell are divided; names of further columns are other names of the same compound.
  const pieces = piecesOf(best.text);
  if (pieces.length === 1) return [{ ...about, text: text([best.text]), candidates }];
  return pieces.map((piece) => ({
    ...about,
    text: text([piece]),
    candidates: [{ kind: 'any', text: piece }],
  }));
}

/** What the row says of the compound, the most reliable first. */
function candidatesOf(cells: readonly Cell[], columns: readonly Column[]): Candidate[] {
  const roleAt = new Map(columns.map(({ at, role }) => [at, role]));
  const whole = cells.filter(({ isWhole }) => isWhole).flatMap(identifiersIn);
  const within = cells.flatMap((cell, at) => (isNamed(roleAt.get(at)) ? identifiersIn(cell) : []));
  const identifiers = whole.length > 0 ? whole : within;
  const others = columns.flatMap(({ at, role }) => {
    const cell = cells[at];
    return cell && cell.identifiers.length === 0 ? readAs(cell, role) : [];
  });
  const found = unique([...identifiers, ...others]).toSorted((a, b) => rank(a) - rank(b));
  if (found.length > 0) return found;
  const hidden = unique(cells.flatMap(identifiersIn));
  if (hidden.length > 0) return hidden;
  return columns.flatMap(({ at, role }) =>
    role === 'catalogNumber' && cells[at]?.text ? [{ kind: 'any', text: cells[at].text }] : [],
  );
}

const ORDER: Candidate['kind'][] = ['cas', 'date', 'inchiKey', 'inchi', 'smiles', 'any'];

function rank({ kind }: Candidate): number {
  return ORDER.indexOf(kind);
}

function isNamed(role: Role | undefined): boolean {
  return role === 'cas' || role === 'inchiKey' || role === 'inchi' || role === 'name';
}

function identifiersIn({ identifiers }: Cell): Candidate[] {
  return identifiers.map(({ kind, text }) => ({ kind, text }));
}

/** A cell without an identifier, in a column of a role. */
function readAs({ kind, text }: Cell, role: Role): Candidate[] {
  if (kind === 'empty') return [];
  const any: Candidate = { kind: 'any', text: text.slice(0, MAX_ENTRY_TEXT) };
  switch (role) {
    case 'cas': {
      const cas = bareCas(text);
      if (cas !== undefined) return [{ kind: 'cas', text: cas }];
      if (kind === 'date') return [{ kind: 'date', text }];
      if (kind !== 'number') return [any];
      return /\d{5}/.test(text) ? [{ kind: 'cas', text: any.text }] : [];
    }
    case 'inchiKey':
    case 'inchi':
      return kind === 'chemical' || kind === 'words' || kind === 'smiles' ? [any] : [];
    case 'smiles':
      if (kind === 'number' || kind === 'amount') return [];
      return isSmiles(text) ? [{ kind: 'smiles', text }] : [any];
    case 'name':
      return kind === 'number' || kind === 'amount' || kind === 'date' ? [] : [any];
    default:
      return [];
  }
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [`${one.kind} ${one.text}`, one])).values()];
}

/** The names in a cell, divided by semicolons, bars or line breaks. */
function piecesOf(text: string): string[] {
  const pieces = text
    .split(/\s*(?:;(?=\s|$)|\n|\s\|\s)\s*/)
    .filter((piece) => /\p{L}/u.test(piece));
  return pieces.length > 1 ? pieces : [text.replaceAll(/\s*\n\s*/g, ' ')];
}

function wanted(
  cells: readonly Cell[],
  columns: readonly Column[],
): { amount?: EntryAmount; purity?: string } {
  const column = (role: Role) => columns.find((one) => one.role === role);
  const text = (one: Column | undefined) => (one ? (cells[one.at]?.text ?? '') : '');
  const [stated, grade] = [column('amount'), column('purity')];
  const unit = text(column('unit')) || unitOfHeading(stated?.heading ?? '');
  const amount = amountOfCell(text(stated), unit);
  const purity = purityOfCell(text(grade));
  return { ...(amount && { amount }), ...(purity !== undefined && { purity }) };
}
