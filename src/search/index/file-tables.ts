/** Files products under the keys of the tables; not needed to read an index. */
import { readIndefiniteFormula } from '#chemistry/formula/indefinite.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { partsKey } from '#chemistry/formula/parts-key.ts';
import { gramsOf, locantsKey, shortForms, withoutOne } from '#search/names/grams.ts';
import { isCode } from '#search/names/code.ts';
import { parseName, type ParsedName } from '#search/names/parse-name.ts';
import { nameTexts } from '#search/names/record-names.ts';
import { nameKeys } from '#search/names/spoken-name.ts';
import { docsByValue } from '#search/results/facets.ts';
import { FACETS } from '#search/results/selection.ts';
import { compareBy, ORDERS, type Order } from '#search/results/sort.ts';
import type { Numbered } from './numbering.ts';
import type { StoredOrder } from './order.ts';
import { storedPlace } from './places.ts';
import type { Ranked, WordPlaces } from './ranked-words.ts';
import type { SearchRecord } from './record.ts';
import {
  ALL_ATOMS,
  atomsKey,
  COMMON_GRAMS,
  massKey,
  TABLE_NAMES,
  type TableName,
} from './tables.ts';
import type { Entry } from './tree.ts';
import { wordTables } from './word-tables.ts';
import { wordPlaces } from './word-places.ts';

/** Tables whose values are no lists of numbers. */
const OTHER_TABLES = ['common', 'commonGram', 'facet', 'order', 'shortName'] as const;
type OtherTable = (typeof OTHER_TABLES)[number];

/** The entries of the tables before they are written: lists of products as they are. */
export type FiledTables = Record<Exclude<TableName, OtherTable>, Entry<number[]>[]> & {
  common: Entry<Ranked>[];
  commonGram: Entry<string[]>[];
  shortName: Entry<[letters: string, doc: number][]>[];
  facet: Entry<[value: string, docs: number[]][]>[];
  order: Entry<StoredOrder>[];
};

/** Minimum length of the end of a CAS number: shorter ones ("0-3") match too many products. */
const MIN_END = 4;

/** Tables whose products are listed as they are, in the order of their names. */
const LISTED_BY_NAME = ['formula', 'formulaParts', 'molarMass', 'monoisotopicMass'] as const;

type ListTable = Exclude<keyof FiledTables, OtherTable | 'word'>;
type File = (table: ListTable, key: string, ...values: number[]) => void;

/** All tables of the products. */
export function filedTables(products: readonly Numbered[]): FiledTables {
  const lists = new Map<ListTable, Map<string, number[]>>();
  const into = <Value>(map: Map<string, Value[]>, key: string, values: readonly Value[]) => {
    const known = map.get(key);
    if (known) known.push(...values);
    else map.set(key, [...values]);
  };
  const file: File = (table, key, ...values) => {
    const map = lists.get(table) ?? new Map<string, number[]>();
    lists.set(table, map);
    into(map, key, values);
  };
  const words = new Map<string, WordPlaces>();
  const short = new Map<string, [string, number][]>();
  for (const [doc, record] of products) {
    fileIdentifiers(record, doc, file);
    fileNames(record, doc, file);
    for (const letters of new Set(namesByLikeness(record).map((one) => one.letters)))
      for (const form of shortForms(letters)) into(short, form, [[letters, doc]]);
    for (const { key, rank } of wordPlaces(record)) into(words, key, [doc, rank]);
  }
  const orders = ORDERS.map((sort): [Order, number[]] => [
    sort,
    products.toSorted(([, a], [, b]) => compareBy(sort, a, b)).map(([doc]) => doc),
  ]);
  const placeByName = new Map(new Map(orders).get('name')?.map((doc, at) => [doc, at]));
  const byName = (a: number, b: number) => (placeByName.get(a) ?? 0) - (placeByName.get(b) ?? 0);
  for (const table of LISTED_BY_NAME)
    for (const docs of lists.get(table)?.values() ?? []) docs.sort(byName);
  const entries = (table: ListTable) => sorted(lists.get(table) ?? new Map<string, number[]>());
  const names = TABLE_NAMES.filter(isListTable);
  return {
    ...(Object.fromEntries(names.map((name) => [name, entries(name)])) as Record<
      ListTable,
      Entry<number[]>[]
    >),
    ...wordTables(sorted(words)),
    shortName: sorted(short),
    commonGram: [[COMMON_GRAMS, commonGrams(entries('gram'), products.length)]],
    facet: [...FACETS, 'initial' as const]
      .map((facet): FiledTables['facet'][number] => [facet, [...docsByValue(products, facet)]])
      .sort(byKey),
    order: orders
      .map(([sort, docs]): Entry<StoredOrder> => [sort, [[docs.length, docs]]])
      .sort(byKey),
  };
}

/** Letter groups that more than one in a hundred products have. */
function commonGrams(grams: readonly Entry<number[]>[], size: number): string[] {
  return grams
    .filter(([, docs]) => docs.length > Math.max(20, size / 100))
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([gram]) => gram);
}

function isListTable(name: TableName): name is ListTable {
  return ![...OTHER_TABLES, 'word'].includes(name);
}

function fileIdentifiers(record: SearchRecord, doc: number, file: File): void {
  const { cas, inchiKey, inchi, idCode, flatCode = idCode } = record;
  if (cas) {
    file('cas', cas, doc);
    for (let at = 1; at <= cas.length - MIN_END; at++) file('casEnd', cas.slice(at), doc);
    const digits = cas.replaceAll('-', '');
    for (const key of new Set([digits, ...withoutOne(digits)]))
      file('casDigits', key, Number(digits));
  }
  for (const part of record.partNumbers ?? []) file('partNumber', part, doc);
  for (const number of record.numbers ?? []) file('number', number, doc);
  for (const word of record.classes ?? []) file('class', word, doc);
  if (record.formula) {
    file('formula', record.formula, doc);
    file('atoms', ALL_ATOMS, doc);
    for (const [symbol, atoms] of parseFormula(record.formula).atoms)
      file('atoms', atomsKey(symbol, atoms), doc);
  }
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
  nameTexts(record).forEach((text, at) => {
    for (const key of nameKeys(text)) file('name', key, ...storedPlace({ doc, at }));
  });
  for (const { letters, locants } of namesByLikeness(record))
    for (const gram of [...gramsOf(letters), ...locantsKey(locants)]) grams.add(gram);
  for (const gram of grams) file('gram', gram, doc);
}

/** Numbers are found as they are written, not by likeness. */
function namesByLikeness({ name, names }: SearchRecord): ParsedName[] {
  return [name, ...names].filter((text) => !isCode(text)).map(parseName);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Entry<Value>[] {
  return [...map].sort(byKey);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
