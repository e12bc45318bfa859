import { LIST_EVENTS, mayHaveList } from '#quote/list/list-key.ts';

/** Keeps the number of entries of the quote list in the header; what counts is loaded on demand. */
export function startListCount(): void {
  const count = document.querySelector<HTMLElement>('[data-quote-count]');
  const show = () => {
    if (!count) return;
    if (mayHaveList())
      void import('./quote-count.ts').then(({ showCount }) => {
        showCount(count);
      });
    else count.hidden = true;
  };
  for (const name of LIST_EVENTS) addEventListener(name, show);
  show();
}
