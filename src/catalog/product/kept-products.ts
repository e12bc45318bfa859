/**
 * The products with their derived facts, kept from build to build in .cache/products/, 256 files by
 * the hash of the id. Astro's content store has their ids and digests only: it is one text, of
 * which a build of 100,000 products would hold several copies.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readKept, writeKept } from './kept-json.ts';
import type { Product } from './product.ts';

/** Of the shape of the files. */
const VERSION = '1';

export interface KeptProduct {
  product: Product;
  /** Hash of the text of its file, and of the code that derived its facts. */
  readFrom: string;
  /** Hash of all that is known of it. */
  digest: string;
}

/** By id. */
export type KeptProducts = Record<string, KeptProduct>;

/** The folder of a content folder; each has its own. */
export function keptProductsFolder(contentDir: string): string {
  return join('.cache', 'products', hashed(contentDir).slice(0, 8));
}

/** The file in which a product is. */
export function keptFileOf(folder: string, id: string): string {
  return join(folder, `${hashed(id).slice(0, 2)}.json`);
}

/** The products of a file; none where it is absent or damaged. */
export function readKeptProducts(file: string): KeptProducts {
  return readKept<KeptProducts>(file, VERSION, () => undefined) ?? {};
}

/** @throws Error of the file system */
export function writeKeptProducts(file: string, products: KeptProducts): void {
  writeKept(file, VERSION, products);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
