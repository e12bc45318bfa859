import { isDiscontinued, type Product } from './product.ts';

/** Maximum products in the feed. */
const MAX_NEWEST = 100;

export interface NewProduct {
  product: Product;
  /** Day of the last change, else of the addition. */
  day: string;
  /** Whether the product is new, and not only changed. */
  isNew: boolean;
}

/** The products with a day of addition or change that are still sold, the newest first. */
export function newestProducts(products: readonly Product[]): NewProduct[] {
  return products
    .flatMap((product) => {
      const { added, changed } = product.content;
      const day = changed ?? added;
      const isNew = changed === undefined || changed === added;
      return day === undefined || isDiscontinued(product) ? [] : [{ product, day, isNew }];
    })
    .sort((a, b) => b.day.localeCompare(a.day) || (a.product.id < b.product.id ? -1 : 1))
    .slice(0, MAX_NEWEST);
}
