/** Makes the tables of words: `word` of what few products have, `common` of what more have. */
import { inSteps, ordered, type Ranked, type WordPlaces } from './ranked-words.ts';
import type { Entry } from './tree.ts';
import { DESCRIBED } from './words.ts';

/** Up to so many products a key has no list of its own: the keys that begin with it are few. */
const MAX_FEW = 100;
/**
 * So many of the best products are stored in their order, fewer where they have the text within a
 * word; of the others of a step the numbers.
 */
const MAX_ORDERED = 200;
const MAX_ORDERED_INSIDE = 60;

/** The two tables of the places of all products. */
export function wordTables(sorted: readonly Entry<WordPlaces>[]): {
  word: Entry<WordPlaces>[];
  common: Entry<Ranked>[];
} {
  const common: Entry<Ranked>[] = [];
  const isCommon = new Uint8Array(sorted.length);
  /** @param above the key of the range that this one is a part of */
  const divide = (from: number, to: number, above: string): void => {
    const first = sorted[from]?.[0] ?? '';
    const key = sharedBeginning(first, sorted[to - 1]?.[0] ?? '');
    if (key !== '') {
      const places = sorted.slice(from, to).map(([, some]) => some);
      if (!isMoreThan(MAX_FEW, places)) return;
      // A key that ends where others go on is a part of its own range.
      if (key !== above) common.push([key, storedOrder(ordered(key, places))]);
    }
    if (to - from === 1) {
      isCommon[from] = 1;
      return;
    }
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && sorted[at]?.[0][key.length] === sorted[start]?.[0][key.length]) continue;
      divide(start, at, key);
      start = at;
    }
  };
  if (sorted.length > 0) divide(0, sorted.length, '');
  return { word: sorted.filter((_, at) => isCommon[at] === 0), common };
}

/** Whether places are of more products than so many. */
function isMoreThan(most: number, places: readonly WordPlaces[]): boolean {
  const docs = new Set<number>();
  for (const list of places)
    for (let at = 0; at < list.length && docs.size <= most; at += 2) docs.add(list[at] ?? 0);
  return docs.size > most;
}

/** The best in their order, then those left of each step by their numbers. */
function storedOrder(order: Float64Array): Ranked {
  const steps = inSteps(order);
  const begin = steps.reduce((sum, [step, docs]) => sum + (step <= DESCRIBED ? docs.length : 0), 0);
  const most = Math.min(MAX_ORDERED, Math.max(MAX_ORDERED_INSIDE, begin));
  const rest = inSteps(order.subarray(most)).map(([step, docs]): Ranked[number] => [
    step,
    docs.sort((a, b) => a - b),
  ]);
  return [...inSteps(order.subarray(0, most)), ...rest];
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
