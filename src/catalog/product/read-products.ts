import { toProduct } from './derive.ts';
import { readContent } from '#catalog/content/files.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import type { Product } from './product.ts';
import { productSchema } from '#catalog/content/schema/product.ts';

/**
 * All products of a content folder without Astro, for the command line and for tests. Files that
 * the schema or the structure toolkit rejects are left out and listed; `check` says why.
 * @throws ContentFolderError if the folder is not a content folder
 */
export async function readProducts(
  contentDir: string,
): Promise<{ products: Product[]; refused: string[] }> {
  const { files } = await readContent(contentDir);
  const products: Product[] = [];
  const refused: string[] = [];
  for (const { file, id, data } of files.products) {
    const product = await readProduct(data, id);
    if (product) products.push(product);
    else refused.push(file);
  }
  return { products, refused };
}

/**
 * A product from the data of a file; undefined if the schema or the structure toolkit rejects it.
 */
export async function readProduct(data: unknown, id?: string): Promise<Product | undefined> {
  const content = productSchema.safeParse(data);
  return content.success
    ? toProduct(plainContent(content.data), id).catch(() => undefined)
    : undefined;
}
