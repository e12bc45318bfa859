import { el, replaceKeeping } from '#components/search/dom.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { VIEWS, type SearchState } from '#search/results/search-state.ts';
import { PAGE_SIZE, type Hit } from '#search/results/answer.ts';
import { isChosen } from '#search/results/selection.ts';
import { SORTS, sortHits } from '#search/results/sort.ts';
import { filledCopy } from '#ui/template.ts';
import { hitElement } from './hit.ts';
import type { Answered, SearchPageData } from './page-data.ts';

export interface ResultList {
  /** Shows the hits of an answer for a search state. @throws if their data do not load */
  show: (answered: Answered, state: SearchState) => Promise<void>;
}

interface Reactions {
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
  /** Called with the number of hits that fit the filters; undefined if no filter is chosen. */
  count: (fitting: number | undefined) => void;
  /** Announces the result of a button. */
  say: (text: string) => void;
}

/** From this width on, the filters are beside the hits and initially open. */
const WIDE = '(width >= 64rem)';

/** The hits with their filters; optional parts are loaded on demand. */
export function resultList(page: HTMLElement, data: SearchPageData, react: Reactions): ResultList {
  const { words, names } = data;
  const parents = new Map(data.parents);
  const find = <Found extends HTMLElement>(selector: string) =>
    page.querySelector(selector) as Found;
  const template = (name: string) => find<HTMLTemplateElement>(`[data-template="${name}"]`);
  const root = find('[data-part="list"]');
  const filters = find<HTMLDetailsElement>('.search-filters');
  const facets = find('.search-facets');
  const tools = find('.search-toolbar');
  const sort = find<HTMLSelectElement>('.search-sort select');
  const hits = find('.search-hits');
  filters.open = matchMedia(WIDE).matches;

  const shown = new Map<string, SearchRecord>();
  let latest: { answered: Answered; state: SearchState } | undefined;
  let refreshButtons: (() => void) | undefined;

  filters.addEventListener('toggle', () => {
    if (latest) void refine(latest.answered, latest.state);
  });
  sort.addEventListener('change', () => {
    const chosen = SORTS.find((one) => one === sort.value) ?? 'relevance';
    react.change({ sort: chosen, pages: 1 }, 'replace');
  });
  for (const view of VIEWS)
    find(`[data-view="${view}"]`).addEventListener('click', () => {
      react.change({ view }, 'replace');
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
    sort.value = state.sort;
    for (const view of VIEWS)
      find(`[data-view="${view}"]`).ariaPressed = String(view === state.view);
    render(selected.slice(0, limit), state, left);
    void refine(answered, state);
    void quoteButtons();
  }

  /** The hits that fit the filters, in the chosen order: the first `limit`, or all. */
  async function chosen({ answer, read }: Answered, state: SearchState, limit: number) {
    const isFiltered = isChosen(state.selection);
    if (!isFiltered && state.sort === 'relevance')
      return { selected: await read(Math.min(limit, answer.found.length)), isFiltered };
    const all = sortHits(await read(answer.found.length), state.sort);
    if (!isFiltered) return { selected: all, isFiltered };
    const { fitting } = await import('./refine.ts');
    return { selected: fitting(all, state.selection, parents), isFiltered };
  }

  function render(list: Hit[], state: SearchState, left: number): void {
    for (const { id, record } of list) shown.set(id, record);
    const more = el(
      'button',
      {
        type: 'button',
        class: 'button',
        click: () => {
          react.change({ pages: state.pages + 1 }, 'replace');
          // Move the focus to the first new hit.
          const next = hits.querySelectorAll('[data-hit-link]').length;
          moreShown = () => hits.querySelectorAll<HTMLElement>('[data-hit-link]')[next]?.focus();
        },
      },
      plural(words.more, Math.min(left, PAGE_SIZE), pageLanguage()),
    );
    replaceKeeping(
      hits,
      list.length === 0 ? el('p', {}, words.filters.none) : listed(list, state),
      left > 0 && more,
    );
    moreShown?.();
    moreShown = undefined;
    refreshButtons?.();
  }
  let moreShown: (() => void) | undefined;

  function listed(list: readonly Hit[], { view }: SearchState): HTMLElement {
    const whole = filledCopy(template(view));
    const items = whole.querySelector('tbody') ?? whole;
    items.append(...list.map((hit) => hitElement(template(`${view}-item`), data, hit)));
    return whole;
  }

  /** Fills the filters when they are first needed. */
  async function refine(answered: Answered, state: SearchState): Promise<void> {
    if (answered.answer.total < 2 || !filters.open) return;
    const module = await import('./refine.ts');
    const refinement = { words, names, parents, state, change: react.change, records: undefined };
    if (latest?.state !== state) return;
    if (facets.childElementCount === 0) facets.replaceChildren(...module.filters(refinement));
    const all = await answered.read(answered.answer.found.length);
    if (latest.state !== state) return;
    const records = all.map(({ record }) => record);
    const parts = module.filters({ ...refinement, records });
    replaceKeeping(facets, ...parts);
    // There are no filters if no facet distinguishes the hits.
    filters.hidden = parts.length === 0;
    root.classList.toggle('has-filters', parts.length > 0);
  }

  async function quoteButtons(): Promise<void> {
    if (!refreshButtons) {
      const { startQuoteButtons } = await import('./quote-buttons.ts');
      refreshButtons ??= startQuoteButtons(hits, words.hit, (id) => shown.get(id), react.say);
    }
    refreshButtons();
  }

  return { show };
}
