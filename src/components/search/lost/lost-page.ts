/** Script of the 404 page: searches for the text of the missing address. */
import { pagePaths } from '#i18n/paths.ts';
import type { Hit } from '#search/results/answer.ts';
import { search } from '#search/engine.ts';
import { nextTask } from '#search/next-task.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { el } from '#components/search/dom.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { fetchPointer, loadIndex } from '#components/search/load-index.ts';
import { fillBoxes } from '#components/search/box/search-boxes.ts';

/** Maximum products listed. */
const MAX_LISTED = 6;

/** Fills the search box and lists the hits; shows nothing without hits. */
export async function searchFor(wanted: string, section: HTMLElement): Promise<void> {
  fillBoxes(wanted);
  const { index: pointer, folder } = await fetchPointer();
  const index = await loadIndex(pointer, folder);
  // A task of its own, so that the page answers in between.
  await nextTask();
  const { hits } = await search(index, wanted);
  section.querySelector('ul')?.replaceChildren(...hits.slice(0, MAX_LISTED).map(item));
  section.hidden = hits.length === 0;
}

function item({ id, record }: Hit): HTMLElement {
  return el(
    'li',
    { class: 'cluster', 'data-id': id, 'data-cas': record.cas || undefined },
    ...(record.cas ? [el('span', { class: 'plate' }, record.cas)] : []),
    el('a', { href: pagePaths().product(id) }, record.name),
    el(
      'span',
      { class: 'muted' },
      ...markupNodes(formulaMarkup(record.formula, record.writtenFormula)),
    ),
  );
}
