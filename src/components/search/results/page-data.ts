import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** Data from the build for the script of the search page, in the element's `data-search`. */
export interface SearchPageData {
  words: SearchStrings;
  names: FacetNames;
  /** The slugs of a category below another, and of that one. */
  parents: readonly (readonly [category: string, parent: string])[];
  /** Address of the index file. */
  indexUrl: string;
}

/** Names of facet values that are defined by content or chemistry. */
export interface FacetNames {
  category: Record<string, string>;
  group: Record<string, string>;
  /** What products without a structure are. */
  material: Record<string, string>;
}

/** An answer with all hits found, whose records are read on demand. */
export interface Answered {
  answer: SearchAnswer;
  /** The first `count` hits, in the order of the search. */
  read: (count: number) => Promise<Hit[]>;
}
