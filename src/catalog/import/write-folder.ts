import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { fileId } from '#catalog/content/read.ts';
import { ImportError } from './columns.ts';
import type { AcceptedRow } from './judge-rows.ts';

/** Content other than products, copied from the current content folder. */
const SHARED = ['company.yaml', 'sources.yaml', 'categories', 'pages', 'schemas'];

export interface NewFolder {
  /** The new folder; it must not exist, or be empty. */
  out: string;
  /** The content folder from which supplier, pages and sources are copied. */
  like: string;
  /** File name of the table, and the source that represents it. */
  table: string;
  source: string;
  category: string;
}

/** @throws ImportError if the folder is not empty */
export async function requireNewFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (!found) return;
  const names = found.isDirectory() ? await readdir(out) : [out];
  if (names.length > 0)
    throw new ImportError(
      `${out} is already there and not empty: nothing is overwritten. Name a new folder with --out.`,
    );
}

/** Creates a draft of the folder without products; then call `finishFolder` or `dropFolder`. */
export async function prepareFolder({ out, like, table, source, category }: NewFolder) {
  await mkdir(dirname(resolve(out)), { recursive: true });
  const draft = await mkdtemp(join(dirname(resolve(out)), `.${basename(out)}-`));
  for (const name of SHARED)
    if (await stat(join(like, name)).catch(() => undefined))
      await cp(join(like, name), join(draft, name), { recursive: true });
  const sources = join(draft, 'sources.yaml');
  const known = await readFile(sources, 'utf8').catch(() => '');
  const entry = { [source]: { title: `Table of products: ${table}` } };
  await writeFile(sources, `${known.trimEnd()}\n\n${stringify(entry)}`.trimStart());
  await mkdir(join(draft, 'categories'), { recursive: true });
  await mkdir(join(draft, 'products'), { recursive: true });
  const categoryFile = join(draft, 'categories', `${category}.yaml`);
  if (!(await stat(categoryFile).catch(() => undefined)))
    await writeFile(
      categoryFile,
      `# yaml-language-server: $schema=../schemas/category.schema.json\n${stringify({ name: nameOf(category), source })}`,
    );
  return draft;
}

/** Folders with a folder of files for each product. */
const OF_PRODUCTS = ['documents', 'pictures'];

/**
 * Writes the products, copies their documents and pictures from the current content folder, and then
 * renames the draft, so that the folder is never incomplete.
 */
export async function finishFolder(
  draft: string,
  { out, like }: Pick<NewFolder, 'out' | 'like'>,
  rows: readonly AcceptedRow[],
) {
  for (const { file, text } of rows) await writeFile(join(draft, file), text);
  const ids = new Set(rows.map(({ file }) => fileId(file)));
  for (const folder of OF_PRODUCTS)
    for (const id of await readdir(join(like, folder)).catch(() => []))
      if (ids.has(id))
        await cp(join(like, folder, id), join(draft, folder, id), { recursive: true });
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
}

export async function dropFolder(draft: string): Promise<void> {
  await rm(draft, { recursive: true, force: true });
}

/** "photosensitive-intermediates" as a heading. */
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
