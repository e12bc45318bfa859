/** Makes the tables of words: `word` of what few products have, `common` of what more have. */
import { inSteps, ordered, type Ranked, type WordPlaces } from './ranked-words.ts';
import type { Entry } from './tree.ts';
import { isLookedFor } from './word-places.ts';
import { INSIDE } from './words.ts';

/** Up to so many products a key has no list of its own: the keys that begin with it are few. */
const MAX_FEW = 100;
/**
 * So many of the best products are stored in their order, fewer of those that have a text within a
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
    if (isLookedFor(key)) {
      const places = sorted.slice(from, to).map(([, some]) => some);
      const order = ordered(key, places);
      if (order.length <= MAX_FEW) return;
      // A key that ends where others go on is a part of its own range.
      if (key !== above) common.push([key, storedOrder(order, key.startsWith(INSIDE))]);
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

/** The best in their order, then those left of each step by their numbers. */
function storedOrder(order: Float64Array, isInside: boolean): Ranked {
  const most = isInside ? MAX_ORDERED_INSIDE : MAX_ORDERED;
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
