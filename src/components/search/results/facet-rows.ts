/** The rows of a filter: values, with those below them folded. */
import { fill } from '#i18n/fill.ts';
import {
  holdsChosen,
  toggledCategory,
  type CategoryParents,
  type FacetBranch,
} from '#search/results/facet-branches.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import type { FacetValue } from '#search/results/facet-values.ts';
import { readRange, toggled, type Facet, type Selection } from '#search/results/selection.ts';
import type { SearchState } from '#search/results/search-state.ts';
import { countText } from '#i18n/plural.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { el } from '#components/search/dom.ts';
import { valueName } from './facet-names.ts';
import type { FacetNames } from './page-data.ts';

export interface Choices {
  words: SearchStrings;
  names: FacetNames;
  parents: CategoryParents;
  state: SearchState;
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
}

/** The rows that the visitor has opened, by the keys of their buttons. */
const opened = new Set<string>();

/** The values beside each other, each with its box; the only one shows what is below it. */
export function valueRows(
  choices: Choices,
  facet: Facet,
  branches: readonly FacetBranch[],
): HTMLElement[] {
  const { words, names } = choices;
  return branches.map((branch) => {
    const { value, below } = branch;
    const name = valueName(words, names, facet, value);
    const label = fill(words.filters.subcategories, { name });
    const summary = el('summary', { 'data-key': `below ${value}`, 'aria-label': label });
    const isOpen = branches.length === 1 || below.some(holdsChosen);
    return el(
      'div',
      { class: 'search-value' },
      checkbox(choices, facet, branch, name),
      below.length > 0 && folded(summary, valueRows(choices, facet, below), isOpen),
    );
  });
}

/** Rows that a button shows. */
export function folded(
  summary: HTMLElement,
  rows: readonly HTMLElement[],
  isOpen: boolean,
): HTMLElement {
  const { key = '' } = summary.dataset;
  return el(
    'details',
    {
      open: isOpen || opened.has(key),
      toggle: ({ target }) => {
        if ((target as HTMLDetailsElement).open) opened.add(key);
        else opened.delete(key);
      },
    },
    summary,
    ...rows,
  );
}

/** A range that was typed gives way to one that is picked. */
function withoutRange(selection: Selection, facet: Facet): Selection {
  if (facet !== 'mass') return selection;
  return { ...selection, mass: selection.mass.filter((value) => !readRange(value)) };
}

function checkbox(
  { parents, state, change }: Choices,
  facet: Facet,
  { value, count, chosen }: FacetValue,
  name: string,
): HTMLElement {
  const input = el('input', {
    type: 'checkbox',
    checked: chosen,
    'data-key': `${facet} ${value}`,
    change: () => {
      const selection =
        facet === 'category'
          ? toggledCategory(state.selection, value, parents)
          : toggled(withoutRange(state.selection, facet), facet, value);
      change({ selection, page: 1 }, 'push');
    },
  });
  return el(
    'label',
    {},
    input,
    el('span', {}, name),
    el('span', { class: 'count muted tabular' }, countText(count, pageLanguage())),
  );
}
