/** For a structure that is not held: links to what contains it and what is like it, with counts. */
import { el } from '#components/search/dom.ts';
import { pagePaths } from '#i18n/paths.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import type { Mode } from '#search/structure/question.ts';
import { runSearch } from './search-run.ts';

/** @param first the first file of the index of structures, in the folder */
export function structureOffers(
  words: SearchStrings,
  smiles: string,
  data: { first: string; folder: string },
): HTMLElement {
  const items = (['substructure', 'similarity'] as const).map((mode) => {
    const count = el('span', {});
    void countOf(smiles, mode, data).then((n) => {
      if (n === 0) item.replaceChildren(words.noStructures[mode]);
      else if (n !== undefined) count.textContent = ` (${String(n)})`;
    });
    const href = pagePaths().structureSearch(smiles, mode);
    const item = el('li', {}, el('a', { href }, words.structureOffers[mode]), count);
    return item;
  });
  return el('ul', { class: 'small plain-list cluster' }, ...items);
}

/** Number of products; undefined if they cannot be counted. */
function countOf(
  text: string,
  mode: Mode,
  data: { first: string; folder: string },
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const end = (count?: number) => {
      run.end();
      resolve(count);
    };
    const run = runSearch({ text, mode }, data, {
      found: ({ docs }, isLast) => {
        if (isLast) end(docs.length);
      },
      marked: () => undefined,
      fault: () => {
        end();
      },
      failed: () => {
        end();
      },
    });
  });
}
