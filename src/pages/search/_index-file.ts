import { createHash } from 'node:crypto';
import { loadProducts } from '#catalog/load.ts';
import { buildIndex } from '#search/index.ts';
import { toSearchRecord } from '#search/record.ts';

/** The search index as a file whose address changes with its content, so that it can be cached. */
export async function searchIndexFile(): Promise<{ hash: string; body: string; url: string }> {
  const products = await loadProducts();
  const body = JSON.stringify(buildIndex(products.map(toSearchRecord)));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { hash, body, url: `/search/index.${hash}.json` };
}
