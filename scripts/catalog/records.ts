/**
 * The search records of a content folder, for the command line. Records are cached in .cache/ until
 * the file or the method changes, since the structure toolkit is slow for thousands of products.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { listFiles, readFiles, requireContentFolder } from '#catalog/content/files.ts';
import { readText } from '#catalog/content/read-text.ts';
import { derivationMethod } from '#catalog/product/method.ts';
import { fileId, parseYaml } from '#catalog/content/read.ts';
import { readProduct } from '#catalog/product/read-products.ts';
import { VERSION } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { toSearchRecord, withCategories } from '#search/index/to-record.ts';

/** Records by the hash of their file; null if the file was rejected. */
type Kept = Record<string, SearchRecord | null>;

/**
 * @returns the records, and the files that are not valid products (`check` says why)
 * @throws ContentFolderError if the folder is not a content folder
 */
export async function catalogRecords(
  contentDir: string,
): Promise<{ records: SearchRecord[]; refused: string[] }> {
  await requireContentFolder(contentDir);
  const cache = cacheFile(contentDir);
  const known = await readKept(cache);
  const kept: Kept = {};
  const records: SearchRecord[] = [];
  const refused: string[] = [];
  for (const file of await listFiles(contentDir, 'products')) {
    const read = await readText(contentDir, file);
    const text = 'text' in read ? read.text : '';
    const digest = hash(text);
    const record = known[digest] ?? (digest in known ? null : await toRecord(text, file));
    kept[digest] = record;
    if (record) records.push(record);
    else refused.push(file);
  }
  if (Object.keys(kept).some((digest) => !(digest in known))) await keep(cache, kept);
  const pathOf = await categoryPaths(contentDir);
  const described = withSuccessors(records).map((record) => withCategories(record, pathOf));
  return { records: described, refused };
}

function withSuccessors(records: readonly SearchRecord[]): SearchRecord[] {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return records.map((record) => {
    const id = record.discontinued?.replacedBy?.id;
    const name = id === undefined ? undefined : names.get(id);
    if (id === undefined || name === undefined) return record;
    return { ...record, discontinued: { replacedBy: { id, name } } };
  });
}

/** A category and those above it, by its slug, from the top. */
async function categoryPaths(contentDir: string) {
  const { files } = await readFiles(contentDir, 'categories');
  const categories = new Map<string, { name?: unknown; parent?: unknown }>(
    files.map(({ id, data }) => [id, Object(data) as object]),
  );
  return (slug: string) => {
    const path = new Map<string, string>();
    for (let at = slug; !path.has(at);) {
      const { name, parent } = categories.get(at) ?? {};
      path.set(at, typeof name === 'string' ? name : at);
      if (typeof parent === 'string') at = parent;
    }
    return [...path].map(([at, name]) => ({ slug: at, name })).reverse();
  };
}

async function toRecord(text: string, file: string): Promise<SearchRecord | null> {
  const product = await readProduct(parseYaml(text, file).file?.data, fileId(file));
  // The names of successors follow in `withSuccessors`: a record is kept by its own file.
  return product ? toSearchRecord(product, listingOf(product, String)) : null;
}

function cacheFile(contentDir: string): string {
  const key = hash([resolve(contentDir), derivationMethod(), VERSION].join('\n'));
  return join('.cache', 'search-records', `${key}.json`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

async function readKept(cache: string): Promise<Kept> {
  try {
    return JSON.parse(await readFile(cache, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Writes the cache; a failure only costs time. */
async function keep(cache: string, kept: Kept): Promise<void> {
  try {
    await mkdir(dirname(cache), { recursive: true });
    const draft = `${cache}.${String(process.pid)}`;
    await writeFile(draft, JSON.stringify(kept));
    await rename(draft, cache);
  } catch {
    console.error(`${cache} could not be written: the next search takes as long as this one.`);
  }
}
