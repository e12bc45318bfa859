import { createHash } from 'node:crypto';
import { loadDocuments, loadProducts } from '#catalog/product/load.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { servedFiles } from '#search/index/index-files.ts';
import { toSearchRecord } from '#search/index/to-record.ts';

/** The files of the search index, written once for all pages. */
export async function searchIndexFiles(): Promise<ReturnType<typeof servedFiles>> {
  written ??= writeIndex();
  return written;
}
let written: ReturnType<typeof writeIndex> | undefined;

async function writeIndex() {
  const [products, documents] = await Promise.all([loadProducts(), loadDocuments()]);
  const names = new Map(products.map(({ id, content }) => [id, content.name]));
  const nameOf = (id: string) => names.get(id);
  const records = products.map((product) =>
    toSearchRecord(product, listingOf(product, nameOf, documents.get(product.id))),
  );
  return servedFiles(records, hashOf);
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
