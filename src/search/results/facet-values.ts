/** Counts hits by the values of the facets, and filters them, by sets of products. */
import { bitsOf, hasDoc, inBoth, inEither, type Bits } from '#search/index/doc-set.ts';
import type { Card } from '#search/index/record.ts';
import type { Numbered } from '#search/index/numbering.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { massKey } from '#search/index/tables.ts';
import { docsByValue, isRangeFacet, type FiledFacet } from './facets.ts';
import { FACETS, readRange, type Facet, type Selection } from './selection.ts';

/** A value of a facet among the hits. */
export interface FacetValue {
  value: string;
  /** Number of hits left with this value, among those that fit all other choices. */
  count: number;
  chosen: boolean;
}

/** The products by the values of facets. */
export interface FacetSource {
  /** One more than the highest number of a product. */
  slots: number;
  byValue: (facet: FiledFacet) => Promise<ReadonlyMap<string, readonly number[]>>;
  /** Those whose molar mass is in a range, ends included. */
  ofMass: (from: number, to: number) => Promise<readonly number[]>;
}

/** All products of an index. */
export function facetsOfAll({ table, slots }: OpenIndex): FacetSource {
  return {
    slots,
    byValue: async (facet) => (await table.facet.get(facet)) ?? new Map<string, number[]>(),
    ofMass: async (from, to) => {
      const entries = await table.molarMass.range(massKey(from), `${massKey(to)}\uffff`);
      return entries.flatMap(([, docs]) => docs);
    },
  };
}

/** A few products whose records are there. */
export function facetsAmong(products: readonly Numbered<Card>[], slots: number): FacetSource {
  return {
    slots,
    byValue: (facet) => Promise.resolve(docsByValue(products, facet)),
    ofMass: (from, to) =>
      Promise.resolve(
        products.flatMap(([doc, { molarMass = NaN }]) =>
          molarMass >= from && molarMass <= to ? [doc] : [],
        ),
      ),
  };
}

/**
 * Facets whose chosen values must all match: a compound has many elements, groups and documents. In
 * the other facets any chosen value matches, as a compound has one state and one mass.
 */
const ALL_OF: readonly Facet[] = ['offer', 'element', 'group', 'document'];

/** The products that fit the choices in one facet; undefined without a choice. */
async function fittingOne(
  source: FacetSource,
  facet: Facet,
  chosen: readonly string[],
): Promise<Bits | undefined> {
  if (chosen.length === 0) return undefined;
  const values = await source.byValue(facet);
  const sets = await Promise.all(
    chosen.map(async (value) => {
      const range = facet === 'mass' ? readRange(value) : undefined;
      const docs = range ? await source.ofMass(range.from, range.to) : (values.get(value) ?? []);
      return bitsOf(docs, source.slots);
    }),
  );
  return sets.reduce(ALL_OF.includes(facet) ? inBoth : inEither);
}

/** The products that fit all choices; undefined without a choice. */
export async function fitting(
  source: FacetSource,
  selection: Selection,
): Promise<Bits | undefined> {
  const sets = await Promise.all(
    FACETS.map((facet) => fittingOne(source, facet, selection[facet])),
  );
  const chosen = sets.filter((set) => set !== undefined);
  return chosen.length === 0 ? undefined : chosen.reduce(inBoth);
}

/**
 * The values of each facet among hits, with counts. Facets in `ALL_OF` are counted among the hits
 * that fit all choices, others among those that fit the choices of the other facets. Chosen values
 * are listed even with a count of 0.
 * @param hits undefined for all products
 */
export async function facetValues(
  source: FacetSource,
  hits: Bits | undefined,
  selection: Selection,
): Promise<Map<Facet, FacetValue[]>> {
  const counted = FACETS.map(async (facet) => {
    const others = ALL_OF.includes(facet) ? selection : { ...selection, [facet]: [] };
    const [values, rest] = await Promise.all([source.byValue(facet), fitting(source, others)]);
    const among = hits && rest ? inBoth(hits, rest) : (hits ?? rest);
    return [facet, valuesAmong(values, among, selection[facet], facet)] as const;
  });
  return new Map(await Promise.all(counted));
}

/** How many of the hits begin with each letter, in the order of names. */
export async function initialCounts(
  source: FacetSource,
  hits: Bits | undefined,
  selection: Selection,
): Promise<[initial: string, count: number][]> {
  const [values, fits] = await Promise.all([source.byValue('initial'), fitting(source, selection)]);
  const among = hits && fits ? inBoth(hits, fits) : (hits ?? fits);
  return [...values]
    .map(([initial, docs]): [string, number] => [initial, countAmong(docs, among)])
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function countAmong(docs: readonly number[], among: Bits | undefined): number {
  return among ? docs.reduce((count, doc) => count + Number(hasDoc(among, doc)), 0) : docs.length;
}

function valuesAmong(
  values: ReadonlyMap<string, readonly number[]>,
  among: Bits | undefined,
  chosen: readonly string[],
  facet: Facet,
): FacetValue[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const [value, docs] of values) {
    const count = countAmong(docs, among);
    if (count > 0) counts.set(value, count);
  }
  return [...counts]
    .filter(([value]) => values.has(value))
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => {
      if (isRangeFacet(facet)) return Number(a.value) - Number(b.value);
      if (facet === 'pack') return comparePacks(a.value, b.value);
      return b.count - a.count || (a.value < b.value ? -1 : 1);
    });
}

/** Orders ranges of packs, such as "g 25", by their units, then by their contents. */
function comparePacks(a: string, b: string): number {
  const [unit = '', from] = a.split(' ');
  const [otherUnit = '', otherFrom] = b.split(' ');
  return unit === otherUnit ? Number(from) - Number(otherFrom) : unit < otherUnit ? -1 : 1;
}
