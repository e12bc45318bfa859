import { PROPERTY_KINDS, type PropertyKind } from './properties.ts';
import type { ProductContent } from './schema.ts';

/** A fact that a buyer looks for and that content does not state. */
export type UnknownFact =
  | PropertyKind
  | 'ghs'
  | 'unNumber'
  | 'ecNumber'
  | 'mdlNumber'
  | 'purities'
  | 'packSizes'
  | 'price'
  | 'stock'
  | 'leadTime'
  | 'safetyDataSheet'
  | 'certificateOfAnalysis';

/**
 * What is not known of a product, so that its page can say so. Price, stock, classification and
 * documents have no place in content yet: they are always asked for.
 */
export function unknownFacts(content: ProductContent): UnknownFact[] {
  const measured = new Set(content.properties?.map(({ kind }) => kind));
  const stated: [UnknownFact, unknown][] = [
    ...PROPERTY_KINDS.map((kind): [UnknownFact, unknown] => [
      kind,
      measured.has(kind) || undefined,
    ]),
    ['ghs', undefined],
    ['unNumber', content.unNumber],
    ['ecNumber', content.ecNumber],
    ['mdlNumber', content.mdlNumber],
    ['purities', content.offer?.purities],
    ['packSizes', content.offer?.packSizes],
    ['price', undefined],
    ['stock', undefined],
    ['leadTime', content.offer?.leadTime],
    ['safetyDataSheet', undefined],
    ['certificateOfAnalysis', undefined],
  ];
  return stated.filter(([, value]) => value === undefined).map(([fact]) => fact);
}
