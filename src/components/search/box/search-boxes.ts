import { addressText } from '#search/readings/query-length.ts';

/** Pause in typing, in milliseconds, before the results are updated. */
const PAUSE = 80;

export function searchFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
}

/** Puts a text into the boxes, except the focused one, whose text may be newer. */
export function fillBoxes(text: string, { evenFocused = false } = {}): void {
  for (const field of searchFields())
    if (evenFocused || field !== document.activeElement) field.value = text;
}

interface Listener {
  typed: (text: string) => void;
  submitted: (text: string) => void;
}

/** Listens to the page's search boxes. @returns function that cancels a pending call */
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
    // Text typed before this script was loaded.
    if (field === document.activeElement && field.value !== '') type();
  }
  return forget;
}
