import { openIndex, type OpenIndex } from '#search/index/open-index.ts';

/**
 * Loads the index of the catalog, and later the further files, beside it, that a search of a large
 * catalog asks for. @throws if a file cannot be loaded or is another file
 * @param again whether to ask past the browser's cache, after a failure
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
