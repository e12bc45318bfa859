import { contentDirectory } from '#catalog/content/files.ts';
import { numbered } from '#search/index/numbering.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { openRecords } from '#search/index/open-records.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { catalogRecords } from './records.ts';

/** The search index of the content folder in use. */
export async function openCatalog(): Promise<OpenIndex> {
  return openRecords(numbered(await recordsInUse()));
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
