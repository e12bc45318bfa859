import { packsText, readPacks } from '#quote/list/packs.ts';
import type { PacksWanted, RequestedLine } from './buyer-request.ts';

/**
 * The ways to read a text of `packsText`: "2 × (6 × 2.5 L)" is two packs; "6 × 2.5 L" is six packs
 * of 2.5 L, or one kind of pack of which the number is open.
 */
export function readPacksText(text: string): PacksWanted[] {
  if (text === '') return [];
  const [, number = '', bracketed, plain] = /^(\d+) × (?:\((.*×.*)\)|([^×]+))$/.exec(text) ?? [];
  const pack = bracketed ?? plain;
  const { packs } = readPacks(number);
  const whole = { packs: '', pack: text };
  return pack !== undefined && packs ? [{ packs, pack }, whole] : [whole];
}

/** The packs of a line as one text. */
export function packsOf({ packs: [first] }: RequestedLine): string {
  return first ? packsText(first.packs, first.pack) : '';
}
