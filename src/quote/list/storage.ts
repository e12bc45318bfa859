/**
 * Storage of the quote list on the visitor's device.
 *
 * Key `chemical-catalog.quote-list` in localStorage holds `{"version":2,"lines":[QuoteLine, …]}`.
 * Version 1 had one line for each CAS number, without `id` and `held`; it is read as version 2.
 * Lines of another shape are left out, and of two different lines with one id the second gets
 * another; a newer version is neither read nor overwritten.
 *
 * Nothing here throws. If the browser refuses storage or it is full, the list is kept in the tab:
 * in `window.name`, which persists across pages of the site and which browsers clear when the tab
 * navigates to another site (HTML Standard, "Navigable names").
 */
import { isRecord, newId, readLine, type QuoteLine } from './line.ts';
import { CHANGED, LIST_EVENTS, STORAGE_KEY } from './list-key.ts';
import { MAX_LINES, type QuoteList } from './list.ts';

const VERSION = 2;

export interface ListState {
  list: QuoteList;
  /** Whether the list is stored on the device, and not only in this tab. */
  kept: boolean;
}

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Places of a list; the tab's copy takes precedence if there is one that can be read. */
export interface Stores {
  device: Store | undefined;
  tab: Store;
}

/** The current list. */
export function openList({ device, tab } = stores()): ListState {
  const inTab = parse(tab.getItem(STORAGE_KEY));
  const kept = inTab ? undefined : read(device);
  return { list: inTab ?? kept ?? [], kept: kept !== undefined };
}

/**
 * Applies a change to the current list, which another tab may have changed, and stores the result.
 */
export function changeList(change: (list: QuoteList) => QuoteList, places = stores()): ListState {
  const before = openList(places);
  const list = change(before.list);
  const text = JSON.stringify({ version: VERSION, lines: list });
  const kept = before.kept && write(places.device, text);
  if (!kept) places.tab.setItem(STORAGE_KEY, text);
  if (typeof window !== 'undefined') dispatchEvent(new Event(CHANGED));
  return { list, kept };
}

/**
 * Calls back when the list changes in this tab or another one; returns a function that
 * unsubscribes.
 */
export function watchList(onChange: (state: ListState) => void): () => void {
  const inform = (event: Event) => {
    const key = 'key' in event ? event.key : STORAGE_KEY;
    if (key === STORAGE_KEY || key === null) onChange(openList());
  };
  for (const name of LIST_EVENTS) addEventListener(name, inform);
  return () => {
    for (const name of LIST_EVENTS) removeEventListener(name, inform);
  };
}

/** Storage of this tab; without a window (in the build and in tests), a variable of the module. */
const nameStore: Store & { name: string } = {
  name: '',
  getItem: (key) => {
    const { name } = globalThis.window ?? nameStore;
    return name.startsWith(key) ? name.slice(key.length) : null;
  },
  setItem: (key, text) => {
    (globalThis.window ?? nameStore).name = key + text;
  },
};

function stores(): Stores {
  try {
    return { device: globalThis.localStorage, tab: nameStore };
  } catch {
    return { device: undefined, tab: nameStore };
  }
}

/** Undefined if the device refuses access, or has a list of a newer version. */
function read(store: Store | undefined): QuoteList | undefined {
  try {
    return store && parse(store.getItem(STORAGE_KEY), []);
  } catch {
    return undefined;
  }
}

/** Undefined if the text is a list of a newer version, `otherwise` if it is none. */
function parse(text: string | null, otherwise?: QuoteList): QuoteList | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return otherwise;
  }
  if (!isRecord(value)) return otherwise;
  const { version, lines } = value;
  if (Number(version) > VERSION) return undefined;
  const list = new Map<string, QuoteLine>();
  for (const raw of Array.isArray(lines) ? lines.slice(0, MAX_LINES) : []) {
    const line = readLine(version === 1 ? fromVersion1(raw) : raw);
    if (!line) continue;
    const other = list.get(line.id);
    const isOther = other && JSON.stringify(other) !== JSON.stringify(line);
    const id = isOther ? newId() : line.id;
    list.set(id, { ...line, id });
  }
  return [...list.values()];
}

/** Version 1 had only products of the catalog, each once. */
function fromVersion1(line: unknown): unknown {
  if (!isRecord(line)) return undefined;
  return { ...line, id: line['cas'], held: line['name'] !== undefined };
}

function write(store: Store | undefined, text: string): boolean {
  try {
    store?.setItem(STORAGE_KEY, text);
    return store !== undefined;
  } catch {
    return false;
  }
}
