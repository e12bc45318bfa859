import { openIndex, type OpenIndex } from '#search/index/open-index.ts';

/**
 * Loads the index of the catalog; the other files of a large index are loaded from the same folder
 * on demand.
 * @throws if a file cannot be loaded or is not an index
 * @param again whether to bypass the browser's cache, after a failure
 */
export async function loadIndex(url: string, again = false): Promise<OpenIndex> {
  const cache: RequestCache = again ? 'reload' : 'default';
  const folder = new URL(url, location.href);
  return openIndex(await readJson(folder, cache), (file) =>
    readJson(new URL(file, folder), 'default'),
  );
}

async function readJson(url: URL, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url.pathname}: ${String(response.status)}`);
  return response.json();
}
