import { pagePaths } from '#i18n/paths.ts';
import type { ListInput } from '#search/list/entry.ts';

/**
 * The list that is being looked up, in session storage (`{"text"}` or `{"input","name"}`): passed
 * from the search box to the page for lists, and kept for Back and reload.
 */
const KEY = 'chemical-catalog.list';

export type KeptList = { text: string } | { input: ListInput; name: string };

/**
 * Opens the page for lists with a pasted text of several lines, none of which is put into the
 * address. If the browser refuses storage, the text stays in the box.
 */
export function lookUp(text: string): void {
  if (keepList({ text })) location.assign(pagePaths().searchList);
}

/** @returns whether the list was stored */
export function keepList(list: KeptList): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** The stored list; undefined if there is none. */
export function keptList(): KeptList | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as KeptList | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetList(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: nothing is kept.
  }
}
