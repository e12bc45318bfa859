/** The facets: what values a product has in each. */
import type { Numbered } from '#search/index/numbering.ts';
import type { Card } from '#search/index/record.ts';
import type { Facet } from './selection.ts';
import { initialOf } from './sort.ts';

/** A facet of numbers, in ranges. A range is named by its lower end: "200" is 200 to 300. */
interface RangeFacet {
  /** Lower ends, the first below all numbers. */
  ends: readonly number[];
  of: (record: Card) => number | undefined;
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

/** Facets of which the index has sets: those of filters, and the initial of the name. */
export type FiledFacet = Facet | 'initial';

/** The values of a record in a facet. */
export function valuesOf(record: Card, facet: FiledFacet): string[] {
  switch (facet) {
    case 'initial':
      return [initialOf(record.name)];
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

/** The values of a facet, each with its products. */
export function docsByValue(
  products: readonly Numbered<Card>[],
  facet: FiledFacet,
): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const [doc, record] of products)
    for (const value of valuesOf(record, facet)) {
      const docs = values.get(value) ?? [];
      values.set(value, docs);
      docs.push(doc);
    }
  return values;
}

/** What can be had: in stock, with a price, on request. */
function offersOf({ offer }: Card): string[] {
  return [...(offer?.inStock ? ['inStock'] : []), offer?.price ? 'priced' : 'onRequest'];
}

/** Lower ends of the contents of packs, by base unit. */
export const PACK_ENDS: Readonly<Record<string, readonly number[]>> = {
  g: [0, 1, 25, 100, 1000, 25_000],
  L: [0, 0.1, 1, 10, 200],
};

/** Ranges of the packs, as "g 25": 25 g to 100 g. Other units have no ranges. */
function packRanges({ offer }: Card): string[] {
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

/** Whether the values of a facet are ranges. */
export function isRangeFacet(facet: Facet): boolean {
  return RANGES[facet] !== undefined;
}
