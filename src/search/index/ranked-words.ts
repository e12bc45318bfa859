/**
 * Products by words of their names, in the order of a search. What few products hold is found in the
 * table `word`; for what more hold the table `common` has the answer ready.
 */
import { BEGINNING, mayBeInside, stepOf } from './words.ts';

/** Products in order, by the steps of words.ts, from the best. */
export type Ranked = [step: number, docs: number[]][];

/** Product and rank of each place in turn. */
export type WordPlaces = number[];

/** A product's number is less. */
const DOCS = 2 ** 22;

/** The products of places under keys that begin with `key`, each once. */
export function ranked(key: string, places: Iterable<WordPlaces>): Ranked {
  return inSteps(ordered(key, places));
}

/** Each product once, the best first, as step, rank and number in one. */
export function ordered(key: string, places: Iterable<WordPlaces>): Float64Array {
  const best = new Map<number, number>();
  const withInside = mayBeInside(key);
  for (const list of places)
    for (let at = 0; at < list.length; at += 2) {
      const [doc = 0, rank = 0] = [list[at], list[at + 1]];
      if (rank < BEGINNING && !withInside) continue;
      // A rank has less than 25 bits.
      const order = stepOf(rank, key) * 2 ** 25 + rank;
      if (order < (best.get(doc) ?? Infinity)) best.set(doc, order);
    }
  return Float64Array.from(best, ([doc, order]) => order * DOCS + doc).sort();
}

/** @param order of `ordered` */
export function inSteps(order: Float64Array): Ranked {
  const steps: Ranked = [];
  for (const one of order) {
    const step = Math.floor(one / (DOCS * 2 ** 25));
    const last = steps.at(-1);
    if (last?.[0] === step) last[1].push(one % DOCS);
    else steps.push([step, [one % DOCS]]);
  }
  return steps;
}
