/** Writes the index as files; used by the build only. */
import { FORMAT, VERSION, type SearchIndex } from './open-index.ts';
import { parseName } from '#search/names/parse-name.ts';
import type { SearchRecord } from './record.ts';
import { outOfLine } from './postings.ts';
import { storedTables, TABLE_NAMES, type TableName } from './tables.ts';
import type { Branch, Entry, Leaf, Node } from './tree.ts';

/** Maximum size of the records of an index in one file, in characters of JSON. */
const MAX_ONE_FILE = 200_000;
/**
 * Maximum size of a node, and of a node or list stored inline in its parent, in characters of JSON.
 */
const MAX_NODE = 16_000;
const MAX_INLINE = 2_000;

/** The index as files: the first one, and by name the files that it refers to. */
export interface IndexFiles {
  index: SearchIndex;
  files: Map<string, string>;
}

/** A file of the index as it is served in the folder of the first one. */
export interface ServedFile {
  /** With its extension, as the index names it. */
  name: string;
  body: string;
}

/**
 * The index as served: each address changes with the content of its file.
 * @returns the name of the file that is read first, and all files
 */
export function servedFiles(
  records: readonly SearchRecord[],
  hashOf: (content: string) => string,
): { first: string; files: ServedFile[] } {
  const { index, files } = indexFiles(records, (content) => `${hashOf(content)}.json`);
  const body = JSON.stringify(index);
  const first = `index.${hashOf(body)}.json`;
  return {
    first,
    files: [{ name: first, body }, ...[...files].map(([name, body]) => ({ name, body }))],
  };
}

/**
 * The records in the order of their numbers: by the letters of their names, so that products found
 * together are stored together.
 */
export function sortRecords(records: readonly SearchRecord[]): SearchRecord[] {
  return records
    .map((record) => {
      const { letters, key } = parseName(record.name);
      return { record, key: `${letters} ${key} ${record.id}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}

/**
 * Writes an index.
 * @param nameOf names a file by its content, so that a changed file gets another name
 */
export function indexFiles(
  unsorted: readonly SearchRecord[],
  nameOf: (content: string) => string,
): IndexFiles {
  const records = sortRecords(unsorted);
  const head = { format: FORMAT, version: VERSION, size: records.length } as const;
  const files = new Map<string, string>();
  if (JSON.stringify(records).length <= MAX_ONE_FILE) return { index: { ...head, records }, files };
  const write = (data: unknown) => {
    const content = JSON.stringify(data);
    const name = nameOf(content);
    files.set(name, content);
    return name;
  };
  const stored = storedTables(records);
  const entries: Record<TableName, Entry<unknown>[]> = {
    ...stored,
    gram: stored.gram.map(([key, docs]) => [key, outOfLine(docs, MAX_INLINE, write)]),
  };
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, treeOf(entries[name], write)]),
  ) as Record<TableName, Node>;
  return { index: { ...head, tables }, files };
}

type Write = (data: unknown) => string;

/** Writes the nodes from the leaves up and returns the root. */
function treeOf(entries: readonly Entry<unknown>[], write: Write): Node {
  let nodes: [first: string, node: Leaf | Branch][] = split(
    entries,
    ([key, value]) => key.length + JSON.stringify(value).length + 4,
  ).map((part) => [
    part[0]?.[0] ?? '',
    { keys: part.map(([key]) => key), values: part.map(([, value]) => value) },
  ]);
  while (nodes.length > 1) {
    const named = nodes.map(([first, node]): [string, string] => [first, write(node)]);
    nodes = split(named, ([first, file]) => first.length + file.length + 6).map((part) => [
      part[0]?.[0] ?? '',
      { first: part.map(([first]) => first), nodes: part.map(([, file]) => file) },
    ]);
  }
  const root = nodes[0]?.[1] ?? { keys: [], values: [] };
  return JSON.stringify(root).length > MAX_INLINE ? write(root) : root;
}

/** Splits a list into parts of about MAX_NODE characters. */
function split<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = MAX_NODE;
    }
    parts.at(-1)?.push(item);
    room -= size;
  }
  return parts;
}
