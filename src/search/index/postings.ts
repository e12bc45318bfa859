/** Compact storage of lists of products in the values of the tables. */
import type { ReadFile } from './tree.ts';

/** A product, and the position in it that a key refers to. */
export interface Place {
  doc: number;
  at: number;
}

/** Products in ascending order, read on demand; the count is known without reading. */
export interface Postings {
  count: number;
  read: () => Promise<number[]>;
}

export function readDocs(stored: unknown): number[] {
  return stored as number[];
}

/** Places are stored flat: product, place, product, place. */
export function storedPlace({ doc, at }: Place): number[] {
  return [doc, at];
}

export function readPlaces(stored: unknown): Place[] {
  const flat = stored as number[];
  return Array.from({ length: flat.length / 2 }, (_, pair) => ({
    doc: flat[2 * pair] ?? 0,
    at: flat[2 * pair + 1] ?? 0,
  }));
}

/** Products whose CAS number begins with the key. */
export function docsBeginning(places: readonly Place[]): number[] {
  return places.filter(({ at }) => at === 0).map(({ doc }) => doc);
}

/** Postings are stored as differences, a long list as its length and the name of its file. */
export type StoredPostings = number[] | { n: number; file: string };

export function storedDifferences(ascending: readonly number[]): number[] {
  return ascending.map((doc, at) => doc - (ascending[at - 1] ?? 0));
}

/** @param max maximum length of an inline list, in characters of JSON */
export function outOfLine(
  differences: number[],
  max: number,
  write: (data: unknown) => string,
): StoredPostings {
  if (JSON.stringify(differences).length < max) return differences;
  return { n: differences.length, file: write(differences) };
}

export function readPostings(stored: unknown, readFile: ReadFile): Postings {
  const list = stored as StoredPostings;
  if (Array.isArray(list))
    return { count: list.length, read: () => Promise.resolve(readDifferences(list)) };
  const { n, file } = list;
  return { count: n, read: async () => readDifferences((await readFile(file)) as number[]) };
}

function readDifferences(differences: readonly number[]): number[] {
  let doc = 0;
  return differences.map((difference) => (doc += difference));
}
