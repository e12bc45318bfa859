import type { IndexPointer, OpenIndex } from '#search/index/open-index.ts';
import type { SearchAnswer } from '#search/results/answer.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** Data from the build for the script of a page with hits. */
export interface SearchPageData {
  words: SearchStrings;
  names: FacetNames;
  /** The slugs of a category below another, and of that one. */
  parents: readonly (readonly [category: string, parent: string])[];
  index: IndexPointer;
  /** The first file of the index of structures. */
  structures: string;
  /** Address of the folder of the index. */
  folder: string;
}

/** Names of facet values that are defined by content or chemistry. */
export interface FacetNames {
  category: Record<string, string>;
  group: Record<string, string>;
  /** What products without a structure are. */
  material: Record<string, string>;
}

/** An answer, and the index that it is from. */
export interface Answered {
  answer: SearchAnswer;
  index: OpenIndex;
}
