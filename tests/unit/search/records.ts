import { readProducts } from '#catalog/read-products.ts';
import { buildIndex, openIndex, type OpenIndex } from '#search/index.ts';
import { toSearchRecord, type SearchRecord } from '#search/record.ts';

/** The five products of content/ as the site's index has them. */
export async function shippedIndex(): Promise<OpenIndex> {
  const { products } = await readProducts('content');
  return indexOf(products.map(toSearchRecord));
}

/** An index that has been a file in between, as the site's has. */
export function indexOf(records: SearchRecord[]): OpenIndex {
  return openIndex(JSON.parse(JSON.stringify(buildIndex(records))));
}

/** A product of which only the names matter. */
export function named(cas: string, name: string, ...names: string[]): SearchRecord {
  return { cas, name, names, formula: 'C8H7IO', inchiKey: 'XDXCBCXNCQGZPG-UHFFFAOYSA-N' };
}
