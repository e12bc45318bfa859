/**
 * Sets of products: ascending lists of their numbers, as stored and as bits.
 *
 * A long list is stored as Golomb–Rice codes of its gaps (Rice, Plaunt, 1971,
 * https://doi.org/10.1109/TCOM.1971.1090789): few products take little room, and many take no more
 * than a bit for each number that there is.
 */

/** A list as it is, or `count.k.codes` with the codes in base64. */
export type StoredDocs = number[] | string;

/** @returns the list, ascending */
export function readDocs(stored: unknown): number[] {
  if (typeof stored !== 'string') return stored as number[];
  const [count = '0', k = '0', codes = ''] = stored.split('.');
  const bytes = atob(codes);
  const shift = Number(k);
  const docs: number[] = [];
  let at = 0;
  const bit = () => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
  for (let left = Number(count), doc = -1; left > 0; left--) {
    let gap = 0;
    while (bit() === 1) gap++;
    for (let low = shift; low > 0; low--) gap = gap * 2 + bit();
    docs.push((doc += gap + 1));
  }
  return docs;
}

/** A set for quick questions: bit `doc & 31` of word `doc >> 5`. */
export type Bits = Uint32Array;

/** @param slots one more than the highest number of a product */
export function bitsOf(docs: Iterable<number>, slots: number): Bits {
  const bits = new Uint32Array((slots >> 5) + 1);
  for (const doc of docs) bits[doc >> 5] = (bits[doc >> 5] ?? 0) | (1 << (doc & 31));
  return bits;
}

export function hasDoc(bits: Bits, doc: number): boolean {
  return (((bits[doc >> 5] ?? 0) >>> (doc & 31)) & 1) === 1;
}

/** Those in both. */
export function inBoth(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word & (b[at] ?? 0));
}

/** Those in one of them, or in both. */
export function inEither(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word | (b[at] ?? 0));
}

/** Number of products: each round takes the lowest bit (Wegner, 1960). */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let word of bits) for (; word !== 0; word &= word - 1) count++;
  return count;
}
