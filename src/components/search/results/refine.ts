/** The filters of the hits: loaded after the first answer that has more than one. */
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchState } from '#search/results/search-state.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import {
  FACETS,
  facetValues,
  PACK_ENDS,
  isChosen,
  rangeOf,
  noSelection,
  toggled,
  type Facet,
  type FacetValue,
} from '#search/results/facets.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { el } from '#components/search/dom.ts';
import type { FacetNames } from './page-data.ts';
import { pageLanguage } from '#i18n/languages.ts';

export interface Refinement {
  words: SearchStrings;
  names: FacetNames;
  state: SearchState;
  /** The records of all hits; undefined while they are being loaded. */
  records: readonly SearchRecord[] | undefined;
  change: (change: Partial<SearchState>, how: 'push' | 'replace') => void;
}

/** Maximum values of a facet shown at once; a "more" button shows the others. */
const MAX_VALUES = 6;
/** Facets whose other values the visitor has shown. */
const opened = new Set<Facet>();

/** The facets with their counts. */
export function filters(refinement: Refinement): Node[] {
  const { words, state, records, change } = refinement;
  if (!records) return [el('p', { class: 'muted' }, words.filters.loading)];
  const facets = FACETS.flatMap((facet) => {
    const values = facetValues(records, facet, state.selection);
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

function fieldset(refinement: Refinement, facet: Facet, values: FacetValue[]): HTMLElement {
  const { words } = refinement;
  const boxes = values.map((value) => checkbox(refinement, facet, value));
  const hidden = boxes.slice(MAX_VALUES);
  const more = el(
    'details',
    {
      open: opened.has(facet) || values.slice(MAX_VALUES).some(({ chosen }) => chosen),
      toggle: ({ target }) => {
        if ((target as HTMLDetailsElement).open) opened.add(facet);
        else opened.delete(facet);
      },
    },
    el(
      'summary',
      { 'data-key': `more ${facet}` },
      plural(words.filters.more, hidden.length, pageLanguage()),
    ),
    ...hidden,
  );
  return el(
    'fieldset',
    {},
    el('legend', {}, words.filters[facet]),
    ...boxes.slice(0, MAX_VALUES),
    hidden.length > 0 && more,
  );
}

function checkbox(
  { words, names, state, change }: Refinement,
  facet: Facet,
  { value, count, chosen }: FacetValue,
): HTMLElement {
  const input = el('input', {
    type: 'checkbox',
    checked: chosen,
    'data-key': `${facet} ${value}`,
    change: () => {
      change({ selection: toggled(state.selection, facet, value), pages: 1 }, 'push');
    },
  });
  return el(
    'label',
    {},
    input,
    el('span', {}, valueName(words, names, facet, value)),
    el('span', { class: 'count muted tabular' }, String(count)),
  );
}

function valueName(words: SearchStrings, names: FacetNames, facet: Facet, value: string): string {
  const { states, documents, below, between, from } = words.filters;
  const lookUp = (table: Record<string, string>) =>
    Object.hasOwn(table, value) ? (table[value] ?? value) : value;
  switch (facet) {
    case 'category':
      return lookUp(names.category);
    case 'group':
      return lookUp(names.group);
    case 'state':
      return lookUp(states);
    case 'document':
      return lookUp(documents);
    case 'offer':
      return lookUp(words.filters.offers);
    case 'pack':
      return packName(words, value);
    case 'grade':
    case 'element':
      return value;
    case 'mass':
    case 'purity':
    case 'meltingPoint':
    case 'boilingPoint': {
      const { min = '', max = '' } = rangeOf(facet, value) ?? {};
      return fill(min === '' ? below : max === '' ? from : between, { min, max });
    }
  }
}

/** "25 g to 100 g" for "g 25". */
function packName({ filters: words }: SearchStrings, value: string): string {
  const [base = '', from = '0'] = value.split(' ');
  const ends = PACK_ENDS[base] ?? [];
  const to = ends[ends.indexOf(Number(from)) + 1];
  const text = (end: number | undefined) =>
    end === undefined ? '' : `${String(end < 1 ? end * 1000 : end)} ${unitAt(end, base)}`;
  const [min, max] = [text(Number(from)), text(to)];
  if (Number(from) === 0) return fill(words.below, { max });
  return max === '' ? fill(words.from, { min }) : fill(words.between, { min, max });
}

/** Thousandths of a gram or litre have a unit of their own. */
function unitAt(end: number, base: string): string {
  return end < 1 ? `m${base}` : base;
}
