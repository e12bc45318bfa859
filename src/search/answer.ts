import type { NameField } from './index.ts';
import type { Reading } from './reading.ts';

/**
 * Why a product is among the hits.
 * - `cas`, `formula`, `inchiKey`, `inchiKeySkeleton`: that identifier is equal
 * - `casCorrected`: its CAS number is the typed one with the right check digit
 * - `casPart`: its CAS number begins with, or holds, what was typed
 * - `name`: equal but for case, hyphens, brackets and spaces
 * - `namePrefix`, `nameWords`: a name begins with, or holds, what was typed, each locant in place
 * - `nameSimilar`: a name some typing errors away; it may be another compound
 * - `nameOtherLocants`: likewise, and locants, primes or stereo letters differ: another compound
 */
export type WhyKind =
  | 'cas'
  | 'casCorrected'
  | 'casPart'
  | 'formula'
  | 'inchiKey'
  | 'inchiKeySkeleton'
  | 'name'
  | 'namePrefix'
  | 'nameWords'
  | 'nameSimilar'
  | 'nameOtherLocants';

export interface Why {
  kind: WhyKind;
  /** The text of the product that matched. */
  matched: string;
  /** Which of the product's facts that text is. */
  field: 'cas' | 'formula' | 'inchiKey' | NameField;
  /** The parts of `matched` to mark, as [start, end), in order, without overlap. */
  marks: [start: number, end: number][];
}

export interface Hit {
  cas: string;
  why: Why[];
}

/** What the search box answers. */
export interface SearchAnswer {
  /** The text as it was asked. */
  query: string;
  /** Whether only the beginning of the text was considered (MAX_QUERY_LENGTH). */
  cut: boolean;
  /** Every plausible reading, in order of plausibility. */
  readings: Reading[];
  /** The one that was answered. */
  taken: Reading;
  /** The best first, at most MAX_HITS of them. */
  hits: Hit[];
  /** How many hits there are in all. */
  total: number;
  /** A well-formed CAS Registry Number that the catalog does not have. */
  notHeld?: { cas: string };
  /** The CAS number that a wrong check digit was put right to. */
  suggestion?: { cas: string; held: boolean };
}

/** Hits beyond this many are counted, not listed. */
export const MAX_HITS = 100;
