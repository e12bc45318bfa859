import { pagePaths } from '#i18n/paths.ts';
import { openIndex, type IndexPointer, type OpenIndex } from '#search/index/open-index.ts';
import type { SearchPageData } from './results/page-data.ts';

/**
 * Opens the index of the catalog; the files of a large one are loaded on demand.
 * @param folder address of the folder of the files
 * @param again whether to bypass the browser's cache, after a failure
 * @throws if a file cannot be loaded or is not an index
 */
export async function loadIndex(
  pointer: IndexPointer,
  folder: string,
  again = false,
): Promise<OpenIndex> {
  const read = (file: string) => readJson(`${folder}${file}.json`, again ? 'reload' : 'default');
  if (!('file' in pointer)) return openIndex(pointer, read);
  const [{ openSmallIndex }, data] = await Promise.all([
    import('#search/index/open-records.ts'),
    read(pointer.file),
  ]);
  return openSmallIndex(data);
}

async function readJson(path: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(path, { cache });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

/** Where the index is: fetched when the visitor begins to type. */
export type SearchPointer = Pick<SearchPageData, 'index' | 'folder'>;

export async function fetchPointer(): Promise<SearchPointer> {
  return (await readJson(pagePaths().searchPointer, 'default')) as SearchPointer;
}

/** The data of the search page, for other pages with lists. */
export async function fetchPageData(): Promise<SearchPageData> {
  return (await readJson(pagePaths().searchPageData, 'default')) as SearchPageData;
}
