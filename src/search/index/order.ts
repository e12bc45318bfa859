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

/** Parts that are read together: more waits cost more than more bytes. */
const TOGETHER = 4;

/**
 * Products of an order that are in a set.
 * @param isIn whether a product is in the set
 * @param from position of the first among those in the set
 * @param to position behind the last
 */
export async function inOrder(
  parts: readonly OrderPart[],
  isIn: (doc: number) => boolean,
  from: number,
  to: number,
): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < parts.length && found.length < to; at += TOGETHER) {
    const lists = await Promise.all(parts.slice(at, at + TOGETHER).map((part) => part.read()));
    for (const doc of lists.flat()) if (isIn(doc)) found.push(doc);
  }
  return found.slice(from, to);
}
