import { isUnit, type Unit } from './unit.ts';

/** Maximum characters of a single-line text, and of a message or note. */
export const MAX_TEXT = 200;
export const MAX_NOTE = 5000;

/**
 * The texts of a line and their maximum lengths. `readLine`, which validates all input, and the
 * published JSON Schema use this table.
 */
export const LINE_TEXTS = {
  /** Id of the product in the catalog: the end of its address. */
  product: MAX_TEXT,
  /** CAS Registry Number with hyphens. */
  cas: 12,
  /** The supplier's order number of the product, grade or pack. */
  catalogNumber: MAX_TEXT,
  /** Name in the catalog, or as the buyer typed it. */
  name: 500,
  /** Molecular formula in the Hill system. */
  formula: MAX_TEXT,
  /** Structure as SMILES or InChI, for a product requested by its structure. */
  structure: 2000,
  /**
   * The amount as typed, valid or not, so that nothing typed is lost; parse it with `readAmount`.
   */
  amount: MAX_TEXT,
  /** Grade chosen from those on offer, such as "Anhydrous, ≥ 99.9 % (GC)". */
  grade: MAX_TEXT,
  /** Pack chosen from those on offer, such as "25 g". */
  pack: MAX_TEXT,
  /** Number of packs, as typed, valid or not; parse it with `readPacks`. */
  packs: 12,
  /** Purity wanted, such as "≥ 98 % (HPLC)". */
  purity: MAX_TEXT,
  /** Packing wanted, such as "25 kg drum". */
  packing: MAX_TEXT,
  note: MAX_NOTE,
} as const;

export type LineText = keyof typeof LINE_TEXTS;

/**
 * One product on the visitor's quote list, in one amount or in packs of one kind; it has a CAS
 * number, name or structure.
 */
export interface QuoteLine extends Partial<Record<LineText, string>> {
  /** Unique within the list, which may have several lines for one product. */
  id: string;
  unit: Unit;
  /** Whether the catalog has the product, and so a page for it. */
  held?: boolean;
}

/** A line to be added: without the id, which the list assigns. */
export type Wanted = Partial<Omit<QuoteLine, 'id'>>;

const TEXTS = Object.keys(LINE_TEXTS) as LineText[];

/** Reads a line from data of any shape; undefined if invalid, such as a text that is too long. */
export function readLine(value: unknown): QuoteLine | undefined {
  if (!isRecord(value)) return undefined;
  const { cas, name, structure, unit, held, id } = value;
  if (!(cas || name || structure) || !isUnit(unit)) return undefined;
  if (cas && !/^[1-9]\d{1,6}-\d\d-\d$/.test(String(cas))) return undefined;
  const line: QuoteLine = { id: isId(id) ? id : newId(), unit };
  for (const key of TEXTS) {
    const text = value[key] ?? '';
    if (typeof text !== 'string' || text.length > LINE_TEXTS[key]) return undefined;
    if (text) line[key] = text;
  }
  return held === true ? { ...line, held } : line;
}

/** Ids are parts of the ids of fields; those of version 1 of the list were CAS numbers. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && value !== '__proto__';
}

/** Eight random characters, sufficient for the few hundred lines of a list. */
export function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
