import { createHash } from 'node:crypto';
import type { Product } from '#catalog/product/product.ts';
import { readProducts } from '#catalog/product/read-products.ts';
import { search } from '#search/engine.ts';
import { indexFiles, openWritten } from '#search/index/index-files.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { toSearchRecord } from '#search/index/to-record.ts';
import { identify } from '#search/structure/identify.ts';
import type { SearchOptions } from '#search/readings/kind.ts';

/** Index of the five products of content/, as on the site. */
export async function shippedIndex(): Promise<OpenIndex> {
  return indexOf(await shippedRecords());
}

export async function shippedRecords(): Promise<SearchRecord[]> {
  const { products } = await readProducts('content');
  return products.map(recordOf);
}

/** The record of a product in a catalog of its own. */
export function recordOf(product: Product): SearchRecord {
  return toSearchRecord(product, listingOf(product, String));
}

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An index written to files and read back, as on the site. */
export function indexOf(records: SearchRecord[]): OpenIndex {
  return openWritten(indexFiles(records, hashOf));
}

/** A product for tests of names. */
export function named(cas: string, name: string, ...names: string[]): SearchRecord {
  return {
    id: cas,
    cas,
    name,
    names,
    formula: 'C8H7IO',
    molarMass: 246.047,
    monoisotopicMass: 245.954163,
    inchiKey: 'XDXCBCXNCQGZPG-UHFFFAOYSA-N',
    inchi: 'C8H7IO/c1-6(10)7-4-2-3-5-8(7)9/h2-5H,1H3',
    smiles: 'CC(=O)c1ccccc1I',
    catalogNumbers: [],
    categories: [],
    groups: [],
    documents: [],
  };
}

/** Identifies structures as the command line does, and the site in a worker. */
export const WITH_TOOLKIT: SearchOptions = { identify };

/** The hits of a text as "cas why". */
export async function hitsOf(index: OpenIndex, text: string): Promise<string[]> {
  const { hits } = await search(index, text, WITH_TOOLKIT);
  return hits.map(({ id, why }) => `${id} ${why[0]?.kind ?? ''}`);
}
