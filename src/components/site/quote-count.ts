import { amountsOnList, listedText } from '#quote/list/on-list.ts';
import { openList } from '#quote/list/storage.ts';

/**
 * Shows the number of lines of the visitor's list, and on a product page what the list has of the
 * product; loaded if there is a list.
 */
export function showCount(element: HTMLElement): void {
  const { list } = openList();
  element.textContent = String(list.length);
  element.hidden = list.length === 0;
  const head = document.querySelector<HTMLElement>('[data-quote-head]');
  const id = head?.closest<HTMLElement>('[data-product]')?.dataset['product'];
  if (!head || id === undefined) return;
  head.dataset['add'] ??= head.textContent;
  const amounts = amountsOnList(list, id);
  head.textContent =
    amounts === undefined
      ? head.dataset['add']
      : listedText(head.dataset['quoteHead'] ?? '', amounts);
}
