import { contentDirectory } from '#catalog/content/files.ts';
import { numbered, type Numbered } from '#search/index/numbering.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { openRecords } from '#search/index/open-records.ts';
import { numberedStructures } from '#search/structure/numbering.ts';
import { openSmall, smallIndex, type OpenStructures } from '#search/structure/open-structures.ts';
import { productStructures } from '#search/structure/product-structure.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { catalogRecords } from './records.ts';

/** The search index of the content folder in use. */
export async function openCatalog(): Promise<OpenIndex> {
  return openRecords(numbered(await recordsInUse()));
}

/** The structures of products, opened for searching. */
export function structuresOf(products: readonly Numbered[]): OpenStructures {
  const { classes, numbers } = numberedStructures(productStructures(products));
  return openSmall(smallIndex(classes, numbers));
}

/** The records of the content folder in use; names files that are left out. */
export async function recordsInUse(): Promise<SearchRecord[]> {
  const { records, refused } = await catalogRecords(contentDirectory());
  if (refused.length > 0)
    console.error(
      `Left out ${String(refused.length)} product files with problems (npm run catalog -- check): ${refused.slice(0, 5).join(', ')}`,
    );
  return records;
}
