import type { Found } from '#search/index/found.ts';
import type { SearchRecord } from '#search/index/record.ts';
import type { Evidence, Facts } from '#search/readings/kind.ts';
import type { Reading, WhyKind } from '#search/readings/registry.ts';

/** Why a product is among the hits. */
export interface Why extends Evidence {
  kind: WhyKind;
}

/** A hit with all that a list shows of it. */
export interface Hit {
  cas: string;
  why: Why[];
  record: SearchRecord;
}

/** What the search box answers. */
export interface SearchAnswer extends Omit<Facts, 'near'> {
  /** The text as it was asked. */
  query: string;
  /** Whether only the beginning of the text was considered (query-length.ts). */
  cut: boolean;
  /** Every plausible reading, in order of plausibility. */
  readings: Reading[];
  /** The one that was answered. */
  taken: Reading;
  /** The hits of the first page, the best first; `readHits` reads on. */
  hits: Hit[];
  /** All that was found, the best first, at most MAX_FOUND. */
  found: Found<WhyKind>[];
  /** How many were found; where `atLeast`, there are more that were not looked at. */
  total: number;
  atLeast: boolean;
  /** Where the catalog has the typed CAS number: products whose number is one slip away from it. */
  near?: Hit[];
}

/** Hits that come with the answer itself, and are shown at first. */
export const PAGE_SIZE = 24;
