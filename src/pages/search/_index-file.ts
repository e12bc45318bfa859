import { createHash } from 'node:crypto';
import { documentTypes } from '#catalog/content/documents.ts';
import { loadDocuments, loadProducts } from '#catalog/product/load.ts';
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
  const records = products.map((product) =>
    toSearchRecord(product, documentTypes(documents.get(product.id))),
  );
  return servedFiles(records, hashOf);
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
