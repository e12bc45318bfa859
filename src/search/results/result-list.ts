/** The list of an answer: its hits filtered, sorted and counted by facets. */
import { bitsOf, type Bits } from '#search/index/doc-set.ts';
import { readCard, type OpenIndex } from '#search/index/open-index.ts';
import { PAGE_SIZE, type Hit, type SearchAnswer } from './answer.ts';
import { arranged, arrangedAll } from './arrange.ts';
import {
  facetsAmong,
  facetsOfAll,
  facetValues,
  fitting,
  initialCounts,
  type FacetSource,
  type FacetValue,
} from './facet-values.ts';
import { readHits } from './hits.ts';
import { isChosen, type Facet, type Selection } from './selection.ts';
import type { Sort } from './sort.ts';

export interface ResultList {
  /** Number of hits that fit the filters. */
  total: number;
  /** The hits from one position up to another, exclusive. */
  read: (from: number, to: number) => Promise<Hit[]>;
}

/** Without a text all products are listed: browsing is searching for anything. */
export async function listOf(
  index: OpenIndex,
  answer: SearchAnswer,
  { selection, sort }: { selection: Selection; sort: Sort },
): Promise<ResultList> {
  const fits = isChosen(selection)
    ? await fitting(await sourceOf(index, answer), selection)
    : undefined;
  const order = isBrowsing(answer) && sort === 'relevance' ? 'cas' : sort;
  const list = isOfAll(answer)
    ? arrangedAll(index, order === 'relevance' ? 'cas' : order, fits)
    : arranged(index, answer, order, fits);
  return {
    total: list.total,
    read: async (from, to) => readHits(index, await list.page(from, to), answer.taken),
  };
}

/** The values of each facet among the hits of an answer, with counts. */
export async function facetsOf(
  index: OpenIndex,
  answer: SearchAnswer,
  selection: Selection,
): Promise<Map<Facet, FacetValue[]>> {
  return facetValues(await sourceOf(index, answer), hitsOf(index, answer), selection);
}

/** The hits before filters; undefined for all products. */
function hitsOf({ slots }: OpenIndex, answer: SearchAnswer): Bits | undefined {
  if (isOfAll(answer)) return undefined;
  return bitsOf(
    answer.found.map(({ doc }) => doc),
    slots,
  );
}

/** Whether no text was searched. */
export function isBrowsing({ taken }: SearchAnswer): boolean {
  return taken.kind === 'empty';
}

function isOfAll(answer: SearchAnswer): boolean {
  return isBrowsing(answer) && answer.found.length === 0;
}

/** Pages on which the letters begin, of a list that is sorted by name. */
export async function letterPages(
  index: OpenIndex,
  answer: SearchAnswer,
  selection: Selection,
): Promise<Map<string, number>> {
  const source = await sourceOf(index, answer);
  const counts = await initialCounts(source, hitsOf(index, answer), selection);
  const pages = new Map<string, number>();
  let before = 0;
  for (const [initial, count] of counts) {
    if (/^[A-Z]$/.test(initial)) pages.set(initial, Math.floor(before / PAGE_SIZE) + 1);
    before += count;
  }
  return pages;
}

/** The cards of few hits are on the page; of many the index has sets. */
async function sourceOf(index: OpenIndex, answer: SearchAnswer): Promise<FacetSource> {
  const { found } = answer;
  if (isBrowsing(answer) || found.length > PAGE_SIZE) return facetsOfAll(index);
  const cards = found.map(async ({ doc }) => [doc, await readCard(index, doc)] as const);
  return facetsAmong(await Promise.all(cards), index.slots);
}
