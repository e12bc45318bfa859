/** How lists of products are stored in the values of the tables: as few characters of JSON as can be. */
import type { ReadFile } from './tree.ts';

/** A product, and the place in it that a key stands for. */
export interface Place {
  doc: number;
  at: number;
}

/** Products in ascending order, of which only the number is read at first. */
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

/** Products of which the key is the beginning. */
export function docsBeginning(places: readonly Place[]): number[] {
  return places.filter(({ at }) => at === 0).map(({ doc }) => doc);
}

/** Postings are stored as differences, a long list as its length and the file that has it. */
export type StoredPostings = number[] | { n: number; file: string };

export function storedDifferences(ascending: readonly number[]): number[] {
  return ascending.map((doc, at) => doc - (ascending[at - 1] ?? 0));
}

/** @param max longest list, in characters of JSON, that stays where it is */
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
