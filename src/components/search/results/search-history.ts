/**
 * The state of the search is stored in the address. Typing replaces the current history entry;
 * submitting a text or choosing a filter pushes one, so that Back returns to the previous state.
 */
import { readState, withText, writeState, type SearchState } from '#search/results/search-state.ts';

/**
 * The state of the current history entry before typing: last submitted, chosen, loaded or navigated
 * to.
 */
let settled: SearchState | undefined;

export function currentState(): SearchState {
  return readState(location.search);
}

/** Calls back after the visitor navigates back or forward. */
export function onGoingBack(listener: () => void): void {
  settled = currentState();
  addEventListener('popstate', () => {
    settled = currentState();
    listener();
  });
}

/** Puts a text that is being typed into the address. @returns whether the text changed */
export function typeText(text: string): boolean {
  const state = currentState();
  if (text === state.text) return false;
  history.replaceState(null, '', addressOf(withText(state, text)));
  return true;
}

/** Puts a submitted text into the address, as a new history entry. */
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

/** Changes filters, sort order or view, in a new history entry or in the current one. */
export function changeState(change: Partial<SearchState>, how: 'push' | 'replace'): void {
  settled = { ...currentState(), ...change };
  const method = how === 'push' ? 'pushState' : 'replaceState';
  history[method](history.state, '', addressOf(settled));
}

/** The address of a state of this page; what other scripts keep in it stays. */
export function addressOf(state: SearchState): string {
  return location.pathname + writeState(state, location.search);
}

/** Pause in scrolling, in milliseconds, after which the position is stored. */
const PAUSE = 100;

/** Stores the scroll position in the history entry, to restore it on Back and on reload. */
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

/** The scroll position stored in the current history entry, in pixels. */
export function keptPlace(): number {
  const state = history.state as { scroll?: unknown } | null;
  return typeof state?.scroll === 'number' ? state.scroll : 0;
}
