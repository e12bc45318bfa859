import { createHash } from 'node:crypto';
import { keepStructures } from '#catalog/product/kept-structures.ts';
import { loadCategories, loadDocuments, loadProducts } from '#catalog/product/load.ts';
import { hasStructure, type Product } from '#catalog/product/product.ts';
import { heldStructure } from '#catalog/product/shown-structure.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { indexFiles, type IndexFiles } from '#search/index/index-files.ts';
import { numbered } from '#search/index/numbering.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { toSearchRecord, withCategories } from '#search/index/to-record.ts';
import { productStructures } from '#search/structure/product-structure.ts';
import { structureFiles } from '#search/structure/structure-files.ts';

/** The search index, and that of the structures. */
interface SearchFiles extends Pick<IndexFiles, 'pointer'> {
  /** By their names, those of the structures as well; as bytes, which are not in the heap. */
  files: ReadonlyMap<string, Buffer<ArrayBuffer>>;
  /** The first file of the structures. */
  structures: string;
}

/** The files of the search index, written once for all pages. */
export async function searchIndexFiles(): Promise<SearchFiles> {
  written ??= writeIndex();
  return written;
}
let written: Promise<SearchFiles> | undefined;

async function writeIndex(): Promise<SearchFiles> {
  const [products, documents, categories] = await Promise.all([
    loadProducts(),
    loadDocuments(),
    loadCategories(),
  ]);
  const pathOf = (slug: string) => categories.get(slug)?.path ?? [];
  const names = new Map(products.map(({ id, content }) => [id, content.name]));
  const nameOf = (id: string) => names.get(id);
  // eslint-disable-next-line no-console -- a page has no logger of its own
  await keepStructures(products, console.warn);
  const records = products.map((product) => {
    const listing = listingOf(product, nameOf, documents.get(product.id));
    return withDrawing(withCategories(toSearchRecord(product, listing), pathOf), product);
  });
  const index = indexFiles(records, hashOf);
  const byId = new Map(products.map((product) => [product.id, product]));
  const knownOf = (id: string) => shownOf(byId.get(id));
  const structures = structureFiles(productStructures(numbered(records), knownOf), hashOf);
  const files = new Map<string, Buffer<ArrayBuffer>>();
  for (const some of [index.files, structures.files])
    for (const [name, content] of some) {
      files.set(name, Buffer.from(content));
      some.delete(name);
    }
  return { pointer: index.pointer, files, structures: structures.first };
}

/** Drawings are taken out as they are written: those of all products are much for the memory. */
function withDrawing(record: SearchRecord, product: Product): SearchRecord {
  const get = () => shownOf(product)?.drawing;
  return hasStructure(product)
    ? Object.defineProperty(record, 'drawing', { enumerable: true, get })
    : record;
}

function shownOf(product: Product | undefined) {
  return product && hasStructure(product) ? heldStructure(product) : undefined;
}

/** In digits and small letters: no two addresses may differ in case alone. */
function hashOf(content: string): string {
  return BigInt(`0x${createHash('sha256').update(content).digest('hex')}`).toString(36);
}
