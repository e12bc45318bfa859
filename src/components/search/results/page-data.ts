import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** What the build hands to the script of the search page, in the element's `data-search`. */
export interface SearchPageData {
  words: SearchStrings;
  names: FacetNames;
  /** Address of the index file. */
  indexUrl: string;
}

/** Names of facet values that come from content and from the chemistry. */
export interface FacetNames {
  category: Record<string, string>;
  group: Record<string, string>;
}

/** An answer with all that was found, read when the list asks for it. */
export interface Answered {
  answer: SearchAnswer;
  /** The hits up to a number of them, in the order of the search. */
  read: (count: number) => Promise<Hit[]>;
}
