/** The sorted tables of the index, from keys to products. */
import { readIndefiniteFormula } from '#chemistry/formula/indefinite.ts';
import { partsKey } from '#chemistry/formula/parts-key.ts';
import { gramsOf, shortForms, withoutOne } from '#search/names/grams.ts';
import { parseName } from '#search/names/parse-name.ts';
import { nameTexts } from '#search/names/record-names.ts';
import { nameKeys } from '#search/names/spoken-name.ts';
import { readDocs, readPlaces, readPostings, storedDifferences, storedPlace } from './postings.ts';
import type { SearchRecord } from './record.ts';
import type { Decode, Entry, Tree } from './tree.ts';

/** Every table, with the function that reads its values. */
export const TABLES = {
  /** Number of a product → its record. */
  record: (stored: unknown) => stored as SearchRecord,
  /** Each suffix of a CAS number ("2142-70-3", "142-70-3", …) → products, and its position. */
  cas: readPlaces,
  /** CAS number of a part → products. */
  partNumber: readDocs,
  /** Number of another registry → products. */
  number: readDocs,
  /** Words of a class, category or use → products. */
  class: readDocs,
  /** Digits of a CAS number, all and with one deleted → products. */
  casDigits: readDocs,
  /** Hill formula → products. */
  formula: readDocs,
  /** Parts of a salt or hydrate, as `partsKey` writes them, and formulas with open counts → products. */
  formulaParts: readDocs,
  /** Mass, as `massKey` writes it → products. */
  monoisotopicMass: readDocs,
  molarMass: readDocs,
  /** InChIKey, InChI, canonical SMILES, ID code with and without stereo → products. */
  inchiKey: readDocs,
  inchi: readDocs,
  smiles: readDocs,
  idCode: readDocs,
  flatCode: readDocs,
  /** Key of a name (nameKeys) → products, and the index of the name. */
  name: readPlaces,
  /** Letter groups of a name (grams.ts) → products. */
  gram: readPostings,
  /** Short names, whole and with one letter deleted → products. */
  shortName: readDocs,
} satisfies Record<string, Decode<unknown>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The tables, opened for searching. */
export type OpenTables = {
  [Name in TableName]: Tree<ReturnType<(typeof TABLES)[Name]>>;
};

type FiledTable = Exclude<TableName, 'record'>;

/** The entries of the tables, as stored. */
export type StoredTables = { record: Entry<SearchRecord>[] } & Record<
  FiledTable,
  Entry<number[]>[]
>;

/** Minimum length of a suffix of a CAS number: shorter ones ("0-3") match too many products. */
const MIN_END = 4;

/** A product's number as a key that sorts numerically. */
export function docKey(doc: number): string {
  return doc.toString(36).padStart(5, '0');
}

/** A mass as a key of fixed width, rounded to 10⁻⁵. */
export function massKey(mass: number): string {
  return Math.max(0, mass).toFixed(5).padStart(13, '0');
}

/** All tables of the products, which are numbered by their position in the list. */
export function storedTables(records: readonly SearchRecord[]): StoredTables {
  const maps = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, new Map<string, number[]>()]),
  ) as Record<FiledTable, Map<string, number[]>>;
  const file = (table: FiledTable, key: string, ...values: number[]) => {
    const known = maps[table].get(key);
    if (known) known.push(...values);
    else maps[table].set(key, values);
  };
  records.forEach((record, doc) => {
    fileIdentifiers(record, doc, file);
    fileNames(record, doc, file);
  });
  const tables = Object.fromEntries(
    Object.entries(maps).map(([name, map]) => [name, sorted(map)]),
  ) as Record<FiledTable, Entry<number[]>[]>;
  return {
    ...tables,
    record: records.map((record, doc) => [docKey(doc), shown(record)]),
    gram: tables.gram.map(([key, docs]) => [key, storedDifferences(docs)]),
  };
}

/** A record without what only the tables need. */
function shown(record: SearchRecord): SearchRecord {
  const kept = { ...record };
  delete kept.numbers;
  delete kept.classes;
  return kept;
}

type File = (table: FiledTable, key: string, ...values: number[]) => void;

function fileIdentifiers(record: SearchRecord, doc: number, file: File): void {
  const { cas, inchiKey, inchi, idCode, flatCode = idCode } = record;
  for (let at = 0; at <= cas.length - MIN_END; at++)
    file('cas', cas.slice(at), ...storedPlace({ doc, at }));
  const digits = cas.replaceAll('-', '');
  if (cas) for (const key of new Set([digits, ...withoutOne(digits)])) file('casDigits', key, doc);
  for (const part of record.partNumbers ?? []) file('partNumber', part, doc);
  for (const number of record.numbers ?? []) file('number', number, doc);
  for (const word of record.classes ?? []) file('class', word, doc);
  if (record.formula) file('formula', record.formula, doc);
  const written = record.writtenFormula ?? '';
  const parts = partsKey(written) ?? readIndefiniteFormula(written)?.key;
  if (parts !== undefined) file('formulaParts', parts, doc);
  const { monoisotopicMass, molarMass } = record;
  if (monoisotopicMass !== undefined) file('monoisotopicMass', massKey(monoisotopicMass), doc);
  if (molarMass !== undefined) file('molarMass', massKey(molarMass), doc);
  if (inchiKey) file('inchiKey', inchiKey, doc);
  if (inchi) file('inchi', inchi, doc);
  // A drawing of one enantiomer does not name a racemate.
  if (record.smiles && !record.configuration) file('smiles', record.smiles, doc);
  if (idCode !== undefined) file('idCode', idCode, doc);
  if (flatCode !== undefined) file('flatCode', flatCode, doc);
}

function fileNames(record: SearchRecord, doc: number, file: File): void {
  const grams = new Set<string>();
  const short = new Set<string>();
  nameTexts(record).forEach((text, at) => {
    for (const key of nameKeys(text)) file('name', key, ...storedPlace({ doc, at }));
    const { letters } = parseName(text);
    for (const gram of gramsOf(letters)) grams.add(gram);
    for (const form of shortForms(letters)) short.add(form);
  });
  for (const gram of grams) file('gram', gram, doc);
  for (const form of short) file('shortName', form, doc);
}

function sorted(map: ReadonlyMap<string, number[]>): Entry<number[]>[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
