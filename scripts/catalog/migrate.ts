import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory, readContent } from '#catalog/content/files.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { migrateCompany, migrateProduct } from '#catalog/content/migrate.ts';
import { CONTENT_SHAPE } from '#catalog/content/schema/company.ts';

/**
 * Brings the content folder to the current shape. Files that are already in it are left alone, and
 * company.yaml, which names the shape, is written last: after a stop in between, run it again.
 */
export async function migrate(): Promise<number> {
  const folder = contentDirectory();
  const { files } = await readContent(folder);
  const shape: unknown = Object(files.company[0]?.data).shape;
  if (typeof shape === 'number' && shape > CONTENT_SHAPE) {
    console.error(
      `${folder} has shape ${String(shape)}, of a newer version of the generator than this one: nothing was changed.`,
    );
    return 1;
  }
  let changed = 0;
  const rewrite = async (file: string, to: (text: string) => string | undefined) => {
    const path = join(folder, file);
    const text = to(await readFile(path, 'utf8'));
    if (text === undefined) return;
    await writeFile(path, text);
    changed += 1;
    console.log(`Rewrote ${file}`);
  };
  const isRead = ({ unread }: ContentFile) => !unread;
  for (const { file } of files.products.filter(isRead)) await rewrite(file, migrateProduct);
  for (const { file } of files.company.filter(isRead))
    await rewrite(file, (text) => migrateCompany(text, CONTENT_SHAPE));
  console.log(
    changed === 0
      ? `${folder} has shape ${String(CONTENT_SHAPE)} already.`
      : `${folder} has shape ${String(CONTENT_SHAPE)} now. Then: npm run catalog -- check`,
  );
  return 0;
}
