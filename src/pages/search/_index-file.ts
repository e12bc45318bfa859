import { createHash } from 'node:crypto';
import { keptDrawings } from '#catalog/product/kept-drawings.ts';
import { loadCategories, loadDocuments, loadProducts } from '#catalog/product/load.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { indexFiles, type IndexFiles } from '#search/index/index-files.ts';
import { numbered } from '#search/index/numbering.ts';
import { toSearchRecord, withCategories } from '#search/index/to-record.ts';
import { productStructures } from '#search/structure/product-structure.ts';
import { structureFiles } from '#search/structure/structure-files.ts';

/** The search index, and that of the structures, whose files are among its files. */
interface SearchFiles extends IndexFiles {
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
  const drawings = await keptDrawings(products, console.warn);
  const records = products.map((product) => {
    const drawing = drawings.get(product.id)?.drawing;
    const listing = listingOf(product, nameOf, documents.get(product.id));
    return {
      ...withCategories(toSearchRecord(product, listing), pathOf),
      ...(drawing && { drawing }),
    };
  });
  const index = indexFiles(records, hashOf);
  const placesOf = (id: string) => drawings.get(id)?.places ?? '';
  const structures = structureFiles(productStructures(numbered(records), placesOf), hashOf);
  for (const [name, content] of structures.files) index.files.set(name, content);
  return { ...index, structures: structures.first };
}

/** In digits and small letters: no two addresses may differ in case alone. */
function hashOf(content: string): string {
  return BigInt(`0x${createHash('sha256').update(content).digest('hex')}`).toString(36);
}
