import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ImportError } from '#catalog/import/columns.ts';
import type { Draft } from '#catalog/import/draft.ts';
import type { NewCategory } from './shared-files.ts';

/** Content other than products, sources and pictures, copied from the current content folder. */
const SHARED = ['company.yaml', 'company.yml', 'categories', 'schemas'];
/** Folders with a folder of files for each product. */
const OF_PRODUCTS = ['documents', 'pictures'];

export interface NewFolder {
  /** The new folder; it must not exist, or be empty. */
  out: string;
  /** The content folder from which supplier, categories, documents and pictures are copied. */
  like: string;
  /** Prose pages, by their paths: those of another supplier are not inherited. */
  pages: readonly (readonly [path: string, text: string])[];
  /** Text of sources.yaml. */
  sources: string;
  categories: readonly NewCategory[];
  products: readonly Draft[];
}

/** @throws ImportError if the folder is not empty */
export async function requireNewFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (!found) return;
  const names = found.isDirectory() ? await readdir(out) : [out];
  if (names.length > 0)
    throw new ImportError(
      `${out} is already there and not empty: nothing is overwritten. Name a new folder with --out, or bring this one up to date with --update ${out}.`,
    );
}

export async function writeNewFolder(folder: NewFolder): Promise<void> {
  const { out, like, pages, sources, categories, products } = folder;
  await writeWhole(out, async (draft) => {
    for (const name of SHARED) await copyIfThere(join(like, name), join(draft, name));
    for (const name of ['categories', 'pages', 'products'])
      await mkdir(join(draft, name), { recursive: true });
    await writeFile(join(draft, 'sources.yaml'), sources);
    for (const [path, text] of pages) await writeFile(join(draft, path), text);
    for (const { slug, text } of categories)
      await writeFile(join(draft, 'categories', `${slug}.yaml`), text);
    for (const { id, text } of products)
      await writeFile(join(draft, 'products', `${id}.yaml`), text);
    for (const name of OF_PRODUCTS)
      for (const { id } of products) await copyIfThere(join(like, name, id), join(draft, name, id));
  });
}

/** Fills a folder beside its place and then renames it, so that it is never incomplete. */
export async function writeWhole(
  out: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await fill(draft);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (await stat(from).catch(() => undefined)) await cp(from, to, { recursive: true });
}
