/** Links to the pages of a list, and ways to jump within it. */
import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import type { SearchStrings } from '#search/results/describe.ts';

export interface Pages {
  page: number;
  last: number;
  /** Address of a page. */
  href: (page: number) => string;
  /** Called instead of following a link. */
  go: (page: number) => void;
  /** Pages on which letters begin, where the list is sorted by name. */
  letters?: ReadonlyMap<string, number> | undefined;
}

/** @param pages at least two */
export function pager({ pages: words }: SearchStrings, pages: Pages): HTMLElement {
  const { page, last, letters } = pages;
  return el(
    'nav',
    { class: 'stack stack-tight', 'aria-label': words.label },
    el(
      'div',
      { class: 'cluster' },
      page > 1 && link(pages, page - 1, words.previous, { rel: 'prev', class: 'button' }),
      jump(words, pages),
      page < last && link(pages, page + 1, words.next, { rel: 'next', class: 'button' }),
    ),
    letters &&
      el(
        'div',
        { class: 'cluster search-letters', role: 'group', 'aria-label': words.letters },
        ...[...letters].map(([letter, at]) => link(pages, at, letter, {})),
      ),
  );
}

function link(
  { href, go }: Pages,
  page: number,
  text: string,
  attributes: Record<string, string>,
): HTMLElement {
  const click = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    go(page);
  };
  return el('a', { ...attributes, href: href(page), 'data-key': `page ${text}`, click }, text);
}

/** "Page 3 of 31", of which the number can be changed. */
function jump(words: SearchStrings['pages'], { page, last, go }: Pages): HTMLElement {
  const field = el('input', {
    type: 'number',
    class: 'tabular',
    min: '1',
    max: String(last),
    value: String(page),
    'aria-label': words.page,
    'data-key': 'page number',
  });
  const [before = '', after = ''] = fill(words.position, { pages: last }).split('{page}');
  const submit = (event: Event) => {
    event.preventDefault();
    const wanted = Math.trunc(field.valueAsNumber);
    if (wanted >= 1 && wanted <= last) go(wanted);
    else field.value = String(page);
  };
  return el('form', { class: 'cluster search-jump', submit, change: submit }, before, field, after);
}
