/** Writes the index as files; used by the build only. */
import {
  CARDS_IN_FILE,
  FORMAT,
  NAMES_IN_FILE,
  openIndex,
  VERSION,
  type IndexPointer,
  type OpenIndex,
} from './open-index.ts';
import { numbered, slotsOf, type Numbered } from './numbering.ts';
import { packDocs } from './pack-docs.ts';
import type { StoredOrder } from './order.ts';
import { cardOf, type SearchRecord } from './record.ts';
import { filedTables, type FiledTables } from './file-tables.ts';
import { openSmallIndex, type SmallIndex } from './open-records.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';
import { readDocs } from './doc-set.ts';
import { TABLES } from './tables.ts';
import type { Entry, Node } from './tree.ts';
import { fileWriter, writeRanges } from './write-ranges.ts';
import { split, treeOf, type Write } from './write-tree.ts';

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
/** Products of a part of an order, about. */
const ORDER_PART = 500;

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
  const writer = fileWriter(hashOf);
  const { files, write } = writer;
  if (isSmall(records)) {
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
  const cards = writeRanges(writer, products, CARDS_IN_FILE, 'c', cardOf);
  const names = writeRanges(writer, products, NAMES_IN_FILE, 'n', ({ name, names }) => [
    name,
    ...names,
  ]);
  const counts = { size: products.length, slots: slotsOf(products) };
  return { pointer: { ...head, ...counts, tables, cards, names }, files };
}

function isSmall(records: readonly SearchRecord[]): boolean {
  let left = MAX_ONE_FILE;
  return records.every((record) => (left -= JSON.stringify(record).length + 1) > 0);
}

/** Opens an index that has just been written, without a server. */
export function openWritten({ pointer, files }: IndexFiles): OpenIndex {
  const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? 'null') as unknown;
  return 'file' in pointer
    ? openSmallIndex(read(pointer.file))
    : openIndex(pointer, (name) => Promise.resolve(read(name)));
}

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
