import { isUnit, type Unit } from './unit.ts';

/** Characters of a text on one line, and of a message or note. */
export const MAX_TEXT = 200;
export const MAX_NOTE = 5000;

/**
 * The texts of a line and the characters that each may have. `readLine`, which guards all that is
 * read, and the published JSON Schema are made from this table.
 */
export const LINE_TEXTS = {
  /** CAS Registry Number with hyphens. */
  cas: 12,
  /** Name in the catalog, or as the buyer wrote it. */
  name: 500,
  /** Molecular formula in the Hill system. */
  formula: MAX_TEXT,
  /** Structure as SMILES or InChI, for what is asked for by its structure. */
  structure: 2000,
  /** The amount as typed, right or wrong, so that nothing typed is lost; read it with `readAmount`. */
  amount: MAX_TEXT,
  /** Purity wanted, such as "≥ 98 % (HPLC)". */
  purity: MAX_TEXT,
  /** Packing wanted, such as "25 kg drum". */
  packing: MAX_TEXT,
  note: MAX_NOTE,
} as const;

export type LineText = keyof typeof LINE_TEXTS;

/** One product on the visitor's quote list, in one amount; it has a number, name or structure. */
export interface QuoteLine extends Partial<Record<LineText, string>> {
  /** Tells the lines of a list apart: one product may stand there in several amounts. */
  id: string;
  unit: Unit;
  /** Whether the catalog holds the product, so that it has a page here. */
  held?: boolean;
}

/** What somebody wants on the list: a line without the id that the list gives it. */
export type Wanted = Partial<Omit<QuoteLine, 'id'>>;

const TEXTS = Object.keys(LINE_TEXTS) as LineText[];

/** A line from data of any shape; undefined where they do not fit, such as a text too long. */
export function readLine(value: unknown): QuoteLine | undefined {
  if (!isRecord(value)) return undefined;
  const { cas, name, structure, unit, held, id } = value;
  if (!(cas || name || structure) || !isUnit(unit)) return undefined;
  if (cas && !/^[1-9]\d{1,6}-\d\d-\d$/.test(String(cas))) return undefined;
  const line: QuoteLine = { id: typeof id === 'string' && id ? id : newId(), unit };
  for (const key of TEXTS) {
    const text = value[key] ?? '';
    if (typeof text !== 'string' || text.length > LINE_TEXTS[key]) return undefined;
    if (text) line[key] = text;
  }
  return held === true ? { ...line, held } : line;
}

/** Eight random characters, enough for the few hundred lines of one list. */
export function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
