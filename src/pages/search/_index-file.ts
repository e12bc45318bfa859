import { createHash } from 'node:crypto';
import { documentTypes } from '#catalog/documents.ts';
import { loadDocuments, loadProducts } from '#catalog/load.ts';
import { indexFiles } from '#search/index-files.ts';
import { toSearchRecord } from '#search/to-record.ts';

/** The files of the search index: each one's address changes with its content, for good caching. */
export interface IndexFile {
  /** With its ending. */
  name: string;
  body: string;
}

/** @returns the address of the file that is read first, and all files */
export async function searchIndexFiles(): Promise<{ url: string; files: IndexFile[] }> {
  written ??= writeIndex();
  return written;
}
let written: ReturnType<typeof writeIndex> | undefined;

async function writeIndex(): Promise<{ url: string; files: IndexFile[] }> {
  const [products, documents] = await Promise.all([loadProducts(), loadDocuments()]);
  const records = products.map((product) =>
    toSearchRecord(product, documentTypes(documents.get(product.content.cas))),
  );
  const { index, files } = indexFiles(records, (content) => `${hashOf(content)}.json`);
  const body = JSON.stringify(index);
  const first = `index.${hashOf(body)}.json`;
  return {
    url: `/search/${first}`,
    files: [{ name: first, body }, ...[...files].map(([name, body]) => ({ name, body }))],
  };
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
