import { createHash } from 'node:crypto';
import { loadProducts } from '#catalog/load.ts';
import { indexFiles } from '#search/index-files.ts';
import { toSearchRecord } from '#search/to-record.ts';

/** The files of the search index: each one's address changes with its content, for good caching. */
export interface IndexFile {
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
  const products = await loadProducts();
  const { index, files } = indexFiles(products.map(toSearchRecord), hashOf);
  const body = JSON.stringify(index);
  const first = `index.${hashOf(body)}`;
  return {
    url: `/search/${first}.json`,
    files: [{ name: first, body }, ...[...files].map(([name, body]) => ({ name, body }))],
  };
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
