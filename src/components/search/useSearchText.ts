import { useEffect, useSyncExternalStore } from 'react';
import { addressText } from '#search/bounds.ts';
import { onSearchText, searchText, submitSearchText, typeSearchText } from './address.ts';

/** Pause in typing, in milliseconds, after which the results follow. */
const PAUSE = 80;

/**
 * The text to search, as the address has it; undefined while the page is being built. The page's
 * search boxes write it and follow it.
 */
export function useSearchText(): string | undefined {
  const text = useSyncExternalStore(onSearchText, searchText, () => undefined);
  useEffect(listenToBoxes, []);
  useEffect(() => {
    // What has the focus is being typed in, and may already be ahead of the address.
    if (text !== undefined) fill(text, (field) => field !== document.activeElement);
  }, [text]);
  return text;
}

function searchFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
}

function fill(text: string, which: (field: HTMLInputElement) => boolean): void {
  for (const field of searchFields().filter(which)) field.value = text;
}

function listenToBoxes(): () => void {
  const stop = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const goBack = () => {
    clearTimeout(pause);
    fill(searchText(), () => true);
  };
  addEventListener('popstate', goBack, { signal: stop.signal });
  for (const field of searchFields()) {
    const type = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        typeSearchText(addressText(field.value));
      }, PAUSE);
    };
    const submit = (event: Event) => {
      event.preventDefault();
      clearTimeout(pause);
      submitSearchText(addressText(field.value));
    };
    field.addEventListener('input', type, { signal: stop.signal });
    field.form?.addEventListener('submit', submit, { signal: stop.signal });
    // Typed before this script was there to hear it.
    if (field === document.activeElement && field.value !== '') type();
  }
  return () => {
    clearTimeout(pause);
    stop.abort();
  };
}
