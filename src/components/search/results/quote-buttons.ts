/** Enables the "Add to quote list" buttons of the hits; loaded after the first answer. */
import { fill } from '#i18n/fill.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import type { Card } from '#search/index/record.ts';
import { amountFields } from './hit-amount.ts';
import { lineOf } from '#components/search/line-of.ts';
import { addLines } from '#quote/list/add-lines.ts';
import { amountsOnList, listedText } from '#quote/list/on-list.ts';
import { openList, watchList } from '#quote/list/storage.ts';

/**
 * @param root element that contains the buttons (`data-add`)
 * @param recordOf the product of a button
 * @param say announces a result
 * @returns function that updates the buttons after new ones were added
 */
export function startQuoteButtons(
  root: HTMLElement,
  words: SearchStrings['hit'],
  recordOf: (id: string) => Card | undefined,
  say: (text: string) => void,
): () => void {
  const refresh = () => {
    const { list } = openList();
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-add]')) {
      const id = button.dataset['add'] ?? '';
      const amounts = amountsOnList(list, id);
      const label = amounts === undefined ? words.add : listedText(words.onList, amounts);
      button.disabled = false;
      button.classList.toggle('listed', amounts !== undefined);
      button.textContent = label;
      button.ariaLabel = `${label}: ${recordOf(id)?.name ?? id}`;
      if (amounts === undefined) amountOf(button)?.remove();
      else if (!amountOf(button)) button.after(fieldsFor(id));
    }
  };
  const amountOf = (button: Element) => {
    const next = button.nextElementSibling;
    return next?.matches('.hit-amount') ? next : undefined;
  };
  const fieldsFor = (id: string) => {
    const record = recordOf(id);
    return amountFields({ id, name: record?.name ?? id, words }, (wanted) => {
      const { refused } = addLines(record ? [{ ...lineOf(record), ...wanted }] : []);
      if (refused > 0) say(words.listFull);
      refresh();
      return refused === 0;
    });
  };
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-add]');
    const record = button && recordOf(button.dataset['add'] ?? '');
    if (!record) return;
    const { name } = record;
    const { refused, kept } = addLines([lineOf(record)]);
    const outcome = refused > 0 ? words.listFull : kept ? words.added : words.addedNotKept;
    say(fill(outcome, { name }));
    refresh();
  });
  watchList(refresh);
  return refresh;
}
