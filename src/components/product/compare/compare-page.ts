/** Script of the page that compares products; its address holds the whole state. */
import { el, type Child } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { pagePaths } from '#i18n/paths.ts';
import { saveFile } from '#ui/save-file.ts';
import { compareRows, type CompareTexts } from './compare-rows.ts';
import { readCompareState, writeCompareState, type CompareState } from './compare-state.ts';
import { compareTable, compareTsv, type Compared } from './compare-table.ts';
import { loadPublished, type Loaded } from './published-product.ts';

/** Starts the page. */
export function startComparePage(root: HTMLElement): void {
  const texts = JSON.parse(root.dataset['compare'] ?? '') as CompareTexts;
  const { compare: words } = texts;
  const find = <Found extends HTMLElement>(selector: string) =>
    root.querySelector(selector) as Found;
  const part = (name: string) => find(`[data-part="${name}"]`);
  const only = find<HTMLInputElement>('[type=checkbox]');
  let shown: Compared | undefined;

  async function show(): Promise<void> {
    const state = readCompareState(location.search);
    only.checked = state.onlyDifferences;
    part('status').textContent = state.ids.length > 0 ? words.loading : '';
    const loaded = await Promise.all(state.ids.map(loadPublished));
    const products = loaded.flatMap((one) => ('product' in one ? one.product : []));
    shown =
      products.length > 1
        ? {
            products,
            rows: compareRows(products, texts),
            without: (id) => addressWithout(state, id),
            texts,
            pictogram,
          }
        : undefined;
    part('problems').replaceChildren(...problems(state, loaded, words, () => void show()));
    part('table').replaceChildren(...(shown ? [compareTable(shown)] : []));
    part('tools').hidden = part('frame').hidden = !shown;
    part('lists').hidden = !!shown;
    filter();
  }

  /** Hides the rows that are the same for all, if this is asked for. */
  function filter(): void {
    part('table').classList.toggle('only-differences', only.checked);
    if (!shown) {
      part('status').textContent = '';
      return;
    }
    const { products, rows } = shown;
    const different = rows.filter(({ state }) => state === 'differs').length;
    const counts = { n: products.length, different, rows: rows.length };
    part('status').textContent = fill(words.shown, counts);
  }

  function pictogram(code: string): Node | undefined {
    const template = root.querySelector<HTMLTemplateElement>(`[data-pictogram="${code}"]`);
    return template?.content.cloneNode(true);
  }

  /** What is in sight, as a table for a spreadsheet. */
  function tsv(): string {
    if (!shown) return '';
    const rows = shown.rows.filter(({ state }) => !only.checked || state !== 'same');
    return compareTsv({ ...shown, rows });
  }

  only.addEventListener('change', () => {
    const state = { ...readCompareState(location.search), onlyDifferences: only.checked };
    history.replaceState(history.state, '', writeCompareState(state));
    filter();
  });
  find('[data-copy-table]').addEventListener('click', () => {
    navigator.clipboard.writeText(tsv()).then(
      () => {
        part('done').textContent = words.copied;
      },
      () => {
        part('done').textContent = words.copyFailed;
      },
    );
  });
  find('[data-save-table]').addEventListener('click', () => {
    saveFile(`${words.tableFile}.tsv`, new Blob([tsv()], { type: 'text/tab-separated-values' }));
  });
  for (const control of root.querySelectorAll('[disabled]')) control.removeAttribute('disabled');
  void show();
}

function addressWithout(state: CompareState, id: string): string {
  const ids = state.ids.filter((one) => one !== id);
  return writeCompareState({ ...state, ids });
}

/** What kept products out, each with a way on. */
function problems(
  { ids, left, twice }: CompareState,
  loaded: readonly Loaded[],
  { problems: words }: CompareTexts['compare'],
  retry: () => void,
): Node[] {
  const paths = pagePaths();
  const note = (text: string, ...ways: Child[]) =>
    el('p', { class: 'note note-caution cluster' }, el('span', {}, text), ...ways);
  const link = (href: string, text: string) => el('a', { href }, text);
  const found = loaded.flatMap((one) => ('product' in one ? one.product : []));
  const [first, second] = found;
  return [
    ...loaded.flatMap((one) => {
      if ('product' in one) return [];
      const { id, problem } = one;
      const again = el('button', { type: 'button', class: 'button', click: retry }, words.retry);
      return problem === 'unknown'
        ? note(fill(words.unknown, { id }), link(paths.search(id), fill(words.search, { id })))
        : note(
            fill(words.failed, { id }),
            again,
            link(paths.product(id), fill(words.page, { id })),
          );
    }),
    ...twice.map((id) => note(fill(words.twice, { id }))),
    ...(left.length > 0 ? [note(fill(words.tooMany, { ids: left.join(', ') }))] : []),
    ...(ids.length === 0 ? [note(words.none)] : []),
    ...(first && !second
      ? [
          note(
            fill(words.one, { name: first.name }),
            link(paths.product(first.id), fill(words.onePage, { name: first.name })),
          ),
        ]
      : []),
  ];
}
