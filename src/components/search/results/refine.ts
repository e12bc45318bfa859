/** The filters of the hits, and lists in another order: loaded when they are asked for. */
import { plural } from '#i18n/plural.ts';
import { facetBranches, holdsChosen } from '#search/results/facet-branches.ts';
import type { FacetValue } from '#search/results/facet-values.ts';
import { FACETS, isChosen, noSelection, readRange, type Facet } from '#search/results/selection.ts';
import { el } from '#components/search/dom.ts';
import { folded, valueRows, type Choices } from './facet-rows.ts';
import { pageLanguage } from '#i18n/languages.ts';

export { facetsOf, letterPages, listOf } from '#search/results/result-list.ts';
export { showSheet, tellSheet } from './filter-sheet.ts';

/** Maximum values of a facet shown at once; a "more" button shows the others. */
const MAX_VALUES = 6;

/**
 * The facets with their counts.
 * @param fitting number of hits that fit the filters: a value that all have tells nothing apart
 */
export function filters(
  choices: Choices,
  values: ReadonlyMap<Facet, FacetValue[]>,
  fitting: number,
): Node[] {
  const { words, state, change } = choices;
  const facets = FACETS.flatMap((facet) => {
    const own = values.get(facet) ?? [];
    const isUseful = state.selection[facet].length > 0 || own.some(({ count }) => count < fitting);
    return isUseful ? [fieldset(choices, facet, own)] : [];
  });
  const clear = el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      click: () => {
        change({ selection: noSelection(), page: 1 }, 'push');
      },
    },
    words.filters.clear,
  );
  return [...(isChosen(state.selection) ? [clear] : []), ...facets];
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
    facet === 'mass' && massRange(choices),
  );
}

/** Two fields for a range of molar masses. */
function massRange({ words, state, change }: Choices): HTMLElement {
  const { selection } = state;
  const chosen = selection.mass.find((value) => readRange(value)) ?? '..';
  const [from = '', to = ''] = chosen.split('..');
  const field = (label: string, value: string) =>
    el('input', {
      type: 'number',
      min: '0',
      step: 'any',
      inputmode: 'decimal',
      class: 'tabular',
      value,
      placeholder: label,
      'aria-label': `${words.filters.mass}: ${label}`,
      'data-key': `mass ${label}`,
    });
  const [least, most] = [field(words.filters.least, from), field(words.filters.most, to)];
  const apply = (event: Event) => {
    event.preventDefault();
    const range = `${least.value}..${most.value}`;
    const others = selection.mass.filter((value) => !readRange(value));
    const mass = readRange(range) ? [range] : others;
    change({ selection: { ...selection, mass }, page: 1 }, 'push');
  };
  return el(
    'form',
    { class: 'cluster search-range', submit: apply, change: apply },
    least,
    '–',
    most,
  );
}
