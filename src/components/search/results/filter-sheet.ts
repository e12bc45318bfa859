/** The filters as a sheet over the page, where there is no room for them beside the hits. */
import './filter-sheet.css';
import { el } from '#components/search/dom.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** Closes the sheet. */
const done = el('button', {
  type: 'button',
  class: 'button button-primary',
  click: () => {
    done.closest('dialog')?.close();
  },
});

/** Says in the sheet how many hits fit the filters. */
export function tellSheet(words: SearchStrings['filters'], fitting: number): void {
  done.textContent = plural(words.show, fitting, pageLanguage());
}

/**
 * Shows the filters in a dialog; when it closes, they are back in `details`, which closes too.
 * @param details open, and holds `facets`
 */
export function showSheet(
  details: HTMLDetailsElement,
  facets: HTMLElement,
  words: SearchStrings['filters'],
): void {
  const sheet = el(
    'dialog',
    {
      class: 'search-sheet',
      'aria-label': words.title,
      click: ({ target }) => {
        if (target === sheet) sheet.close();
      },
      close: () => {
        details.append(facets);
        details.open = false;
        sheet.remove();
      },
    },
    facets,
    done,
  );
  details.after(sheet);
  sheet.showModal();
}
