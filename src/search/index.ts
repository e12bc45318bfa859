import { compareCas } from '#chemistry/cas.ts';
import { inchiKeySkeleton } from '#chemistry/inchikey.ts';
import { parseName, type ParsedName } from './name.ts';
import type { NameField } from './name-field.ts';
import type { SearchRecord } from './record.ts';

const FORMAT = 'chemical-catalog-search';
const VERSION = 1;

/** The file that the site serves: plain JSON, the same for browser, command line and tests. */
export interface SearchIndex {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** In the order of CAS numbers. */
  records: SearchRecord[];
}

/** One name of one product, ready for comparison. */
export interface NameEntry extends ParsedName {
  record: SearchRecord;
  text: string;
  field: NameField;
}

/** An index with its lookup tables, which live in memory only. */
export interface OpenIndex {
  size: number;
  records: SearchRecord[];
  byCas: Map<string, SearchRecord>;
  byFormula: Map<string, SearchRecord[]>;
  byInchiKey: Map<string, SearchRecord[]>;
  bySkeleton: Map<string, SearchRecord[]>;
  names: NameEntry[];
}

/** The index cannot be used; the message says why. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

export function buildIndex(records: SearchRecord[]): SearchIndex {
  return {
    format: FORMAT,
    version: VERSION,
    records: records
      .map((record) => ({
        ...record,
        name: record.name.normalize('NFC'),
        names: record.names.map((name) => name.normalize('NFC')),
      }))
      .sort((a, b) => compareCas(a.cas, b.cas)),
  };
}

/**
 * Makes an index searchable.
 * @param data what `buildIndex` gave, through JSON or not
 * @throws SearchIndexError if it is another file, or one of another version of this program
 */
export function openIndex(data: unknown, read?: (file: string) => Promise<unknown>): OpenIndex {
  void read;
  const { records } = checked(data);
  const names = records.flatMap(namesOf);
  return {
    size: records.length,
    records,
    byCas: new Map(records.map((record) => [record.cas, record])),
    byFormula: Map.groupBy(records, ({ formula }) => formula),
    byInchiKey: Map.groupBy(records, ({ inchiKey }) => inchiKey),
    bySkeleton: Map.groupBy(records, ({ inchiKey }) => inchiKeySkeleton(inchiKey)),
    names,
  };
}

function checked(data: unknown): SearchIndex {
  const index = data as Partial<SearchIndex> | null;
  if (typeof index !== 'object' || index?.format !== FORMAT || !Array.isArray(index.records))
    throw new SearchIndexError('This is not a search index of this catalog.');
  if (index.version !== VERSION)
    throw new SearchIndexError(
      `The search index has version ${String(index.version)}, this program reads version ${String(VERSION)}: load the page again.`,
    );
  return index as SearchIndex;
}

function namesOf(record: SearchRecord): NameEntry[] {
  const entry = (text: string, field: NameField): NameEntry => ({
    ...parseName(text),
    record,
    text,
    field,
  });
  return [
    entry(record.name, 'name'),
    ...record.names.map((name) => entry(name, 'otherName')),
    ...(record.catalogNumber === undefined ? [] : [entry(record.catalogNumber, 'catalogNumber')]),
  ];
}
