/** All products in one order, in parts that are read one after the other. */
import type { ReadFile } from './tree.ts';

/** Parts: number of products, and the products or the file that lists them. */
export type StoredOrder = [count: number, part: number[] | string][];

/** A part of an order. */
export interface OrderPart {
  count: number;
  read: () => Promise<number[]>;
}

export function readOrder(stored: unknown, readFile: ReadFile): OrderPart[] {
  return (stored as StoredOrder).map(([count, part]) => ({
    count,
    read: async () => (typeof part === 'string' ? ((await readFile(part)) as number[]) : part),
  }));
}

/** More parts than are likely needed are read together: a wait costs more than some bytes. */
const MORE = 3;
const MOST_TOGETHER = 40;

/**
 * Products of an order that are in a set.
 * @param set how many it has, and whether a product is one of them
 * @param from position of the first among those in the set
 * @param to position behind the last
 */
export async function inOrder(
  parts: readonly OrderPart[],
  set: { size: number; has: (doc: number) => boolean },
  from: number,
  to: number,
): Promise<number[]> {
  const end = Math.min(to, set.size);
  const found: number[] = [];
  for (let at = 0; at < parts.length && found.length < end;) {
    // Those of the set stand about as thick in what is left.
    const likely = ((end - found.length) / (set.size - found.length)) * (parts.length - at);
    const together = Math.min(MOST_TOGETHER, Math.ceil(likely) + MORE);
    const lists = await Promise.all(parts.slice(at, at + together).map((part) => part.read()));
    for (const doc of lists.flat()) if (set.has(doc)) found.push(doc);
    at += together;
  }
  return found.slice(from, end);
}
