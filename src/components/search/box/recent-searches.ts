/**
 * The visitor's last searches, kept on the device only if the visitor asks for it.
 *
 * Key `chemical-catalog.recent-searches` in localStorage holds `{"version":1,"texts":["C8H7IO",…]}`,
 * the newest first; without the key nothing is kept. What has another shape counts as no key, and
 * is replaced when the visitor asks again. Nothing throws.
 */
const KEY = 'chemical-catalog.recent-searches';
const VERSION = 1;
export const MAX_RECENT = 8;

/** The kept texts, the newest first; undefined if the visitor does not have them kept. */
export function recentSearches(): string[] | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Stored> | null;
    if (value?.version !== VERSION || !Array.isArray(value.texts)) return undefined;
    const texts = value.texts.filter((text) => typeof text === 'string' && text !== '');
    return [...new Set(texts as string[])].slice(0, MAX_RECENT);
  } catch {
    return undefined;
  }
}

interface Stored {
  version: number;
  texts: unknown[];
}

/**
 * Begins to keep searches, or empties what is kept.
 * @returns whether the browser allows it
 */
export function keepSearches(texts: readonly string[] = []): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, texts }));
    return true;
  } catch {
    return false;
  }
}

/** Puts a text first, if the visitor has searches kept. */
export function recordSearch(text: string): void {
  const before = recentSearches();
  if (!before || text === '') return;
  keepSearches([text, ...before.filter((one) => one !== text)].slice(0, MAX_RECENT));
}

/** Deletes what is kept, and keeps nothing from now on. */
export function stopKeeping(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that refuses access has stored nothing.
  }
}
