import { compareCas } from '#chemistry/identifiers/cas.ts';
import type { Product } from './product.ts';

/** By CAS number; products without one behind, by their ids. */
export function compareProducts(a: Product, b: Product): number {
  const [first, second] = [a.content.cas, b.content.cas];
  if (first !== undefined && second !== undefined) return compareCas(first, second);
  if (first !== second) return first === undefined ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
