/**
 * Suggestions under a search box: an editable combobox with a list (WAI-ARIA APG, "Editable
 * Combobox With List Autocomplete"). Loaded, with the index, when the visitor begins to type.
 */
import { pagePaths } from '#i18n/paths.ts';
import { plural } from '#i18n/plural.ts';
import type { Hit } from '#search/results/answer.ts';
import { suggest } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { el } from '#components/search/dom.ts';
import { numberOf, formulaOf, marksIn } from '#components/search/marked-hit.ts';
import { withMarks } from '#ui/markup/marks.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { fetchPointer, loadIndex, type SearchPointer } from '#components/search/load-index.ts';
import css from './suggest.css?inline';
import { pageLanguage } from '#i18n/languages.ts';

/** Pause in typing, in milliseconds, before suggestions are updated. */
const PAUSE = 60;

let catalog: Promise<{ index: OpenIndex; words: SearchPointer['words'] }> | undefined;
let boxes = 0;

/** Starts the suggestions of a box. There are none if the index does not load. */
export async function startSuggestions(field: HTMLInputElement): Promise<void> {
  catalog ??= loadCatalog();
  try {
    const { index, words } = await catalog;
    combobox(field, index, words);
  } catch {
    // The box still submits to the search page, which reports the error and can retry.
    catalog = undefined;
  }
}

async function loadCatalog() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const { index, folder, words } = await fetchPointer();
  return { index: await loadIndex(index, folder), words };
}

function combobox(field: HTMLInputElement, index: OpenIndex, words: SearchPointer['words']): void {
  const id = `suggestions-${String(++boxes)}`;
  const list = el('ul', { id, class: 'suggestions', role: 'listbox', 'aria-label': words.label });
  const status = el('span', { class: 'visually-hidden', role: 'status' });
  list.hidden = true;
  field.parentElement?.after(list, status);
  field.form?.style.setProperty('position', 'relative');
  field.setAttribute('aria-controls', id);

  let active = -1;
  let asked = '';
  const options = () => [...list.children] as HTMLElement[];
  const isOpen = () => !list.hidden;

  const activate = (at: number) => {
    active = at;
    options().forEach((option, number) => {
      option.ariaSelected = String(number === at);
    });
    const option = options()[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };

  const open = (hits: readonly Hit[]) => {
    list.replaceChildren(...hits.map((hit, at) => suggestion(hit, `${id}-${String(at)}`)));
    list.hidden = hits.length === 0;
    field.ariaExpanded = String(isOpen());
    status.textContent = isOpen() ? plural(words.count, hits.length, pageLanguage()) : '';
    activate(-1);
  };
  const close = () => {
    open([]);
  };

  const ask = async () => {
    const text = field.value.trim();
    asked = text;
    const hits = isWorthAsking(text) ? await suggest(index, text).catch(() => []) : [];
    if (asked === text && field === document.activeElement) open(hits);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(), PAUSE);
  });
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const count = options().length;
    const { key } = event;
    if (key === 'ArrowDown' && !isOpen()) void ask();
    else if (key === 'ArrowDown') activate(active + 1 < count ? active + 1 : -1);
    else if (key === 'ArrowUp' && isOpen()) activate(active < 0 ? count - 1 : active - 1);
    else if (key === 'Escape' && isOpen()) close();
    else if (key === 'Enter' && active >= 0) go(options()[active]);
    else return;
    event.preventDefault();
  });
  // Keep the focus in the field until the click arrives.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    go((target as Element).closest<HTMLElement>('[data-id]'));
  });
  void ask();
}

/**
 * Whether a key belongs to an input method. Safari ends the composition before the Enter that
 * confirms it, which only its key code 229 still tells (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Whether a text is long enough: one letter or digit begins too many names, one Chinese character
 * does not.
 */
function isWorthAsking(text: string): boolean {
  return text.length > 1 || /[^\p{ASCII}]/u.test(text);
}

function go(option: HTMLElement | null | undefined): void {
  const id = option?.dataset['id'];
  if (id !== undefined) location.assign(pagePaths().product(id));
}

function suggestion(hit: Hit, id: string): HTMLElement {
  const { id: product, record } = hit;
  const [first] = hit.why;
  const other = first?.field === 'otherName' || first?.field === 'catalogNumber';
  return el(
    'li',
    {
      id,
      role: 'option',
      'aria-selected': 'false',
      'data-id': product,
      'data-cas': record.cas || undefined,
    },
    el(
      'span',
      { 'data-name': true },
      ...markupNodes(withMarks([record.name], marksIn(hit, 'name'))),
      ...(other ? [' · ', ...markupNodes(withMarks([first.matched], first.marks))] : []),
    ),
    el(
      'span',
      { 'data-ids': true, class: 'tabular' },
      ...markupNodes(numberOf(hit)),
      ' ',
      ...markupNodes(formulaOf(hit)),
    ),
  );
}
