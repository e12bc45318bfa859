/** The search index: its files, and the index opened for searching. */
import type { Card, NamedCard } from './record.ts';
import { TABLE_NAMES, TABLES, type OpenTables, type TableName } from './tables.ts';
import { readOnce, Tree, type Node, type ReadFile } from './tree.ts';

export const FORMAT = 'chemical-catalog-search';
export const VERSION = 8;

/** The roots of the tables of a large catalog, whose nodes are files (index-files.ts). */
export interface SearchIndex {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** Number of products, and one more than the highest of their numbers. */
  size: number;
  slots: number;
  tables: Record<TableName, Node>;
  /** Files that list the marks of the files of cards, and of those of names. */
  cards: string[];
  names: string[];
}

/** What a page says of the index: the index, or the file with the records of a small catalog. */
export type IndexPointer = SearchIndex | { file: string };

/** Products whose numbers are in one range of this size are in one file. */
export const CARDS_IN_FILE = 24;
export const NAMES_IN_FILE = 48;
/** Files that share a mark, marks in one file, and characters of a mark. */
export const FILES_OF_MARK = 8;
export const MARKS_IN_FILE = 4096;
export const MARK = 5;

/** An index ready to be searched. */
export interface OpenIndex {
  size: number;
  slots: number;
  table: OpenTables;
  /** What lists show of a product, and its names, the main one first; undefined if there is none. */
  card: (doc: number) => Promise<Card | undefined>;
  names: (doc: number) => Promise<string[] | undefined>;
  /** Begins to read what is needed for any card, or the names of any product. */
  prepare: (what: 'cards' | 'names') => void;
}

/** The index cannot be used; the message says why. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/**
 * Opens the index of a large catalog.
 * @param data the index, parsed
 * @param read reads the other files of a large catalog by their names, parsed
 * @throws SearchIndexError if it is not a search index, or of another version of this program
 */
export function openIndex(data: unknown, read: ReadFile): OpenIndex {
  const { size, slots, tables, cards, names } = checked<SearchIndex>(data);
  const readFile = readOnce(read);
  return {
    size,
    slots,
    table: openTables((name) => tables[name], readFile),
    card: rangeReader<Card>(cards, CARDS_IN_FILE, 'c', readFile),
    names: rangeReader<string[]>(names, NAMES_IN_FILE, 'n', readFile),
    prepare: (what) => {
      prepareRanges(what === 'cards' ? cards : names, readFile);
    },
  };
}

/** @param rootOf the root of a table */
export function openTables(rootOf: (name: TableName) => Node, readFile: ReadFile): OpenTables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, new Tree<unknown>(rootOf(name), TABLES[name], readFile)]),
  ) as OpenTables;
}

/** Files of ranges are named by their number and the mark, which is of the content of several. */
export function rangeReader<Data>(
  markFiles: readonly string[],
  size: number,
  letter: string,
  readFile: ReadFile,
): (doc: number) => Promise<Data | undefined> {
  return async (doc) => {
    const number = Math.floor(doc / size);
    const group = Math.floor(number / FILES_OF_MARK);
    const marks = (await readFile(markFiles[Math.floor(group / MARKS_IN_FILE)] ?? '')) as string;
    const at = (group % MARKS_IN_FILE) * MARK;
    const name = `${letter}${number.toString(36)}-${marks.slice(at, at + MARK)}`;
    return ((await readFile(name)) as Record<number, Data>)[doc];
  };
}

/** Begins to read the marks of the files of ranges if all of them are in one file. */
export function prepareRanges([marks, ...others]: readonly string[], readFile: ReadFile): void {
  if (marks !== undefined && others.length === 0) readFile(marks).catch(() => undefined);
}

/** @throws SearchIndexError as `openIndex` */
export function checked<Index extends { format: string; version: number }>(
  data: unknown,
  format: Index['format'] = FORMAT,
  version: Index['version'] = VERSION,
): Index {
  const index = data as Partial<Index> | null;
  if (typeof index !== 'object' || index?.format !== format)
    throw new SearchIndexError('This is not a search index of this catalog.');
  if (index.version !== version)
    throw new SearchIndexError(
      `The search index has version ${String(index.version)}, this program reads version ${String(version)}: load the page again.`,
    );
  return index as Index;
}

/** @throws SearchIndexError if the index has no such product */
export async function readCard(index: OpenIndex, doc: number): Promise<Card> {
  return there(await index.card(doc), doc);
}

const NAMED = new WeakMap<Card, NamedCard>();

/** The card with the other names of the product, the same object for as long as the card is kept. */
export async function readNamed(index: OpenIndex, doc: number): Promise<NamedCard> {
  const [card, names] = await Promise.all([readCard(index, doc), index.names(doc)]);
  const named = NAMED.get(card) ?? { ...card, names: there(names, doc).slice(1) };
  NAMED.set(card, named);
  return named;
}

function there<Data>(data: Data | undefined, doc: number): Data {
  if (data === undefined)
    throw new SearchIndexError(`The search index lacks its product ${String(doc)}.`);
  return data;
}

/** Tables whose values are lists of products. */
type DocsTable = {
  [Name in TableName]: OpenTables[Name] extends Tree<number[]> ? Name : never;
}[TableName];

/** The products filed under a key; empty if there is no such key. */
export async function docsAt(index: OpenIndex, table: DocsTable, key: string): Promise<number[]> {
  return (await index.table[table].get(key)) ?? [];
}
