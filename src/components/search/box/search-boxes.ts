import { addressText } from '#search/readings/query-length.ts';

/** Pause in typing, in milliseconds, after which the results follow. */
const PAUSE = 80;

export function searchFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
}

/** Puts a text into the boxes, but not into the one that is being typed in: it may be ahead. */
export function fillBoxes(text: string, { evenFocused = false } = {}): void {
  for (const field of searchFields())
    if (evenFocused || field !== document.activeElement) field.value = text;
}

interface Listener {
  typed: (text: string) => void;
  submitted: (text: string) => void;
}

/** Hears what is typed into the page's search boxes. @returns how to forget what is not yet told */
export function listenToBoxes({ typed, submitted }: Listener): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(pause);
  };
  for (const field of searchFields()) {
    const type = () => {
      forget();
      pause = setTimeout(() => {
        typed(addressText(field.value));
      }, PAUSE);
    };
    field.addEventListener('input', type);
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      forget();
      submitted(addressText(field.value));
    });
    // Typed before this script was there to hear it.
    if (field === document.activeElement && field.value !== '') type();
  }
  return forget;
}
