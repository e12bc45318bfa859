import { FACETS, noSelection, type Selection } from './selection.ts';
import { SORTS, type Sort } from './sort.ts';

export const VIEWS = ['grid', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** The state of a search, as stored in its address. */
export interface SearchState {
  /** The text, as typed. */
  text: string;
  selection: Selection;
  sort: Sort;
  view: View;
  /** Page of hits that is shown, from 1. */
  page: number;
}

/** Maximum values of one facet. */
const MAX_VALUES = 20;

/** Reads the state from a query string; unknown values are left out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const selection = noSelection();
  for (const facet of FACETS)
    selection[facet] = [...new Set(parameters.getAll(facet))].slice(0, MAX_VALUES);
  return {
    text: parameters.get('q') ?? '',
    selection,
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'grid',
    page: Math.max(Math.trunc(Number(parameters.get('page'))) || 1, 1),
  };
}

const OWN: readonly string[] = ['q', ...FACETS, 'sort', 'view', 'page'];

/**
 * The query string of a state, empty or with its question mark; default values are left out.
 * @param before a query string whose other parameters are kept
 */
export function writeState(
  { text, selection, sort, view, page }: SearchState,
  before = '',
): string {
  const parameters = new URLSearchParams(before);
  for (const name of OWN) parameters.delete(name);
  if (text !== '') parameters.set('q', text);
  for (const facet of FACETS) for (const value of selection[facet]) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (view !== 'grid') parameters.set('view', view);
  if (page > 1) parameters.set('page', String(page));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The state with another text: sort order and view stay, filters and page are reset. */
export function withText(state: SearchState, text: string): SearchState {
  return text === state.text ? state : { ...state, text, selection: noSelection(), page: 1 };
}
