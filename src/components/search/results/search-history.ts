/**
 * The state of the search lives in the address. Typing replaces the current entry of the history;
 * submitting a text and choosing a filter add one, so that Back leads from one to the one before.
 */
import { readState, withText, writeState, type SearchState } from '#search/results/search-state.ts';

/** What the current entry was before typing: last submitted, chosen, loaded or gone back to. */
let settled: SearchState | undefined;

export function currentState(): SearchState {
  return readState(location.search);
}

/** Calls back after the visitor has gone back or forward. */
export function onGoingBack(listener: () => void): void {
  settled = currentState();
  addEventListener('popstate', () => {
    settled = currentState();
    listener();
  });
}

/** Puts a text that is being typed into the address. @returns whether it is another one */
export function typeText(text: string): boolean {
  const state = currentState();
  if (text === state.text) return false;
  history.replaceState(null, '', addressOf(withText(state, text)));
  return true;
}

/** Puts a submitted text into the address, as a new entry of the history. */
export function submitText(text: string): void {
  const before = settled ?? currentState();
  if (text === before.text) {
    typeText(text);
    return;
  }
  const next = withText(currentState(), text);
  history.replaceState(null, '', addressOf(before));
  history.pushState(null, '', addressOf(next));
  settled = next;
}

/** Another choice in the list: as a new entry, or in the place of this one. */
export function changeState(change: Partial<SearchState>, how: 'push' | 'replace'): void {
  settled = { ...currentState(), ...change };
  const method = how === 'push' ? 'pushState' : 'replaceState';
  history[method](history.state, '', addressOf(settled));
}

function addressOf(state: SearchState): string {
  return location.pathname + writeState(state);
}

/** Pause in scrolling, in milliseconds, after which the place is kept. */
const PAUSE = 100;

/** Keeps the place in the list in the entry of the history, for the way back and for reloading. */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  let pause: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState({ scroll: scrollY }, '');
    }, PAUSE);
  });
}

/** The place that the current entry of the history was left at, in pixels from the top. */
export function keptPlace(): number {
  const state = history.state as { scroll?: unknown } | null;
  return typeof state?.scroll === 'number' ? state.scroll : 0;
}
