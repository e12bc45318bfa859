import type { NameField } from '#search/names/name-field.ts';
import type { Reading } from '#search/readings/reading.ts';
import type { SearchRecord } from '#search/index/record.ts';

/**
 * Why a product is among the hits.
 * - `cas`, `formula`, `inchiKey`, `inchiKeySkeleton`, `inchi`: that identifier is equal
 * - `casCorrected`: its CAS number is the typed one with the right check digit
 * - `casNear`: its CAS number is the typed one but for one digit or two digits swapped
 * - `casPart`: its CAS number begins with, or holds, what was typed
 * - `elements`: its formula is within the bounds
 * - `molarMass`, `exactMass`: its mass, or its ion's m/z, is within the tolerance
 * - `structure`: the same structure; `structureFlat`: the same but for stereo or isotopes
 * - `name`: equal but for case, hyphens, brackets and spaces
 * - `namePrefix`, `nameWords`: a name begins with, or holds, what was typed, each locant in place
 * - `nameSimilar`: a name some typing errors away; it may be another compound
 * - `nameOtherLocants`: likewise, and locants, primes or stereo letters differ: another compound
 */
export type WhyKind =
  | 'cas'
  | 'casCorrected'
  | 'casNear'
  | 'casPart'
  | 'formula'
  | 'elements'
  | 'molarMass'
  | 'exactMass'
  | 'inchiKey'
  | 'inchiKeySkeleton'
  | 'inchi'
  | 'structure'
  | 'structureFlat'
  | 'name'
  | 'namePrefix'
  | 'nameWords'
  | 'nameSimilar'
  | 'nameOtherLocants';

export interface Why {
  kind: WhyKind;
  /** The text of the product that matched; of a mass, the computed value with its unit. */
  matched: string;
  /** Which of the product's facts that text is. */
  field: 'cas' | 'formula' | 'mass' | 'inchiKey' | 'structure' | NameField;
  /** The parts of `matched` to mark, as [start, end), in order, without overlap. */
  marks: [start: number, end: number][];
}

/** A product that was found, before its record has been read. */
export interface Found {
  /** Number of the product in this index. */
  doc: number;
  kind: WhyKind;
  /** For names: which of the product's names matched (0 is the main one, see namesOf). */
  name?: number;
}

/** A hit with all that a list shows of it. */
export interface Hit {
  cas: string;
  why: Why[];
  record: SearchRecord;
}

/** What the search box answers. */
export interface SearchAnswer {
  /** The text as it was asked. */
  query: string;
  /** Whether only the beginning of the text was considered (bounds.ts). */
  cut: boolean;
  /** Every plausible reading, in order of plausibility. */
  readings: Reading[];
  /** The one that was answered. */
  taken: Reading;
  /** The hits of the first page, the best first; `readHits` reads on. */
  hits: Hit[];
  /** All that was found, the best first, at most MAX_FOUND. */
  found: Found[];
  /** How many were found; where `atLeast`, there are more that were not looked at. */
  total: number;
  atLeast: boolean;
  /** Where the catalog has the typed CAS number: products whose number is one slip away from it. */
  near?: Hit[];
  /** A well-formed CAS Registry Number that the catalog does not have. */
  notHeld?: { cas: string };
  /** The CAS number that a wrong check digit was put right to. */
  suggestion?: { cas: string; held: boolean };
}

/** More than so many hits are not collected: nobody reads on, and a text can be made longer. */
export const MAX_FOUND = 500;
/** So many hits come with the answer itself. */
export const PAGE_SIZE = 24;
