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
import { ImportError } from './columns.ts';
import type { AcceptedRow } from './judge-rows.ts';

/** What a content folder has besides its products, taken from the folder that is in use. */
const SHARED = ['company.yaml', 'sources.yaml', 'categories', 'pages', 'schemas'];

export interface NewFolder {
  /** The folder that is to be; it must not be there yet, or be empty. */
  out: string;
  /** The content folder whose supplier, pages and sources are taken over. */
  like: string;
  /** Name of the table's file, and the source that stands for it. */
  table: string;
  source: string;
  category: string;
}

/** @throws ImportError when there is something in the folder already */
export async function requireNewFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (!found) return;
  const names = found.isDirectory() ? await readdir(out) : [out];
  if (names.length > 0)
    throw new ImportError(
      `${out} is already there and not empty: nothing is overwritten. Name a new folder with --out.`,
    );
}

/** Makes the folder without its products: `prepareFolder`, then `finishFolder`, or `dropFolder`. */
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

/** Writes the products; only then does the folder get its name, so that it is never half there. */
export async function finishFolder(draft: string, out: string, rows: readonly AcceptedRow[]) {
  for (const { file, text } of rows) await writeFile(join(draft, file), text);
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
