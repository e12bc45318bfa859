/**
 * Related products and the reasons, found through shared keys (skeleton, functional group,
 * category), so that the work for one product does not grow with the catalog.
 */
import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import type { Product } from './product.ts';

export type Reason =
  | { kind: 'skeleton'; skeleton: string }
  | { kind: 'group'; group: FunctionalGroupId }
  | { kind: 'category'; slug: string };

export interface Neighbour {
  product: Product;
  /** The shared keys, the rarest first. */
  reasons: Reason[];
}

export interface NeighbourIndex {
  total: number;
  /** Products with a key, by ascending molar mass. */
  byKey: ReadonlyMap<string, readonly Product[]>;
  byFormula: ReadonlyMap<string, readonly Product[]>;
}

/** Products compared on either side of a product in the list of each of its keys. */
const REACH = 20;

export function buildNeighbourIndex(products: readonly Product[]): NeighbourIndex {
  const byKey = new Map<string, Product[]>();
  const byMass = products.toSorted((a, b) => massOf(a) - massOf(b));
  for (const product of byMass) {
    for (const reason of reasonsOf(product)) {
      const list = byKey.get(keyOf(reason));
      if (list) list.push(product);
      else byKey.set(keyOf(reason), [product]);
    }
  }
  const byFormula = Map.groupBy(products, ({ derived }) => derived.formula ?? '');
  byFormula.delete('');
  return { total: products.length, byKey, byFormula };
}

/** Other products of the same formula. */
export function sameFormula(index: NeighbourIndex, { id, derived }: Product): Product[] {
  return (index.byFormula.get(derived.formula ?? '') ?? []).filter((other) => other.id !== id);
}

/**
 * The most closely related products with another formula. A shared key weighs more the fewer
 * products have it; among products with the same keys, the nearest in mass comes first.
 */
export function relatedProducts(index: NeighbourIndex, product: Product, max: number): Neighbour[] {
  const own = reasonsOf(product).map((reason) => ({
    reason,
    key: keyOf(reason),
    weight: Math.log((index.total + 1) / (index.byKey.get(keyOf(reason))?.length ?? 1)),
  }));
  own.sort((a, b) => b.weight - a.weight);
  const candidates = new Set(own.flatMap(({ key }) => around(index.byKey.get(key) ?? [], product)));
  return [...candidates]
    .filter(({ derived: { formula } }) => !formula || formula !== product.derived.formula)
    .map((other) => {
      const theirs = new Set(reasonsOf(other).map(keyOf));
      const shared = own.filter(({ key }) => theirs.has(key));
      return {
        product: other,
        reasons: shared.map(({ reason }) => reason),
        weight: shared.reduce((sum, { weight }) => sum + weight, 0),
        apart: Math.abs(massOf(other) - massOf(product)),
      };
    })
    .sort((a, b) => b.weight - a.weight || a.apart - b.apart)
    .slice(0, max)
    .map(({ product: other, reasons }) => ({ product: other, reasons }));
}

function massOf({ derived }: Product): number {
  return derived.molarMass ?? 0;
}

function reasonsOf({ content, derived: { structure } }: Product): Reason[] {
  const { skeleton = '', functionalGroups = [] } = structure ?? {};
  return [
    ...(skeleton ? [{ kind: 'skeleton' as const, skeleton }] : []),
    ...functionalGroups.map((group) => ({ kind: 'group' as const, group })),
    ...content.categories.map((slug) => ({ kind: 'category' as const, slug })),
  ];
}

function keyOf(reason: Reason): string {
  if (reason.kind === 'skeleton') return `skeleton ${reason.skeleton}`;
  return reason.kind === 'group' ? `group ${reason.group}` : `category ${reason.slug}`;
}

/** The products of a list that are nearest in mass, on both sides, without the product itself. */
function around(list: readonly Product[], product: Product): Product[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && massOf(other) < massOf(product)) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - REACH), low + REACH).filter(({ id }) => id !== product.id);
}
