/** Where the request list is kept (see storage.ts), apart, so that a page can ask for little code. */
export const STORAGE_KEY = 'chemical-catalog.quote-list';

/** Dispatched on the window that changed the list; other tabs get the browser's storage event. */
export const CHANGED = 'quote-list-changed';

/** After any of these the list may be another one. */
export const LIST_EVENTS = ['storage', CHANGED, 'pageshow'] as const;

/** Whether a list was ever made on this device or in this tab. Never throws. */
export function mayHaveList(): boolean {
  try {
    return window.name.startsWith(STORAGE_KEY) || localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
