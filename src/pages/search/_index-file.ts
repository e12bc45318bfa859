import { createHash } from 'node:crypto';
import { loadCategories, loadDocuments, loadProducts } from '#catalog/product/load.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { servedFiles } from '#search/index/index-files.ts';
import { toSearchRecord, withCategoryWords } from '#search/index/to-record.ts';

/** The files of the search index, written once for all pages. */
export async function searchIndexFiles(): Promise<ReturnType<typeof servedFiles>> {
  written ??= writeIndex();
  return written;
}
let written: ReturnType<typeof writeIndex> | undefined;

async function writeIndex() {
  const [products, documents, categories] = await Promise.all([
    loadProducts(),
    loadDocuments(),
    loadCategories(),
  ]);
  const namesOf = (slug: string) => categories.get(slug)?.path.map(({ name }) => name) ?? [];
  const names = new Map(products.map(({ id, content }) => [id, content.name]));
  const nameOf = (id: string) => names.get(id);
  const records = products.map((product) =>
    withCategoryWords(
      toSearchRecord(product, listingOf(product, nameOf, documents.get(product.id))),
      namesOf,
    ),
  );
  return servedFiles(records, hashOf);
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
