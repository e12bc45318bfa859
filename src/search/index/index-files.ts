/** Writes the index as files; used by the build only. */
import {
  CARDS_IN_FILE,
  FILES_OF_MARK,
  FORMAT,
  MARK,
  MARKS_IN_FILE,
  NAMES_IN_FILE,
  openIndex,
  VERSION,
  type IndexPointer,
  type OpenIndex,
} from './open-index.ts';
import { hash32, numbered, slotsOf, type Numbered } from './numbering.ts';
import { packDocs } from './pack-docs.ts';
import type { StoredOrder } from './order.ts';
import { cardOf, type SearchRecord } from './record.ts';
import { filedTables, type FiledTables } from './file-tables.ts';
import { openSmallIndex, type SmallIndex } from './open-records.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';
import { readDocs } from './doc-set.ts';
import { TABLES } from './tables.ts';
import type { Branch, Entry, Leaf, Node } from './tree.ts';

/** Maximum size of the records of an index in one file, in characters of JSON. */
const MAX_ONE_FILE = 60_000;
/** Size of a node in characters of JSON, about. */
const NODE = 14_000;
/** Of tables with long lists, several of which are read for one text. */
const SMALL_NODES: Partial<Record<TableName, number>> = {
  gram: 5_000,
  common: 7_000,
  class: 7_000,
  atoms: 7_000,
  formula: 7_000,
};
/** A node that names other nodes; a root that is small enough is part of the first file. */
const BRANCH = 5_000;
const MAX_INLINE = 1_200;
/** Products of a part of an order, about. */
const ORDER_PART = 500;
/** Characters of a file's name. */
const NAME = 7;

/** The index as files: what is read first, and by name the files that it refers to. */
export interface IndexFiles {
  pointer: IndexPointer;
  files: Map<string, string>;
}

/**
 * Writes an index.
 * @param hashOf of a content, in letters and digits, so that a changed file gets another name
 */
export function indexFiles(
  records: readonly SearchRecord[],
  hashOf: (content: string) => string,
): IndexFiles {
  const products = numbered(records);
  const head = { format: FORMAT, version: VERSION } as const;
  const files = new Map<string, string>();
  /** A name that is taken by another content is left to it: blanks at the end make another. */
  const write = (data: unknown) => {
    let content = JSON.stringify(data);
    for (;;) {
      const name = `${hashOf(content).slice(0, NAME)}.json`;
      if ((files.get(name) ?? content) === content) {
        files.set(name, content);
        return name.slice(0, -'.json'.length);
      }
      content += ' ';
    }
  };
  if (JSON.stringify(records).length <= MAX_ONE_FILE) {
    const index: SmallIndex = { ...head, records: [...records] };
    return { pointer: { file: write(index) }, files };
  }
  const filed = filedTables(products);
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      treeOf(storedEntries(name, filed, products, write), SMALL_NODES[name] ?? NODE, write),
    ]),
  ) as Record<TableName, Node>;
  const marked = (contents: ReadonlyMap<string, string>) => {
    const mark = hashOf([...contents.values()].join('\n')).slice(0, MARK);
    for (const [name, content] of contents) files.set(`${name}-${mark}.json`, content);
    return mark;
  };
  const ranges = (size: number, letter: string, toData: (record: SearchRecord) => unknown) =>
    parted(byRanges(products, size, letter, toData), MARKS_IN_FILE * FILES_OF_MARK).map((part) =>
      write(
        parted(part, FILES_OF_MARK)
          .map((some) => marked(new Map(some.filter((one) => one !== undefined))))
          .join(''),
      ),
    );
  const cards = ranges(CARDS_IN_FILE, 'c', cardOf);
  const names = ranges(NAMES_IN_FILE, 'n', ({ name, names }) => [name, ...names]);
  const counts = { size: products.length, slots: slotsOf(products) };
  return { pointer: { ...head, ...counts, tables, cards, names }, files };
}

/** Opens an index that has just been written, without a server. */
export function openWritten({ pointer, files }: IndexFiles): OpenIndex {
  const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? 'null') as unknown;
  return 'file' in pointer
    ? openSmallIndex(read(pointer.file))
    : openIndex(pointer, (name) => Promise.resolve(read(name)));
}

type Write = (data: unknown) => string;

/** The entries of a table, with their lists in short or in files of their own. */
function storedEntries(
  name: TableName,
  filed: FiledTables,
  products: readonly Numbered[],
  write: Write,
): Entry<unknown>[] {
  switch (name) {
    case 'common':
      return filed.common.map(([key, steps]) => [
        key,
        steps.map(([step, docs]) => [step, short(docs)]),
      ]);
    case 'facet':
      return filed.facet.map(([key, values]) => [
        key,
        values.map(([value, docs]) => [value, short(docs)]),
      ]);
    case 'order':
      return filed.order.map(([key, order]) => [key, orderInParts(order, products, write)]);
    default:
      return TABLES[name] === readDocs && name !== 'commonGram'
        ? (filed[name] as Entry<number[]>[]).map(([key, docs]) => [key, short(uniqueOf(docs))])
        : filed[name];
  }
}

