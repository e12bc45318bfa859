/** The filters of the hits: loaded when they are shown or one is chosen. */
import { plural } from '#i18n/plural.ts';
import { facetBranches, holdsChosen } from '#search/results/facet-branches.ts';
import { inAllCategories, type CategoryParents } from '#search/results/all-categories.ts';
import type { Hit } from '#search/results/answer.ts';
import { facetValues, fitsSelection, type FacetValue } from '#search/results/facets.ts';
import {
  FACETS,
  isChosen,
  noSelection,
  type Facet,
  type Selection,
} from '#search/results/selection.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { el } from '#components/search/dom.ts';
import { folded, valueRows, type Choices } from './facet-rows.ts';
import { pageLanguage } from '#i18n/languages.ts';

export interface Refinement extends Choices {
  /** The records of all hits; undefined while they are being loaded. */
  records: readonly SearchRecord[] | undefined;
}

/** Maximum values of a facet shown at once; a "more" button shows the others. */
const MAX_VALUES = 6;

/** The hits that fit all choices. */
export function fitting(
  hits: readonly Hit[],
  selection: Selection,
  parents: CategoryParents,
): Hit[] {
  return hits.filter(({ record }) => fitsSelection(inAllCategories(record, parents), selection));
}

/** The facets with their counts. */
export function filters(refinement: Refinement): Node[] {
  const { words, state, records, change } = refinement;
  if (!records) return [el('p', { class: 'muted' }, words.filters.loading)];
  const held = records.map((record) => inAllCategories(record, refinement.parents));
  const facets = FACETS.flatMap((facet) => {
    const values = facetValues(held, facet, state.selection);
    return tellsApart(values, records.length) ? [fieldset(refinement, facet, values)] : [];
  });
  const clear = el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      click: () => {
        change({ selection: noSelection(), pages: 1 }, 'push');
      },
    },
    words.filters.clear,
  );
  return [...(isChosen(state.selection) ? [clear] : []), ...facets];
}

/** Whether the values distinguish the hits: a value that all hits have does not. */
function tellsApart(values: FacetValue[], total: number): boolean {
  return values.some(({ count, chosen }) => chosen || count < total);
}

function fieldset(choices: Choices, facet: Facet, values: FacetValue[]): HTMLElement {
  const { words, parents } = choices;
  const branches = facetBranches(values, facet === 'category' ? parents : new Map());
  const rows = valueRows(choices, facet, branches);
  const hidden = branches.slice(MAX_VALUES);
  const text = plural(words.filters.more, hidden.length, pageLanguage());
  const summary = el('summary', { 'data-key': `more ${facet}` }, text);
  return el(
    'fieldset',
    {},
    el('legend', {}, words.filters[facet]),
    ...rows.slice(0, MAX_VALUES),
    hidden.length > 0 && folded(summary, rows.slice(MAX_VALUES), hidden.some(holdsChosen)),
  );
}
