import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewCategory } from './shared-files.ts';

export interface FolderChanges {
  /** Text of sources.yaml; undefined if it stays. */
  sources: string | undefined;
  categories: readonly NewCategory[];
  /** Texts of products by their ids: changed and new ones. */
  products: ReadonlyMap<string, string>;
  /** New ids of products by their earlier ones; their documents and pictures go with them. */
  renamed: ReadonlyMap<string, string>;
  /** Ids of products that are taken out, with their documents and pictures. */
  removed: readonly string[];
}

/** Where the new products are made, and the old ones are until they are removed. */
const NEXT = '.products-next';
const BEFORE = '.products-before';

/**
 * Changes a content folder so that it is whole whenever the work stops: sources and categories,
 * which harm nothing, come first; then all products take the place of those before at once; files
 * of products that are no more come last. What an earlier run left is put right by `recover`.
 */
export async function writeUpdate(folder: string, changes: FolderChanges): Promise<void> {
  const [products, next, before] = ['products', NEXT, BEFORE].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const moved = [...changes.renamed].filter(([, to]) => changes.products.has(to));
  await rm(next, { recursive: true, force: true });
  await cp(products, next, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  for (const [id, text] of changes.products) await writeFile(join(next, `${id}.yaml`), text);
  for (const id of [...changes.removed, ...moved.map(([from]) => from)])
    await rm(join(next, `${id}.yaml`), { force: true });
  await mkdir(join(folder, 'categories'), { recursive: true });
  for (const { slug, text } of changes.categories)
    await writeWhole(join(folder, 'categories', `${slug}.yaml`), text);
  if (changes.sources !== undefined)
    await writeWhole(join(folder, 'sources.yaml'), changes.sources);
  // Nothing comes between these two lines but the loss of power.
  renameSync(products, before);
  renameSync(next, products);
  await rm(before, { recursive: true, force: true });
  for (const [from, to] of moved)
    for (const name of ['documents', 'pictures'])
      if (existsSync(join(folder, name, from)))
        await rename(join(folder, name, from), join(folder, name, to));
  for (const id of changes.removed)
    for (const name of ['documents', 'pictures'])
      await rm(join(folder, name, id), { recursive: true, force: true });
}

/** Puts a folder right in which an update was stopped. */
export async function recover(folder: string): Promise<void> {
  const [products, before] = [join(folder, 'products'), join(folder, BEFORE)];
  if (existsSync(before) && !existsSync(products)) await rename(before, products);
  for (const name of await readdir(folder).catch(() => []))
    if (name === NEXT || name === BEFORE)
      await rm(join(folder, name), { recursive: true, force: true });
}

async function writeWhole(file: string, text: string): Promise<void> {
  const draft = join(file, '..', `.${file.split(/[/\\]/).at(-1) ?? ''}.next`);
  await writeFile(draft, text);
  await rename(draft, file);
}
