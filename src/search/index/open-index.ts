/** The search index: its files, and the index opened for searching. */
import type { SearchRecord } from './record.ts';
import { docKey, tableEntries, TABLES, type TableName } from './tables.ts';
import { readOnce, Tree, type Node, type ReadFile } from './tree.ts';

export const FORMAT = 'chemical-catalog-search';
export const VERSION = 2;

/**
 * The file that is read first: plain JSON, the same for browser, command line and tests. Of a small
 * catalog it has all records, from which the tables are made when it is opened; of a large one it
 * has the roots of the tables, whose other nodes are files of their own (index-files.ts).
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
  table: Record<TableName, Tree>;
  /** A file that a large value was put into. */
  readFile: ReadFile;
}

/** The index cannot be used; the message says why. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/**
 * Makes an index searchable.
 * @param data the file that is read first, parsed
 * @param read reads the other files of a large catalog, parsed
 * @throws SearchIndexError if it is another file, or one of another version of this program
 */
export function openIndex(data: unknown, read: ReadFile = noFile): OpenIndex {
  const readFile = readOnce(read);
  const { size, records, tables } = checked(data);
  if (records) return openRecords(records);
  if (!tables) throw new SearchIndexError('This is not a search index of this catalog.');
  return { size, readFile, table: trees((name) => new Tree(tables[name], readFile)) };
}

/** An index of records in memory, in the order of `sortRecords`. */
export function openRecords(records: readonly SearchRecord[]): OpenIndex {
  const entries = tableEntries(records);
  return {
    size: records.length,
    readFile: noFile,
    table: trees((name) => {
      const [keys, values] = [[] as string[], [] as unknown[]];
      for (const [key, value] of entries[name]) {
        keys.push(key);
        values.push(value);
      }
      return new Tree({ keys, values }, noFile);
    }),
  };
}

function trees(make: (name: TableName) => Tree): Record<TableName, Tree> {
  return Object.fromEntries(TABLES.map((name) => [name, make(name)])) as Record<TableName, Tree>;
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

/** @throws SearchIndexError when the index has no such product */
export async function readRecord(index: OpenIndex, doc: number): Promise<SearchRecord> {
  const record = await index.table.record.get(docKey(doc));
  if (record === undefined)
    throw new SearchIndexError(`The search index lacks its product ${String(doc)}.`);
  return record as SearchRecord;
}

/** The products filed under a key; none where there is no such key. */
export async function docsAt(index: OpenIndex, table: TableName, key: string): Promise<number[]> {
  return ((await index.table[table].get(key)) ?? []) as number[];
}
