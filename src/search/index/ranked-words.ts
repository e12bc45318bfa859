/**
 * Products by words of their names, in the order of a search. What few products hold is found in the
 * table `word`; for what more hold the table `common` has the answer ready.
 */
import { isLookedFor, stepOf } from './words.ts';
import type { Entry } from './tree.ts';

/** Products in order, by the steps of words.ts, from the best. */
export type Ranked = [step: number, docs: number[]][];

/** Up to so many products a key has no list of its own: the keys that begin with it are few. */
const MAX_FEW = 100;
/** So many of the best products are stored in their order; of the others of a step the numbers. */
const MAX_ORDERED = 480;

/** Product and rank of each place in turn. */
export type WordPlaces = number[];

/** A product's number is less. */
const DOCS = 2 ** 22;

/** The products of places under keys that begin with `key`, each once. */
export function ranked(key: string, places: Iterable<WordPlaces>): Ranked {
  return inSteps(ordered(key, places));
}

/** Each product once, the best first, as step, rank and number in one. */
function ordered(key: string, places: Iterable<WordPlaces>): Float64Array {
  const best = new Map<number, number>();
  for (const list of places)
    for (let at = 0; at < list.length; at += 2) {
      const [doc = 0, rank = 0] = [list[at], list[at + 1]];
      // A rank has less than 25 bits.
      const order = stepOf(rank, key) * 2 ** 25 + rank;
      if (order < (best.get(doc) ?? Infinity)) best.set(doc, order);
    }
  return Float64Array.from(best, ([doc, order]) => order * DOCS + doc).sort();
}

function inSteps(order: Float64Array): Ranked {
  const steps: Ranked = [];
  for (const one of order) {
    const step = Math.floor(one / (DOCS * 2 ** 25));
    const last = steps.at(-1);
    if (last?.[0] === step) last[1].push(one % DOCS);
    else steps.push([step, [one % DOCS]]);
  }
  return steps;
}

/** The two tables of the places of all products. */
export function wordTables(sorted: readonly Entry<WordPlaces>[]): {
  word: Entry<WordPlaces>[];
  common: Entry<Ranked>[];
} {
  const common: Entry<Ranked>[] = [];
  const isCommon = new Uint8Array(sorted.length);
  const divide = (from: number, to: number): void => {
    const first = sorted[from]?.[0] ?? '';
    const key = sharedBeginning(first, sorted[to - 1]?.[0] ?? '');
    let isFew = false;
    if (isLookedFor(key)) {
      const order = ordered(
        key,
        sorted.slice(from, to).map(([, places]) => places),
      );
      if (order.length <= MAX_FEW) isFew = true;
      else common.push([key, storedOrder(order)]);
    }
    if (isFew) return;
    if (to - from === 1) {
      isCommon[from] = 1;
      return;
    }
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && sorted[at]?.[0][key.length] === sorted[start]?.[0][key.length]) continue;
      divide(start, at);
      start = at;
    }
  };
  if (sorted.length > 0) divide(0, sorted.length);
  return { word: sorted.filter((_, at) => isCommon[at] === 0), common };
}

/** The best in their order, then those left of each step by their numbers. */
function storedOrder(order: Float64Array): Ranked {
  const rest = inSteps(order.subarray(MAX_ORDERED)).map(([step, docs]): Ranked[number] => [
    step,
    docs.sort((a, b) => a - b),
  ]);
  return [...inSteps(order.subarray(0, MAX_ORDERED)), ...rest];
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
