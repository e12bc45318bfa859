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

/** @returns whether the list was stored; if not, no earlier one is kept in its place */
export function keepList(list: KeptList): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    forgetList();
    return false;
  }
}

/** The stored list; undefined if there is none, or what is stored has another shape. */
export function keptList(): KeptList | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptList {
  const { text, input, name } = Object(value) as Record<string, unknown>;
  return typeof text === 'string' || (typeof name === 'string' && isInput(input));
}

function isInput(value: unknown): value is ListInput {
  const { entries, quiet, quietPlaces, columns } = Object(value) as Record<
    keyof ListInput,
    unknown
  >;
  const isText = (one: unknown) => typeof one === 'string';
  return (
    areAll(entries, ({ line, text, candidates }) =>
      [
        Number.isInteger(line),
        isText(text),
        areAll(candidates, (one) => isText(one['kind']) && isText(one['text'])),
      ].every(Boolean),
    ) &&
    Number.isInteger(quiet) &&
    areAll(quietPlaces, ({ line }) => Number.isInteger(line)) &&
    Array.isArray(columns) &&
    columns.every(isText)
  );
}

function areAll(list: unknown, is: (one: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(list) && list.every((one) => is(Object(one) as Record<string, unknown>));
}

export function forgetList(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: nothing is kept.
  }
}
