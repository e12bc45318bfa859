import type { Listed } from './arrange.ts';
import type { Card } from '#search/index/record.ts';
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
  /** Number of the product in this index. */
  doc: number;
  why: Why[];
  record: Card;
}

/** The answer to a search text. */
export interface SearchAnswer extends Facts, Uncompared {
  /** The text as asked. */
  query: string;
  /** Whether only the beginning of the text was considered (query-length.ts). */
  cut: boolean;
  /** Every plausible reading, in order of plausibility. */
  readings: Reading[];
  /** The reading that was answered. */
  taken: Reading;
  /** The first hits, in order (arrange.ts), and all that are held: a page reads the others. */
  hits: Hit[];
  /** All hits found, before filters. */
  found: Listed[];
  isUnordered?: true;
  /** Number of hits found. */
  total: number;
  verdict: Verdict;
}

/** What is listed where no text is searched: all products, or those of a category or formula. */
export function browsing(size: number, found: SearchAnswer['found'] = []): SearchAnswer {
  return {
    query: '',
    cut: false,
    readings: [{ kind: 'empty' }],
    taken: { kind: 'empty' },
    hits: [],
    found,
    isUnordered: true,
    total: found.length > 0 ? found.length : size,
    verdict: 'notUnderstood',
  };
}

/** Number of hits on a page, and of those that an answer has at least, if there are as many. */
export const PAGE_SIZE = 20;
export const FIRST_HITS = 6;
