/** The search index: its files, and the index opened for searching. */
import type { SearchRecord } from './record.ts';
import {
  docKey,
  storedTables,
  TABLE_NAMES,
  TABLES,
  type OpenTables,
  type TableName,
} from './tables.ts';
import { readOnce, Tree, type Leaf, type Node, type ReadFile } from './tree.ts';

export const FORMAT = 'chemical-catalog-search';
export const VERSION = 6;

/**
 * The first file of the index: plain JSON, the same for browser, command line and tests. For a
 * small catalog it has all records, and the tables are made from them on opening; for a large one
 * it has the roots of the tables, whose other nodes are separate files (index-files.ts).
 */
export interface SearchIndex {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** Number of products. */
  size: number;
  records?: SearchRecord[];
  tables?: Record<TableName, Node>;
}

/** An index ready to be searched. */
export interface OpenIndex {
  size: number;
  table: OpenTables;
}

/** The index cannot be used; the message says why. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/**
 * Makes an index searchable.
 * @param data the first file of the index, parsed
 * @param read reads the other files of a large catalog, parsed
 * @throws SearchIndexError if it is not a search index, or of another version of this program
 */
export function openIndex(data: unknown, read: ReadFile = noFile): OpenIndex {
  const { size, records, tables } = checked(data);
  if (records) return openRecords(records);
  if (!tables) throw new SearchIndexError('This is not a search index of this catalog.');
  return { size, table: openTables((name) => tables[name], readOnce(read)) };
}

/** An index of records in memory, in the order of `sortRecords`. */
export function openRecords(records: readonly SearchRecord[]): OpenIndex {
  const tables = storedTables(records);
  const leaf = (name: TableName): Leaf => ({
    keys: tables[name].map(([key]) => key),
    values: tables[name].map(([, value]) => value),
  });
  return { size: records.length, table: openTables(leaf, noFile) };
}

function openTables(rootOf: (name: TableName) => Node, readFile: ReadFile): OpenTables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, new Tree<unknown>(rootOf(name), TABLES[name], readFile)]),
  ) as OpenTables;
}

function noFile(file: string): Promise<never> {
  return Promise.reject(
    new SearchIndexError(`The search index names a file '${file}' that is not there.`),
  );
}

function checked(data: unknown): SearchIndex {
  const index = data as Partial<SearchIndex> | null;
  if (typeof index !== 'object' || index?.format !== FORMAT)
    throw new SearchIndexError('This is not a search index of this catalog.');
  if (index.version !== VERSION)
    throw new SearchIndexError(
      `The search index has version ${String(index.version)}, this program reads version ${String(VERSION)}: load the page again.`,
    );
  return index as SearchIndex;
}

/** @throws SearchIndexError if the index has no such product */
export async function readRecord(index: OpenIndex, doc: number): Promise<SearchRecord> {
  const record = await index.table.record.get(docKey(doc));
  if (record === undefined)
    throw new SearchIndexError(`The search index lacks its product ${String(doc)}.`);
  return record;
}

/** Tables whose values are lists of products. */
type DocsTable = {
  [Name in TableName]: OpenTables[Name] extends Tree<number[]> ? Name : never;
}[TableName];

/** The products filed under a key; empty if there is no such key. */
export async function docsAt(index: OpenIndex, table: DocsTable, key: string): Promise<number[]> {
  return (await index.table[table].get(key)) ?? [];
}
