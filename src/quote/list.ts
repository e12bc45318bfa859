import type { Unit } from './unit.ts';

/** One product on the visitor's request list. */
export interface QuoteLine {
  /** CAS Registry Number with hyphens: the identity of the line. */
  cas: string;
  /** Name in the catalog; absent for a product that is asked for by its number alone. */
  name?: string;
  /** Molecular formula in the Hill system. */
  formula?: string;
  /** The amount as typed, right or wrong, so that nothing typed is lost; read it with `readAmount`. */
  amount?: string;
  unit: Unit;
  note?: string;
}

/** The list in the order in which the visitor built it; each CAS number stands in it once. */
export type QuoteList = readonly QuoteLine[];

export type LineChange = Partial<Omit<QuoteLine, 'cas'>>;

/** More lines than a person collects: it keeps a damaged or hostile list from filling the storage. */
export const MAX_LINES = 500;

export function isListed(list: QuoteList, cas: string): boolean {
  return list.some((line) => line.cas === cas);
}

/** The list with the line at its end; unchanged where the product is on it already or it is full. */
export function addLine(list: QuoteList, line: QuoteLine): QuoteList {
  return restoreLine(list, line, list.length);
}

/** The list with some fields of one line replaced. */
export function changeLine(list: QuoteList, cas: string, change: LineChange): QuoteList {
  return list.map((line) => (line.cas === cas ? { ...line, ...change } : line));
}

export function removeLine(list: QuoteList, cas: string): QuoteList {
  return list.filter((line) => line.cas !== cas);
}

/** Undoes a removal: puts the line back at its place; unchanged where it is on the list again. */
export function restoreLine(list: QuoteList, line: QuoteLine, at: number): QuoteList {
  if (isListed(list, line.cas) || list.length >= MAX_LINES) return list;
  return [...list.slice(0, at), line, ...list.slice(at)];
}
