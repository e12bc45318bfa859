/**
 * Storage key of the quote list. Separate from storage.ts to keep the script of every page small.
 */
export const STORAGE_KEY = 'chemical-catalog.quote-list';

/**
 * Dispatched on the window that changed the list; other tabs receive the browser's storage event.
 */
export const CHANGED = 'quote-list-changed';

/** Events after which the list may have changed. */
export const LIST_EVENTS = ['storage', CHANGED, 'pageshow'] as const;

/** Whether a list may exist on this device or in this tab. Never throws. */
export function mayHaveList(): boolean {
  try {
    return window.name.startsWith(STORAGE_KEY) || localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
