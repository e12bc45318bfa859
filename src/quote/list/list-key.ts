/** Where the quote list is kept; apart from storage.ts, for the few bytes that every page runs. */
export const STORAGE_KEY = 'chemical-catalog.quote-list';

/** Dispatched on the window that changed the list; other tabs get the browser's storage event. */
export const CHANGED = 'quote-list-changed';

/** Events after which the list may have changed. */
export const LIST_EVENTS = ['storage', CHANGED, 'pageshow'] as const;

/** Whether a list was ever made on this device or in this tab. Never throws. */
export function mayHaveList(): boolean {
  try {
    return window.name.startsWith(STORAGE_KEY) || localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