/** Ascending lists in short; others are in an order that counts. */
function short(docs: readonly number[]): unknown {
  const isAscending = docs.every((doc, at) => at === 0 || doc > (docs[at - 1] ?? 0));
  return isAscending ? packDocs(docs) : docs;
}

/** Repeated products stand side by side. */
function uniqueOf(docs: readonly number[]): number[] {
  return docs.filter((doc, at) => doc !== docs[at - 1]);
}

/** Parts whose ends depend on what stands there, so that others stay when one changes. */
function orderInParts(
  order: StoredOrder,
  products: readonly Numbered[],
  write: Write,
): StoredOrder {
  const ids = new Map(products.map(([doc, { id }]) => [doc, id]));
  return order.flatMap(([, docs]) =>
    typeof docs === 'string'
      ? []
      : split(
          docs,
          () => 1,
          (doc) => ids.get(doc) ?? '',
          ORDER_PART,
        ).map((part): StoredOrder[number] => [part.length, write(part)]),
  );
}

/** Writes the nodes from the leaves up and returns the root. */
function treeOf(entries: readonly Entry<unknown>[], size: number, write: Write): Node {
  const sizeOf = ([key, value]: Entry<unknown>) => key.length + JSON.stringify(value).length + 4;
  let last = '';
  let nodes: [first: string, node: Leaf | Branch][] = split(
    entries,
    sizeOf,
    ([key]) => key,
    size,
  ).map((part) => {
    const [key] = part[0] ?? [''];
    // What is large stands alone: a look-up of it need not read its neighbour.
    const first = part.length === 1 ? key : dividingKey(last, key);
    last = part.at(-1)?.[0] ?? '';
    return [first, { keys: part.map(([key]) => key), values: part.map(([, value]) => value) }];
  });
  for (let level = 1; nodes.length > 1; level++) {
    const named = nodes.map(([first, node]): [string, string] => [first, write(node)]);
    const sizeOfNamed = ([first, file]: [string, string]) => first.length + file.length + 6;
    nodes = split(named, sizeOfNamed, ([first]) => first, BRANCH).map((part) => [
      part[0]?.[0] ?? '',
      {
        first: part.map(([first]) => first),
        nodes: part.map(([, file]) => file),
        ...(level > 1 && { deep: true }),
      },
    ]);
  }
  const root = nodes[0]?.[1] ?? { keys: [], values: [] };
  return JSON.stringify(root).length > MAX_INLINE ? write(root) : root;
}

/** The shortest key that is greater than `last` and not greater than `first`. */
function dividingKey(last: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= last) length++;
  return first.slice(0, length);
}

/**
 * Splits a list into parts of about `size`, from half of it to twice as much. They end where the
 * hash of a key says so: one that comes or goes changes the part in which it is, and not those
 * behind it. What is larger than `size` is a part of its own.
 */
function split<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  keyOf: (item: Item) => string,
  size: number,
): Item[][] {
  const sizes = items.map(sizeOf);
  const mean = sizes.reduce((sum, one) => sum + one, 0) / Math.max(1, items.length);
  // A power of two: the mean may change a little without moving every end.
  const each = 2 ** Math.max(0, Math.round(Math.log2(size / 2 / mean)));
  const parts: Item[][] = [];
  let filled = Infinity;
  items.forEach((item, at) => {
    const own = sizes[at] ?? 0;
    const isEnd = filled >= size / 2 && hash32(keyOf(item)) % each === 0;
    if (isEnd || filled + own > 2 * size || (own > size && filled > 0)) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(item);
    filled = own > size ? Infinity : filled + own;
  });
  return parts;
}

/** What is said of the products, by ranges of numbers; undefined where a range has none. */
function byRanges(
  products: readonly Numbered[],
  size: number,
  letter: string,
  toData: (record: SearchRecord) => unknown,
): ([name: string, content: string] | undefined)[] {
  const byFile = Map.groupBy(products, ([doc]) => Math.floor(doc / size));
  const count = Math.ceil(slotsOf(products) / size);
  return Array.from({ length: count }, (_, number) => {
    const part = byFile.get(number);
    if (!part) return undefined;
    const data = Object.fromEntries(part.map(([doc, record]) => [doc, toData(record)]));
    return [letter + number.toString(36), JSON.stringify(data)];
  });
}

function parted<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
