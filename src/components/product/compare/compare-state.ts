/** What the address of the comparison says. */

/** Maximum products side by side. */
export const MAX_COMPARED = 4;

export interface CompareState {
  /** Ids of the products to show, each once, at most MAX_COMPARED. */
  ids: string[];
  /** Ids that are named but do not fit. */
  left: string[];
  /** Ids that are named more than once. */
  twice: string[];
  onlyDifferences: boolean;
}

/** Reads a query string: `?p=619-41-0,822-85-5&only=differences`. Ids are not changed. */
export function readCompareState(query: string): CompareState {
  const parameters = new URLSearchParams(query);
  const named = parameters
    .getAll('p')
    .flatMap((ids) => ids.split(','))
    .filter((id) => id !== '');
  const all = [...new Set(named)];
  return {
    ids: all.slice(0, MAX_COMPARED),
    left: all.slice(MAX_COMPARED),
    twice: all.filter((id) => named.indexOf(id) !== named.lastIndexOf(id)),
    onlyDifferences: parameters.get('only') === 'differences',
  };
}

/** The query string of a comparison, the reverse of `readCompareState`. */
export function writeCompareState({
  ids,
  left,
  onlyDifferences,
}: Omit<CompareState, 'twice'>): string {
  const only = onlyDifferences ? '&only=differences' : '';
  return `?p=${[...ids, ...left].map(encodeURIComponent).join(',')}${only}`;
}
