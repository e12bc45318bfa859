import { el, replaceKeeping } from '#components/search/dom.ts';
import type { Card } from '#search/index/record.ts';
import { nextTask } from '#search/next-task.ts';
import { PAGE_SIZE, type Hit, type SearchAnswer } from '#search/results/answer.ts';
import { arranged } from '#search/results/arrange.ts';
import { readHits } from '#search/results/hits.ts';
import { VIEWS, type SearchState, type View } from '#search/results/search-state.ts';
import { isChosen } from '#search/results/selection.ts';
import { SORTS } from '#search/results/sort.ts';
import { filledCopy } from '#ui/template.ts';
import { hitElement } from './hit.ts';
import type { Answered, SearchPageData } from './page-data.ts';
import { addressOf } from './search-history.ts';

export interface ResultView {
  /** Shows the hits of an answer for a search state. @throws if their data do not load */
  show: (answered: Answered, state: SearchState) => Promise<void>;
  /** Shows hits that are certain while others are looked for. */
  showEarly: (hits: readonly Hit[], state: SearchState) => void;
}

export interface ResultReactions {
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
  /** Called with the number of hits that fit the filters; undefined if no filter is chosen. */
  count: (fitting: number | undefined) => void;
  /** Announces the result of a button. */
  say: (text: string) => void;
  /** Adds to the elements of hits. */
  complete?: (elements: readonly HTMLElement[], hits: readonly Hit[]) => void;
}

/** Whether the page shows the best hits, of which an answer has the first. */
function isFirstPage({ taken }: SearchAnswer, { selection, sort, page }: SearchState): boolean {
  return taken.kind !== 'empty' && page === 1 && sort === 'relevance' && !isChosen(selection);
}

/** Whether the filters have room beside the hits, where they are initially open; else a sheet. */
const isBeside = () => matchMedia('(width >= 64rem)').matches;

