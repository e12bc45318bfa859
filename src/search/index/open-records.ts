/** The index of a small catalog: all records in one file, of which the tables are made on opening. */
import { filedTables } from './file-tables.ts';
import { numbered, slotsOf, type Numbered } from './numbering.ts';
import {
  checked,
  openTables,
  SearchIndexError,
  type OpenIndex,
  type SearchIndex,
} from './open-index.ts';
import { cardOf, type SearchRecord } from './record.ts';
import type { TableName } from './tables.ts';
import type { Leaf } from './tree.ts';

export interface SmallIndex extends Pick<SearchIndex, 'format' | 'version'> {
  records: SearchRecord[];
}

/** @throws SearchIndexError if it is no such index, or of another version of this program */
export function openSmallIndex(data: unknown): OpenIndex {
  const { records } = checked<SmallIndex>(data);
  return openRecords(numbered(records));
}

/** An index of records in memory. */
export function openRecords(products: readonly Numbered[]): OpenIndex {
  const filed = filedTables(products);
  const leaf = (name: TableName): Leaf => ({
    keys: filed[name].map(([key]) => key),
    values: filed[name].map(([, value]) => value),
  });
  const cards = new Map(products.map(([doc, record]) => [doc, cardOf(record)]));
  const names = new Map(products.map(([doc, record]) => [doc, [record.name, ...record.names]]));
  return {
    size: products.length,
    slots: slotsOf(products),
    table: openTables(leaf, noFile),
    card: (doc) => Promise.resolve(cards.get(doc)),
    names: (doc) => Promise.resolve(names.get(doc)),
    prepare: () => undefined,
  };
}

function noFile(file: string): Promise<never> {
  return Promise.reject(
    new SearchIndexError(`The search index names a file '${file}' that is not there.`),
  );
}
