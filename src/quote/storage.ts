/**
 * The request list on the visitor's device.
 *
 * Key `chemical-catalog.quote-list` in localStorage holds `{"version":1,"lines":[QuoteLine, …]}`.
 * What does not have this shape is left out; a newer version is neither read nor overwritten.
 * Nothing here throws: where the browser refuses storage, the list lives as long as the page.
 */
import { addLine, type QuoteLine, type QuoteList } from './list.ts';
import { isUnit } from './unit.ts';

export const STORAGE_KEY = 'chemical-catalog.quote-list';
const VERSION = 1;
/** Dispatched on the window that changed the list; other tabs get the browser's storage event. */
const CHANGED = 'quote-list-changed';

export interface ListState {
  list: QuoteList;
  /** Whether the list is kept on the device, and not only in this page. */
  kept: boolean;
}

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The list as the device holds it. */
export function openList(store = deviceStore()): ListState {
  const list = read(store);
  return { list: list ?? [], kept: list !== undefined };
}

/**
 * Applies a change to the newest list (another tab may have changed it since) and keeps the result.
 * @param state what this page knows: the truth where the device keeps nothing
 */
export function changeList(
  state: ListState,
  change: (list: QuoteList) => QuoteList,
  store = deviceStore(),
): ListState {
  const stored = state.kept ? read(store) : undefined;
  const list = change(stored ?? state.list);
  return { list, kept: stored !== undefined && write(list, store) };
}

/** Calls back when the kept list changes in this tab or another one; returns how to stop that. */
export function watchList(onChange: (state: ListState) => void): () => void {
  const inform = (event: Event) => {
    const key = 'key' in event ? event.key : STORAGE_KEY;
    if (key === STORAGE_KEY || key === null) onChange(openList());
  };
  addEventListener('storage', inform);
  addEventListener(CHANGED, inform);
  return () => {
    removeEventListener('storage', inform);
    removeEventListener(CHANGED, inform);
  };
}

function deviceStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Undefined where the device refuses, or holds a list of a newer version. */
function read(store: Store | undefined): QuoteList | undefined {
  let text: string | null | undefined;
  try {
    text = store?.getItem(STORAGE_KEY);
  } catch {
    return undefined;
  }
  return text === undefined ? undefined : parse(text);
}

function parse(text: string | null): QuoteList | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isRecord(value)) return [];
    if (Number(value['version']) > VERSION) return undefined;
    const lines = Array.isArray(value['lines']) ? value['lines'].filter(isLine) : [];
    return lines.reduce<QuoteList>((list, line) => addLine(list, line), []);
  } catch {
    return [];
  }
}

function write(list: QuoteList, store: Store | undefined): boolean {
  try {
    store?.setItem(STORAGE_KEY, JSON.stringify({ version: VERSION, lines: list }));
    if (typeof window !== 'undefined') dispatchEvent(new Event(CHANGED));
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLine(value: unknown): value is QuoteLine {
  return (
    isRecord(value) &&
    /^\d{2,7}-\d{2}-\d$/.test(String(value['cas'])) &&
    isUnit(value['unit']) &&
    ['name', 'formula', 'amount', 'note'].every((key) =>
      /^(string|undefined)$/.test(typeof value[key]),
    )
  );
}
