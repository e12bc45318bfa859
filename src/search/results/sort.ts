import { compareCas } from '#chemistry/identifiers/cas.ts';
import { compareHill } from '#chemistry/formula/hill.ts';
import type { Card } from '#search/index/record.ts';

/** Orders of all products, which the index stores. */
export const ORDERS = [
  'name',
  'cas',
  'formula',
  'mass',
  'meltingPoint',
  'boilingPoint',
  'newest',
] as const;
export type Order = (typeof ORDERS)[number];

/** Orders of hits; the first is that of the search. */
export const SORTS = ['relevance', ...ORDERS] as const;
export type Sort = (typeof SORTS)[number];

let collator: Intl.Collator | undefined;

/** Alphabetical. The collator is made when it is needed: the first one stops a page for some 50 ms. */
function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  return collator.compare(a, b);
}

const COMPARE: Record<Order, (a: Card, b: Card) => number> = {
  name: (a, b) => compareNames(initialPart(a.name), initialPart(b.name)),
  cas: byCas,
  formula: (a, b) => compareHill(a.formula, b.formula),
  // A product without the value comes last.
  mass: (a, b) => byNumber(a.molarMass, b.molarMass),
  meltingPoint: (a, b) => byNumber(a.meltingPoint, b.meltingPoint),
  boilingPoint: (a, b) => byNumber(a.boilingPoint, b.boilingPoint),
  newest: (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
};

/** Those without a CAS number last, by their ids. */
function byCas(a: Card, b: Card): number {
  if (a.cas && b.cas) return compareCas(a.cas, b.cas);
  if (a.cas || b.cas) return a.cas ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byNumber(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return a - b;
}

/** Leading locants do not count in an index of names: 2-bromo… is filed under B. */
function initialPart(name: string): string {
  return name.replace(/^[^\p{L}]+/u, '') || name;
}

/**
 * The letter under which a name is sorted, from A to Z; '0' for what comes before them, and a
 * character behind Z for what comes after.
 */
export function initialOf(name: string): string {
  const part = initialPart(name);
  const [letter = ''] = part.normalize('NFD').toUpperCase();
  if (/^[A-Z]$/.test(letter)) return letter;
  return compareNames(part, 'A') < 0 ? '0' : '~';
}

/** Compares products in an order; equal ones by CAS number. */
export function compareBy(order: Order, a: Card, b: Card): number {
  return COMPARE[order](a, b) || byCas(a, b);
}