/** The hits with their filters; optional parts are loaded on demand. */
export function resultView(
  page: HTMLElement,
  data: SearchPageData,
  react: ResultReactions,
): ResultView {
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
  const pages = find('.search-pages');
  if (root.hidden && isBeside()) filters.open = true;

  const shown = new Map<string, Card>();
  /** Elements of hits by view: an answer that grows makes only those of its new hits. */
  const made = Object.fromEntries(
    VIEWS.map((view) => [view, new WeakMap<Hit, HTMLElement>()]),
  ) as Record<View, WeakMap<Hit, HTMLElement>>;
  let latest: { answered: Answered; state: SearchState } | undefined;
  let refreshActions: (() => void) | undefined;
  let focusNext = false;
  /** Number of hits that fit the filters. */
  let fitting = 0;

  filters.addEventListener('toggle', () => {
    if (!latest) return;
    void refine(latest.answered, latest.state);
    if (filters.open && !isBeside())
      void import('./refine.ts').then(({ showSheet, tellSheet }) => {
        tellSheet(words.filters, fitting);
        showSheet(filters, facets, words.filters);
      });
  });
  sort.addEventListener('change', () => {
    const chosen = SORTS.find((one) => one === sort.value) ?? 'relevance';
    react.change({ sort: chosen, page: 1 }, 'replace');
  });
  for (const view of VIEWS)
    find(`[data-view="${view}"]`).addEventListener('click', () => {
      react.change({ view }, 'replace');
    });

  async function show(answered: Answered, state: SearchState): Promise<void> {
    latest = { answered, state };
    const { total } = answered.answer;
    root.hidden = total === 0;
    root.classList.toggle('has-filters', total > 1 && filters.open && isBeside());
    filters.hidden = total < 2;
    tools.hidden = total < 2;
    if (total === 0) return;
    const isBrowsing = answered.answer.taken.kind === 'empty';
    const isCurrent = () => latest?.answered === answered && latest.state === state;
    // The first hits stand there while the others of the page are read.
    if (isFirstPage(answered.answer, state)) render(answered.answer, state);
    const list = await listed(answered, state);
    if (!isCurrent()) return;
    react.count(isChosen(state.selection) ? list.total : undefined);
    sort.value = isBrowsing && state.sort === 'relevance' ? 'cas' : state.sort;
    for (const view of VIEWS)
      find(`[data-view="${view}"]`).ariaPressed = String(view === state.view);
    render(list, state);
    fitting = list.total;
    void refine(answered, state);
    void actions();
  }

  interface Listed {
    hits: readonly Hit[];
    total: number;
    letters?: ReadonlyMap<string, number> | undefined;
  }

  /** The page of hits that fit the filters, in the chosen order. */
  async function listed({ answer, index }: Answered, state: SearchState): Promise<Listed> {
    const { selection, sort: order, page: at } = state;
    if (isFirstPage(answer, state)) {
      const { total, hits: first, taken } = answer;
      if (first.length === Math.min(total, PAGE_SIZE)) return answer;
      const page = await arranged(index, answer, order).page(0, PAGE_SIZE);
      return { hits: await readHits(index, page, taken), total };
    }
    const { listOf, letterPages } = await import('./refine.ts');
    const list = await listOf(index, answer, state);
    const letters = order === 'name' ? await letterPages(index, answer, selection) : undefined;
    const last = Math.max(1, Math.ceil(list.total / PAGE_SIZE));
    const from = (Math.min(at, last) - 1) * PAGE_SIZE;
    return { hits: await list.read(from, from + PAGE_SIZE), total: list.total, letters };
  }

  function render({ hits: list, total, letters }: Listed, state: SearchState): void {
    for (const { id, record } of list) shown.set(id, record);
    replaceKeeping(hits, list.length === 0 ? el('p', {}, words.filters.none) : items(list, state));
    void turnPages(total, letters, state);
    if (focusNext) {
      // The visitor reads on at the first hit of the page.
      hits.querySelector<HTMLElement>('[data-hit-link]')?.focus({ preventScroll: true });
      tools.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
    focusNext = false;
    refreshActions?.();
  }

  async function turnPages(
    total: number,
    letters: Listed['letters'],
    state: SearchState,
  ): Promise<void> {
    const last = Math.ceil(total / PAGE_SIZE);
    if (last < 2) {
      pages.replaceChildren();
      return;
    }
    const { pager } = await import('./pager.ts');
    if (latest?.state !== state) return;
    const go = (page: number) => {
      focusNext = true;
      react.change({ page }, 'push');
    };
    const href = (page: number) => addressOf({ ...state, page });
    const page = Math.min(state.page, last);
    replaceKeeping(pages, pager(words, { page, last, href, go, letters }));
  }

  function items(list: readonly Hit[], { view }: SearchState): HTMLElement {
    const whole = filledCopy(template(view));
    const rows = whole.querySelector('tbody') ?? whole;
    const elements = list.map((hit) => {
      const element = made[view].get(hit) ?? hitElement(template(`${view}-item`), data, hit);
      made[view].set(hit, element);
      return element;
    });
    rows.append(...elements);
    react.complete?.(elements, list);
    return whole;
  }

  /** Fills the filters when they are first needed. */
  async function refine({ answer, index }: Answered, state: SearchState): Promise<void> {
    const isShown = answer.total > 1 && filters.open;
    root.classList.toggle('has-filters', isShown && isBeside());
    if (!isShown) return;
    const module = await import('./refine.ts');
    const choices = { words, names, parents, state, change: react.change };
    if (latest?.state !== state) return;
    if (facets.childElementCount === 0)
      facets.replaceChildren(el('p', { class: 'muted' }, words.filters.loading));
    // Hits are shown before facets are counted, and these before they are shown.
    await nextTask();
    const values = await module.facetsOf(index, answer, state.selection);
    await nextTask();
    if (latest.state !== state) return;
    const parts = module.filters(choices, values, fitting);
    module.tellSheet(words.filters, fitting);
    replaceKeeping(facets, ...parts);
    // There are no filters if no facet distinguishes the hits.
    filters.hidden = parts.length === 0;
    root.classList.toggle('has-filters', parts.length > 0 && isBeside());
  }

  /** What can be done with a hit: loaded once, and told of new hits. */
  async function actions(): Promise<void> {
    if (!refreshActions) {
      const [{ startQuoteButtons }, { startPicks }] = await Promise.all([
        import('./quote-buttons.ts'),
        import('./compare-picks.ts'),
      ]);
      if (!refreshActions) {
        const buttons = startQuoteButtons(hits, words.hit, (id) => shown.get(id), react.say);
        const picks = startPicks(hits, find('.search-compare'), words);
        refreshActions = () => {
          buttons();
          picks();
        };
      }
    }
    refreshActions();
  }

  function showEarly(list: readonly Hit[], state: SearchState): void {
    if (state.page > 1 || state.sort !== 'relevance' || isChosen(state.selection)) return;
    root.hidden = false;
    render({ hits: list, total: list.length }, state);
  }

  return { show, showEarly };
}
