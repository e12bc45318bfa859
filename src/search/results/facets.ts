import type { SearchRecord } from '#search/index/record.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';

export interface FacetValue {
  value: string;
  /** Number of hits left with this value, among those that fit all other choices. */
  count: number;
  chosen: boolean;
}

/** A facet of numbers, in ranges. A range is named by its lower end: "200" is 200 to 300. */
interface RangeFacet {
  /** Lower ends, the first below all numbers. */
  ends: readonly number[];
  of: (record: SearchRecord) => number | undefined;
}

/** Molar mass in g/mol, temperatures in °C, the highest purity in %. */
const RANGES: Partial<Record<Facet, RangeFacet>> = {
  purity: { ends: [0, 90, 95, 97, 98, 99, 99.9], of: ({ offer }) => offer?.purity },
  mass: { ends: [0, 100, 150, 200, 300, 400, 500], of: ({ molarMass }) => molarMass },
  meltingPoint: {
    ends: [-273, 0, 25, 50, 100, 150, 200, 300],
    of: ({ meltingPoint }) => meltingPoint,
  },
  boilingPoint: {
    ends: [-273, 0, 50, 100, 150, 200, 300],
    of: ({ boilingPoint }) => boilingPoint,
  },
};

/** The ends of the range that a value names; undefined for a facet of other values. */
export function rangeOf(facet: Facet, value: string): { min?: string; max?: string } | undefined {
  const ends = RANGES[facet]?.ends;
  if (!ends) return undefined;
  const max = ends.find((end) => end > Number(value));
  return {
    ...(Number(value) > (ends[0] ?? 0) && { min: value }),
    ...(max !== undefined && { max: String(max) }),
  };
}

/** The values of a record in a facet. */
function valuesOf(record: SearchRecord, facet: Facet): string[] {
  switch (facet) {
    case 'category':
      return record.categories;
    case 'element':
      return elementsOf(record.formula);
    case 'group':
      return record.groups;
    case 'mass':
    case 'purity':
    case 'meltingPoint':
    case 'boilingPoint': {
      const number = RANGES[facet]?.of(record);
      const end = RANGES[facet]?.ends.findLast((from) => number !== undefined && number >= from);
      return end === undefined ? [] : [String(end)];
    }
    case 'offer':
      return offersOf(record);
    case 'grade':
      return record.offer?.grades ?? [];
    case 'pack':
      return packRanges(record);
    case 'state':
      return record.state ? [record.state] : [];
    case 'document':
      return record.documents;
  }
}

/** What can be had: in stock, with a price, on request. */
function offersOf({ offer }: SearchRecord): string[] {
  return [...(offer?.inStock ? ['inStock'] : []), offer?.price ? 'priced' : 'onRequest'];
}

/** Lower ends of the contents of packs, by base unit. */
export const PACK_ENDS: Readonly<Record<string, readonly number[]>> = {
  g: [0, 1, 25, 100, 1000, 25_000],
  L: [0, 0.1, 1, 10, 200],
};

const PACK_ORDER = new Intl.Collator('en', { numeric: true });

/** Ranges of the packs, as "g 25": 25 g to 100 g. Other units have no ranges. */
function packRanges({ offer }: SearchRecord): string[] {
  const ranges = (offer?.packs ?? []).flatMap(([base, content]) => {
    const end = PACK_ENDS[base]?.findLast((from) => content >= from);
    return end === undefined ? [] : [`${base} ${String(end)}`];
  });
  return [...new Set(ranges)];
}

/**
 * Symbols of a Hill formula, each once, without carbon and hydrogen, which nearly all formulas
 * have.
 */
function elementsOf(formula: string): string[] {
  const symbols = formula.match(/[A-Z][a-z]?/g) ?? [];
  return [...new Set(symbols)].filter((symbol) => symbol !== 'C' && symbol !== 'H');
}

/**
 * Facets whose chosen values must all match: a compound has many elements, groups and documents. In
 * the other facets any chosen value matches, as a compound has one state and one mass.
 */
const ALL_OF: readonly Facet[] = ['offer', 'element', 'group', 'document'];

function fits(record: SearchRecord, facet: Facet, chosen: string[]): boolean {
  if (chosen.length === 0) return true;
  const values = valuesOf(record, facet);
  return ALL_OF.includes(facet)
    ? chosen.every((value) => values.includes(value))
    : chosen.some((value) => values.includes(value));
}

/** Whether a record fits all choices. */
export function fitsSelection(record: SearchRecord, selection: Selection): boolean {
  return FACETS.every((facet) => fits(record, facet, selection[facet]));
}

/**
 * The values of a facet among the records, with counts. Facets in `ALL_OF` are counted among the
 * records that fit all choices, others among those that fit the choices of the other facets. Chosen
 * values are listed even with a count of 0.
 */
export function facetValues(
  records: readonly SearchRecord[],
  facet: Facet,
  selection: Selection,
): FacetValue[] {
  const chosen = selection[facet];
  const others = ALL_OF.includes(facet) ? selection : { ...selection, [facet]: [] };
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const record of records) {
    if (!fitsSelection(record, others)) continue;
    for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) =>
      RANGES[facet]
        ? Number(a.value) - Number(b.value)
        : facet === 'pack'
          ? PACK_ORDER.compare(a.value, b.value)
          : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
}
