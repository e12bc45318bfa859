import { pagePaths } from '#i18n/paths.ts';
import type { ListInput } from '#search/list/entry.ts';

/**
 * The list that is being looked up, in the tab's own storage (`{"text"}` or `{"input","name"}`):
 * from the search box on to the page for lists, for the way back and for reloading.
 */
const KEY = 'chemical-catalog.list';

export type KeptList = { text: string } | { input: ListInput; name: string };

/**
 * Leads a pasted text of several lines to the page that looks up many at once: nothing of it goes
 * into the address. Where the browser refuses to keep it, the text stays in the box.
 */
export function lookUp(text: string): void {
  if (keepList({ text })) location.assign(pagePaths().searchList);
}

/** @returns whether the browser keeps it */
export function keepList(list: KeptList): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** The list that is kept; undefined where there is none. */
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
    // Nothing is kept, then.
  }
}
