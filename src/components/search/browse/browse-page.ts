/** A list of products with filters, orders and pages: searching without a text. */
import { el } from '#components/search/dom.ts';
import { fetchPageData, loadIndex } from '#components/search/load-index.ts';
import type { SearchPageData } from '#components/search/results/page-data.ts';
import { resultView } from '#components/search/results/result-view.ts';
import * as address from '#components/search/results/search-history.ts';
import { summary } from '#components/search/results/summary.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { browsing, type SearchAnswer } from '#search/results/answer.ts';

/** Which products a page lists: those of a category or of a formula, else all. */
export interface BrowseBase {
  category?: string;
  formula?: string;
}

/** Takes the list of a page over. Says so where its data do not load; the static list stays. */
export async function startBrowsing(root: HTMLElement): Promise<void> {
  const base = JSON.parse(root.dataset['browse'] ?? '{}') as BrowseBase;
  try {
    const data = await fetchPageData();
    const index = await loadIndex(data.index, data.folder);
    const answer = await answerOf(index, base);
    await start(root, data, index, answer);
  } catch {
    root
      .querySelector('[data-part="failed"]')
      ?.replaceChildren(el('p', { class: 'note note-caution' }, root.dataset['failed']));
  }
}

async function start(
  root: HTMLElement,
  data: SearchPageData,
  index: OpenIndex,
  answer: SearchAnswer,
): Promise<void> {
  const { words } = data;
  const part = (name: string) => root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const view = resultView(root, data, {
    change: (change, how) => {
      address.changeState(change, how);
      void show();
    },
    count: (fitting) => {
      part('status').replaceChildren(...summary(words, answer, fitting));
    },
    say: (text) => {
      part('done').replaceChildren(text);
    },
  });
  // The order of the list that was there.
  for (const order of document.querySelectorAll<HTMLElement>('[data-order]')) order.hidden = true;
  const show = () => view.show({ answer, index }, address.currentState());
  address.onGoingBack(() => void show());
  await show();
}

async function answerOf(
  index: OpenIndex,
  { category, formula }: BrowseBase,
): Promise<SearchAnswer> {
  if (formula !== undefined) return browsing(0, listed(await docsAt(index, 'formula', formula)));
  if (category === undefined) return browsing(index.size);
  const categories = await index.table.facet.get('category');
  return browsing(0, listed(categories?.get(category) ?? []));
}

function listed(docs: readonly number[]): SearchAnswer['found'] {
  return docs.map((doc) => ({ doc }));
}
