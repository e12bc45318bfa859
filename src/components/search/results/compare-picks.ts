/** Boxes that pick hits for the page of comparisons; loaded after the first answer. */
import { pageLanguage } from '#i18n/languages.ts';
import { pagePaths } from '#i18n/paths.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** Products that are compared at once. */
const MAX_PICKED = 4;

/**
 * @param hits contains the boxes (`data-compare`), which name their products
 * @param link leads to the comparison
 * @returns function that updates the boxes after new ones were added
 */
export function startPicks(
  hits: HTMLElement,
  link: HTMLAnchorElement,
  words: SearchStrings,
): () => void {
  const picked = new Set<string>();
  const refresh = () => {
    for (const box of hits.querySelectorAll<HTMLInputElement>('[data-compare]')) {
      const id = box.dataset['compare'] ?? '';
      box.checked = picked.has(id);
      box.disabled = picked.size >= MAX_PICKED && !box.checked;
    }
    link.hidden = picked.size === 0;
    link.textContent = plural(words.compare, picked.size, pageLanguage());
    if (picked.size > 1) link.href = pagePaths().compare([...picked]);
    else link.removeAttribute('href');
  };
  hits.addEventListener('change', ({ target }) => {
    const { dataset, checked } = target as HTMLInputElement;
    const id = dataset['compare'];
    if (id === undefined) return;
    if (checked) picked.add(id);
    else picked.delete(id);
    refresh();
  });
  return refresh;
}
