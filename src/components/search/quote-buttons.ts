/** Brings the "Add to quote list" buttons of the hits to life; loaded after the first answer. */
import { fill } from '#i18n/translate.ts';
import type { SearchStrings } from '#search/describe.ts';
import type { SearchRecord } from '#search/record.ts';
import { addLine, isListed } from '#quote/list.ts';
import { changeList, openList, watchList } from '#quote/storage.ts';

/**
 * @param root what holds the buttons (`data-add`)
 * @param recordOf the product of a button
 * @param say announces what has been done
 * @returns how to bring the buttons up to date after others have come
 */
export function startQuoteButtons(
  root: HTMLElement,
  words: SearchStrings['hit'],
  recordOf: (cas: string) => SearchRecord | undefined,
  say: (text: string) => void,
): () => void {
  const refresh = () => {
    const { list } = openList();
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-add]')) {
      const listed = isListed(list, button.dataset['add'] ?? '');
      button.disabled = false;
      button.classList.toggle('listed', listed);
      const label = button.querySelector('[data-label]');
      if (label) label.textContent = listed ? words.onList : words.add;
    }
  };
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-add]');
    const record = button && recordOf(button.dataset['add'] ?? '');
    if (!record) return;
    const { cas, name, formula } = record;
    const state = changeList(openList(), (list) =>
      addLine(list, { cas, name, formula, unit: 'g' }),
    );
    const done = isListed(state.list, cas);
    say(fill(!state.kept ? words.notKept : done ? words.added : words.listFull, { name }));
    refresh();
  });
  watchList(refresh);
  return refresh;
}
