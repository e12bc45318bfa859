/**
 * The text that is searched lives in the address (?q=). Typing replaces the current entry of the
 * history, submitting adds one, so that Back leads from one submitted text to the one before.
 */
const CHANGED = 'searchtextchange';

/** The text last submitted, loaded or gone back to: what the current entry was before typing. */
let submitted: string | undefined;

/** The text in the address; empty where there is none. */
export function searchText(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Calls `listener` whenever `searchText()` may have changed. @returns how to stop that */
export function onSearchText(listener: () => void): () => void {
  submitted ??= searchText();
  const wentBack = () => {
    submitted = searchText();
    listener();
  };
  addEventListener('popstate', wentBack);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', wentBack);
    removeEventListener(CHANGED, listener);
  };
}

/** Puts a text that is being typed into the address. */
export function typeSearchText(text: string): void {
  if (text === searchText()) return;
  history.replaceState(null, '', addressOf(text));
  dispatchEvent(new Event(CHANGED));
}

/** Puts a submitted text into the address, as a new entry of the history. */
export function submitSearchText(text: string): void {
  if (text !== submitted) {
    history.replaceState(null, '', addressOf(submitted ?? ''));
    history.pushState(null, '', addressOf(text));
    submitted = text;
  }
  dispatchEvent(new Event(CHANGED));
}

function addressOf(text: string): string {
  return text === ''
    ? location.pathname
    : `${location.pathname}?${new URLSearchParams({ q: text }).toString()}`;
}
