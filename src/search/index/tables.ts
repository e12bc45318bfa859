/** The sorted tables of the index, from keys to products. */
import { readDocs } from './doc-set.ts';
import { readOrder } from './order.ts';
import { readPlaces } from './places.ts';
import type { Ranked, WordPlaces } from './ranked-words.ts';
import type { Decode, Tree } from './tree.ts';

/** Every table, with the function that reads its values. */
export const TABLES = {
  /** CAS number → products. */
  cas: readDocs,
  /** Each end of a CAS number ("142-70-3", "42-70-3", …) → products. */
  casEnd: readDocs,
  /** CAS number of a part → products. */
  partNumber: readDocs,
  /** Number of another registry → products. */
  number: readDocs,
  /** Words of a class, category or use → products. */
  class: readDocs,
  /** Digits of a CAS number with one or none deleted → the digits of those that are held. */
  casDigits: (stored: unknown) => stored as number[],
  /** Hill formula → products. */
  formula: readDocs,
  /** Parts of a salt or hydrate, as `partsKey` writes them, and formulas with open counts → products. */
  formulaParts: readDocs,
  /** Element and its number of atoms (atomsKey) → products. */
  atoms: readDocs,
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
  gram: readDocs,
  /** One key, COMMON_GRAMS → the groups that many products have, from the rarest. */
  commonGram: (stored: unknown) => stored as string[],
  /** Short names, whole and with one letter deleted → the whole ones, each with its product. */
  shortName: (stored: unknown) => stored as [letters: string, doc: number][],
  /** Words (words.ts) that few products have → products, and rank of each. */
  word: (stored: unknown) => stored as WordPlaces,
  /** Words that more have → products in order. */
  common: (stored: unknown): Ranked =>
    (stored as [number, unknown][]).map(([step, docs]) => [step, readDocs(docs)]),
  /** Facet → its values, each with its products. */
  facet: (stored: unknown) =>
    new Map((stored as [string, unknown][]).map(([value, docs]) => [value, readDocs(docs)])),
  /** Sort order → all products in it. */
  order: readOrder,
} satisfies Record<string, Decode<unknown>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The tables, opened for searching. */
export type OpenTables = {
  [Name in TableName]: Tree<ReturnType<(typeof TABLES)[Name]>>;
};

/** A mass as a key of fixed width, rounded to 10⁻⁵. */
export function massKey(mass: number): string {
  return Math.max(0, mass).toFixed(5).padStart(13, '0');
}

/** Key of the products with so many atoms of an element; all that have a formula are ALL_ATOMS. */
export function atomsKey(symbol: string, atoms: number): string {
  return `${symbol} ${String(atoms).padStart(4, '0')}`;
}
export const ALL_ATOMS = '*';

export const COMMON_GRAMS = '*';
