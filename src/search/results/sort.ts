import { compareCas } from '#chemistry/identifiers/cas.ts';
import { compareHill } from '#chemistry/formula/hill.ts';
import type { Hit } from './answer.ts';
import type { SearchRecord } from '#search/index/record.ts';

/** Sort orders of the hits; the first is the order of the search. */
export const SORTS = [
  'relevance',
  'name',
  'cas',
  'formula',
  'mass',
  'meltingPoint',
  'boilingPoint',
  'newest',
] as const;
export type Sort = (typeof SORTS)[number];

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

const COMPARE: Record<Exclude<Sort, 'relevance'>, (a: SearchRecord, b: SearchRecord) => number> = {
  name: (a, b) => collator.compare(initialPart(a.name), initialPart(b.name)),
  cas: byCas,
  formula: (a, b) => compareHill(a.formula, b.formula),
  // A product without the value comes last.
  mass: (a, b) => byNumber(a.molarMass, b.molarMass),
  meltingPoint: (a, b) => byNumber(a.meltingPoint, b.meltingPoint),
  boilingPoint: (a, b) => byNumber(a.boilingPoint, b.boilingPoint),
  newest: (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
};

/** Those without a CAS number last, by their ids. */
function byCas(a: SearchRecord, b: SearchRecord): number {
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

/** Sorts the hits; equal ones by CAS number. */
export function sortHits(hits: readonly Hit[], sort: Sort): Hit[] {
  if (sort === 'relevance') return [...hits];
  const compare = COMPARE[sort];
  return hits.toSorted((a, b) => compare(a.record, b.record) || byCas(a.record, b.record));
}
