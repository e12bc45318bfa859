import type { Found } from '#search/index/found.ts';
import type { SearchRecord } from '#search/index/record.ts';
import type { Verdict } from '#search/verdict.ts';
import type { Evidence, Facts, Uncompared } from '#search/readings/kind.ts';
import type { Reading, WhyKind } from '#search/readings/registry.ts';

/** Why a product is among the hits. */
export interface Why extends Evidence {
  kind: WhyKind;
}

/** A hit with the data that a list shows. */
export interface Hit {
  /** Id of the product: its address. */
  id: string;
  why: Why[];
  record: SearchRecord;
}

/** The answer to a search text. */
export interface SearchAnswer extends Omit<Facts, 'near'>, Uncompared {
  /** The text as asked. */
  query: string;
  /** Whether only the beginning of the text was considered (query-length.ts). */
  cut: boolean;
  /** Every plausible reading, in order of plausibility. */
  readings: Reading[];
  /** The reading that was answered. */
  taken: Reading;
  /** The hits of the first page, the best first; `readHits` reads on. */
  hits: Hit[];
  /** All hits found, the best first, at most MAX_FOUND. */
  found: Found<WhyKind>[];
  /** Number of hits found; with `atLeast`, there are more that were not counted. */
  total: number;
  atLeast: boolean;
  /** If the catalog has the typed CAS number: products whose number is one slip away from it. */
  near?: Hit[];
  verdict: Verdict;
}

/** Number of hits that the answer includes and that are shown at first. */
export const PAGE_SIZE = 24;
