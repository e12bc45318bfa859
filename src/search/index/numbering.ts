/**
 * The numbers of products: each has the place in a table that the hash of its id gives it, or the
 * next free one. So a number stays when other products come and go, but for the few beside them,
 * until the table gets too small.
 */
import type { SearchRecord } from './record.ts';

/** A product with its number. */
export type Numbered<Item = SearchRecord> = readonly [doc: number, item: Item];

/** Places for each product, at least. */
const ROOM = 2;

/** @returns the products in ascending order of their numbers */
export function numbered<Item extends { id: string }>(items: readonly Item[]): Numbered<Item>[] {
  const places = placesFor(items.length);
  let next = 0;
  return items
    .map((item) => ({ item, hash: hash32(item.id) }))
    .sort((a, b) => a.hash - b.hash || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item, hash }) => {
      const doc = Math.max(next, Math.floor((hash / 2 ** 32) * places));
      next = doc + 1;
      return [doc, item];
    });
}

/** One more than the highest number. */
export function slotsOf(products: readonly Numbered<unknown>[]): number {
  return (products.at(-1)?.[0] ?? -1) + 1;
}

/** A power of two or one and a half of one, so that the table seldom grows. */
export function placesFor(count: number): number {
  let places = 4;
  while (places < ROOM * count)
    places = Number.isInteger(Math.log2(places)) ? places * 1.5 : (places / 3) * 4;
  return places;
}

/** FNV-1a with the last step of MurmurHash3, which spreads what ids have in common. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
