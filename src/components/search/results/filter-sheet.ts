/** The filters as a sheet over the page, where there is no room for them beside the hits. */
import './filter-sheet.css';
import { el } from '#components/search/dom.ts';

/**
 * Shows the filters in a dialog; when it closes, they are back in `details`, which closes too.
 * @param details open, and holds `facets`
 */
export function showSheet(details: HTMLDetailsElement, facets: HTMLElement, title: string): void {
  const sheet = el(
    'dialog',
    {
      class: 'search-sheet',
      'aria-label': title,
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
  );
  details.after(sheet);
  sheet.showModal();
}
