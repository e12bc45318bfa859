import { createHash } from 'node:crypto';
import { keptDrawings } from '#catalog/product/kept-drawings.ts';
import { loadCategories, loadDocuments, loadProducts } from '#catalog/product/load.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { indexFiles, type IndexFiles } from '#search/index/index-files.ts';
import { toSearchRecord, withCategories } from '#search/index/to-record.ts';

/** The files of the search index, written once for all pages. */
export async function searchIndexFiles(): Promise<IndexFiles> {
  written ??= writeIndex();
  return written;
}
let written: Promise<IndexFiles> | undefined;

async function writeIndex(): Promise<IndexFiles> {
  const [products, documents, categories] = await Promise.all([
    loadProducts(),
    loadDocuments(),
    loadCategories(),
  ]);
  const pathOf = (slug: string) => categories.get(slug)?.path ?? [];
  const names = new Map(products.map(({ id, content }) => [id, content.name]));
  const nameOf = (id: string) => names.get(id);
  // eslint-disable-next-line no-console -- a page has no logger of its own
  const drawings = await keptDrawings(products, console.warn);
  const records = products.map((product) => {
    const drawing = drawings.get(product.id);
    const listing = listingOf(product, nameOf, documents.get(product.id));
    return {
      ...withCategories(toSearchRecord(product, listing), pathOf),
      ...(drawing && { drawing }),
    };
  });
  return indexFiles(records, hashOf);
}

/** In digits and small letters: no two addresses may differ in case alone. */
function hashOf(content: string): string {
  return BigInt(`0x${createHash('sha256').update(content).digest('hex')}`).toString(36);
}
