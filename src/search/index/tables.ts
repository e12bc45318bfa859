/** The sorted tables of the index: which keys lead to which products. */
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import { gramsOf, shortForms, withoutOne } from './grams.ts';
import { nameKeys, parseName } from '#search/names/parse-name.ts';
import { nameTexts } from '#search/names/record-names.ts';
import type { SearchRecord } from './record.ts';
import type { Entry, Value } from './tree.ts';

export const TABLES = [
  /** Number of a product → its record. */
  'record',
  /** Each end of a CAS number ("2142-70-3", "142-70-3", …) → products, and where it begins. */
  'cas',
  /** Digits of a CAS number, whole and without each of them → products. */
  'casDigits',
  /** Hill formula → products. */
  'formula',
  /** Mass, as `massKey` writes it → products. */
  'exactMass',
  'molarMass',
  /** InChIKey, InChI, canonical SMILES, OpenChemLib's ID code with and without stereo → products. */
  'inchiKey',
  'inchi',
  'smiles',
  'idCode',
  'flatCode',
  /** Key of a name (nameKeys) → products, and which of their names it is. */
  'name',
  /** Letter groups of a name (grams.ts) → products, as `packed` writes them. */
  'gram',
  /** Short names, whole and without each of their letters → products. */
  'shortName',
] as const;
export type TableName = (typeof TABLES)[number];
export type Entries = Record<TableName, Entry[]>;

/** Shorter ends of CAS numbers ("0-3") are those of a large part of any catalog. */
const SHORTEST_END = 4;

/** A product's number as a key, so that keys sort as numbers do. */
export function docKey(doc: number): string {
  return doc.toString(36).padStart(5, '0');
}

/** A mass as a key of fixed width, to 10⁻⁵. */
export function massKey(mass: number): string {
  return Math.max(0, mass).toFixed(5).padStart(13, '0');
}

/** The part of an InChI that says which atoms are bound to which: no charge, stereo or isotopes. */
export function inchiConnectivity(inchi: string): string {
  return inchi
    .split('/')
    .filter((layer, at) => at === 0 || /^[ch]/.test(layer))
    .join('/');
}

/** All tables of the products, whose numbers are their places in the list. */
export function tableEntries(records: readonly SearchRecord[]): Entries {
  const maps = Object.fromEntries(
    TABLES.map((name) => [name, new Map<string, number[]>()]),
  ) as Record<TableName, Map<string, number[]>>;
  const file = (table: TableName, key: string, ...values: number[]) => {
    const known = maps[table].get(key);
    if (known) known.push(...values);
    else maps[table].set(key, values);
  };
  records.forEach((record, doc) => {
    fileIdentifiers(record, doc, file);
    fileNames(record, doc, file);
  });
  const entries = Object.fromEntries(
    TABLES.map((name) => [name, sorted(maps[name])]),
  ) as unknown as Entries;
  entries.record = records.map((record, doc) => [docKey(doc), record]);
  entries.gram = entries.gram.map(([key, docs]) => [key, packed(docs as number[])]);
  return entries;
}

type File = (table: TableName, key: string, ...values: number[]) => void;

function fileIdentifiers(record: SearchRecord, doc: number, file: File): void {
  const { cas, inchiKey, inchi, idCode, flatCode = idCode } = record;
  for (let at = 0; at <= cas.length - SHORTEST_END; at++) file('cas', cas.slice(at), doc, at);
  const digits = cas.replaceAll('-', '');
  for (const key of new Set([digits, ...withoutOne(digits)])) file('casDigits', key, doc);
  file('formula', record.formula, doc);
  file('exactMass', massKey(record.exactMass), doc);
  file('molarMass', massKey(record.molarMass), doc);
  if (inchiKey) file('inchiKey', inchiKeySkeleton(inchiKey) + inchiKey.slice(14), doc);
  if (inchi) file('inchi', inchi, doc);
  file('smiles', record.smiles, doc);
  if (idCode !== undefined) file('idCode', idCode, doc);
  if (flatCode !== undefined) file('flatCode', flatCode, doc);
}

function fileNames(record: SearchRecord, doc: number, file: File): void {
  const grams = new Set<string>();
  const short = new Set<string>();
  nameTexts(record).forEach((text, index) => {
    for (const key of nameKeys(text)) file('name', key, doc, index);
    const { letters } = parseName(text);
    for (const gram of gramsOf(letters)) grams.add(gram);
    for (const form of shortForms(letters)) short.add(form);
  });
  for (const gram of grams) file('gram', gram, doc);
  for (const form of short) file('shortName', form, doc);
}

function sorted(map: Map<string, Value>): Entry[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Ascending numbers as their differences: shorter in JSON. */
export function packed(ascending: readonly number[]): number[] {
  return ascending.map((doc, at) => doc - (ascending[at - 1] ?? 0));
}

export function unpacked(differences: readonly number[]): number[] {
  let doc = 0;
  return differences.map((difference) => (doc += difference));
}
