import { paths } from '#i18n/paths.ts';

/** Where a text waits that was pasted into a search box, until the page for lists takes it. */
const KEY = 'chemical-catalog.pasted-list';

/**
 * Leads a pasted text of several lines to the page that looks up many at once. It goes by way of
 * the tab's own storage, not in the address; where that is refused, the text stays in the box.
 */
export function lookUp(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    return;
  }
  location.assign(paths.searchList);
}

/** Takes the text that was pasted; undefined where there is none. */
export function takePasted(): string | undefined {
  try {
    const text = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return undefined;
  }
}
