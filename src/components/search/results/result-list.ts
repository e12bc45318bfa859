import { PAGE_SIZE, type Hit } from '#search/results/answer.ts';
import type { SearchState } from '#search/results/search-state.ts';
import { fitsSelection, isChosen } from '#search/results/facets.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { sortHits } from '#search/results/sort.ts';
import { plural } from '#i18n/translate.ts';
import { el, replaceKeeping } from '#components/search/dom.ts';
import { hitGrid } from './hit-grid.ts';
import type { Answered, SearchPageData } from './search-page.ts';
import { toolbar } from './toolbar.ts';

export interface ResultList {
  /** Shows the hits of an answer as a state asks for them. @throws if their data do not load */
  show: (answered: Answered, state: SearchState) => Promise<void>;
}

interface Reactions {
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
  /** Hears how many hits fit the filters; undefined where none is chosen. */
  count: (fitting: number | undefined) => void;
  /** Announces what a button has done. */
  say: (text: string) => void;
}

/** From this width on, in pixels, the filters stand beside the hits and are open from the start. */
const WIDE = '(width >= 64rem)';

/** The hits with their filters: parts that only some visitors need are loaded when they do. */
export function resultList(root: HTMLElement, data: SearchPageData, react: Reactions): ResultList {
  const { words, names } = data;
  const filters = el('details', { class: 'search-filters not-printed' });
  const facets = el('div', { class: 'search-facets' });
  filters.append(el('summary', {}, words.filters.title), facets);
  const tools = el('div', { class: 'search-toolbar not-printed' });
  const hits = el('div', { class: 'search-hits' });
  root.append(filters, el('div', { class: 'stack' }, tools, hits));
  filters.open = matchMedia(WIDE).matches;

  const shown = new Map<string, SearchRecord>();
  let latest: { answered: Answered; state: SearchState } | undefined;
  let refreshButtons: (() => void) | undefined;

  filters.addEventListener('toggle', () => {
    if (latest) void refine(latest.answered, latest.state);
  });

  async function show(answered: Answered, state: SearchState): Promise<void> {
    latest = { answered, state };
    const { total, found } = answered.answer;
    root.hidden = total === 0;
    root.classList.toggle('has-filters', total > 1);
    filters.hidden = total < 2;
    tools.hidden = total < 2;
    if (total === 0) return;
    const limit = state.pages * PAGE_SIZE;
    const { selected, isFiltered } = await chosen(answered, state, limit);
    if (latest.answered !== answered || latest.state !== state) return;
    react.count(isFiltered ? selected.length : undefined);
    const left = (selected.length > limit || isFiltered ? selected.length : found.length) - limit;
    replaceKeeping(tools, ...toolbar({ words, state, change: react.change }));
    await render(selected.slice(0, limit), state, left);
    void refine(answered, state);
    void quoteButtons();
  }

  /** The hits that fit the choices, in the order asked for: as many as are needed, or all. */
  async function chosen({ answer, read }: Answered, state: SearchState, limit: number) {
    const isFiltered = isChosen(state.selection);
    if (!isFiltered && state.sort === 'relevance')
      return { selected: await read(Math.min(limit, answer.found.length)), isFiltered };
    const all = sortHits(await read(answer.found.length), state.sort);
    return {
      selected: all.filter(({ record }) => fitsSelection(record, state.selection)),
      isFiltered,
    };
  }

  async function render(list: Hit[], state: SearchState, left: number): Promise<void> {
    for (const { cas, record } of list) shown.set(cas, record);
    const table = state.view === 'table' ? await import('./hit-table.ts') : undefined;
    const more = el(
      'button',
      {
        type: 'button',
        class: 'button',
        click: () => {
          react.change({ pages: state.pages + 1 }, 'replace');
          // The first of the new ones is where the reading goes on.
          const next = hits.querySelectorAll('[data-hit-link]').length;
          moreShown = () => hits.querySelectorAll<HTMLElement>('[data-hit-link]')[next]?.focus();
        },
      },
      plural(words.more, Math.min(left, PAGE_SIZE)),
    );
    replaceKeeping(
      hits,
      list.length === 0 && el('p', {}, words.filters.none),
      list.length > 0 && (table ? table.hitTable(words, list) : hitGrid(words, list)),
      left > 0 && more,
    );
    moreShown?.();
    moreShown = undefined;
    refreshButtons?.();
  }
  let moreShown: (() => void) | undefined;

  /** Fills the filters, once they are wanted. */
  async function refine(answered: Answered, state: SearchState): Promise<void> {
    if (answered.answer.total < 2 || !filters.open) return;
    const module = await import('./refine.ts');
    const refinement = { words, names, state, change: react.change, records: undefined };
    if (latest?.state !== state) return;
    if (facets.childElementCount === 0) facets.replaceChildren(...module.filters(refinement));
    const all = await answered.read(answered.answer.found.length);
    if (latest.state !== state) return;
    const records = all.map(({ record }) => record);
    const parts = module.filters({ ...refinement, records });
    replaceKeeping(facets, ...parts);
    // Where all hits are alike there is nothing to choose by.
    filters.hidden = parts.length === 0;
    root.classList.toggle('has-filters', parts.length > 0);
  }

  async function quoteButtons(): Promise<void> {
    if (!refreshButtons) {
      const { startQuoteButtons } = await import('./quote-buttons.ts');
      refreshButtons ??= startQuoteButtons(hits, words.hit, (cas) => shown.get(cas), react.say);
    }
    refreshButtons();
  }

  return { show };
}
