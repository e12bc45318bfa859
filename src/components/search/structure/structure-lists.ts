/** The lists of what a structure search found, loaded with the first search. */
import { fetchPageData, loadIndex } from '#components/search/load-index.ts';
import type { SearchPageData } from '#components/search/results/page-data.ts';
import {
  resultView,
  type ResultReactions,
  type ResultView,
} from '#components/search/results/result-view.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { PAGE_SIZE, type Hit, type SearchAnswer } from '#search/results/answer.ts';
import { readHits } from '#search/results/hits.ts';

export {
  changeState,
  currentState,
  keepPlace,
  keptPlace,
} from '#components/search/results/search-history.ts';

export interface Lists {
  data: SearchPageData;
  index: OpenIndex;
  view: ResultView;
}

/** @param root the page */
export async function loadLists(
  root: HTMLElement,
  reactions: (words: SearchPageData['words']) => ResultReactions,
): Promise<Lists> {
  const data = await fetchPageData();
  const index = await loadIndex(data.index, data.folder);
  index.prepare('cards');
  return { data, index, view: resultView(root, data, reactions(data.words)) };
}

/** Hits of one question, by the numbers of their products. */
export type KnownHits = Map<number, Hit>;

/** @param known is added to: a product is the same hit as long as its question stands */
export async function hitsOf(
  index: OpenIndex,
  docs: readonly number[],
  known: KnownHits,
): Promise<Hit[]> {
  const unknown = docs.filter((doc) => !known.has(doc)).map((doc) => ({ doc }));
  for (const hit of await readHits(index, unknown, TAKEN)) known.set(hit.doc, hit);
  return docs.flatMap((doc) => known.get(doc) ?? []);
}

/** Structures are read by the worker; lists only need to know that something was asked. */
const TAKEN = { kind: 'smiles', smiles: '' } as const;

/** The products that were found, as an answer that can be filtered and sorted. */
export async function answerOf(
  index: OpenIndex,
  docs: readonly number[],
  known: KnownHits,
): Promise<SearchAnswer> {
  return {
    query: '',
    cut: false,
    readings: [TAKEN],
    taken: TAKEN,
    hits: await hitsOf(index, docs.slice(0, PAGE_SIZE), known),
    found: docs.map((doc) => ({ doc })),
    total: docs.length,
    verdict: 'matches',
  };
}
