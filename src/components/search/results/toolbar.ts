import { VIEWS, type SearchState } from '#search/results/search-state.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import { SORTS } from '#search/results/sort.ts';
import { el } from '#components/search/dom.ts';

interface Choice {
  words: SearchStrings;
  state: SearchState;
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
}

/** How the hits are looked at: their order, and grid or table. */
export function toolbar({ words, state, change }: Choice): Node[] {
  const select = el(
    'select',
    {
      'data-key': 'sort',
      change: ({ target }) => {
        const { value } = target as HTMLSelectElement;
        change({ sort: SORTS.find((sort) => sort === value) ?? 'relevance', pages: 1 }, 'replace');
      },
    },
    ...SORTS.map((sort) =>
      el('option', { value: sort, selected: sort === state.sort }, words.sort[sort]),
    ),
  );
  const views = VIEWS.map((view) =>
    el(
      'button',
      {
        type: 'button',
        'aria-pressed': String(view === state.view),
        'data-key': `view ${view}`,
        click: () => {
          change({ view }, 'replace');
        },
      },
      words.view[view],
    ),
  );
  return [
    el('label', { class: 'search-sort' }, el('span', {}, words.sort.label), select),
    el('div', { class: 'segments', role: 'group', 'aria-label': words.view.label }, ...views),
  ];
}
