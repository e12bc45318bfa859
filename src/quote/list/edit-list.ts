/** Edits of the list on its page, other than adding. */
import { newId, type Wanted, type QuoteLine } from './line.ts';
import { MAX_LINES, type QuoteList } from './list.ts';

/** The list with some fields of one line replaced. */
export function changeLine(list: QuoteList, id: string, change: Wanted): QuoteList {
  return list.map((line) => (line.id === id ? { ...line, ...change } : line));
}

export function removeLine(list: QuoteList, id: string): QuoteList {
  return list.filter((line) => line.id !== id);
}

/** Undoes a removal: restores the line at its position; unchanged if it is already on the list. */
export function restoreLine(list: QuoteList, line: QuoteLine, at: number): QuoteList {
  if (list.some(({ id }) => id === line.id) || list.length >= MAX_LINES) return list;
  return [...list.slice(0, at), line, ...list.slice(at)];
}

/** The list with one line moved up (−1) or down (1); unchanged at its ends. */
export function moveLine(list: QuoteList, id: string, by: -1 | 1): QuoteList {
  const at = list.findIndex((line) => line.id === id);
  const line = list[at];
  const neighbour = list[at + by];
  if (!line || !neighbour) return list;
  const lines = [...list];
  lines[at] = neighbour;
  lines[at + by] = line;
  return lines;
}

/**
 * Inserts a line for another amount of the same product after its line; the amount is empty, and
 * so is the pack with its catalog number.
 */
export function addPack(list: QuoteList, id: string, newLineId = newId()): QuoteList {
  const at = list.findIndex((line) => line.id === id);
  const line = list[at];
  if (!line || list.length >= MAX_LINES) return list;
  const open = { ...line, id: newLineId };
  if (open.pack) delete open.catalogNumber;
  delete open.amount;
  delete open.pack;
  delete open.packs;
  return [...list.slice(0, at + 1), open, ...list.slice(at + 1)];
}
