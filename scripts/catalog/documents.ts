import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';
import { knownProducts } from '#catalog/documents/known-products.ts';
import { documentsText } from '#catalog/documents/documents-text.ts';
import { sortDocuments } from '#catalog/documents/sort-documents.ts';

interface Options {
  dryRun: boolean;
  language: string | undefined;
}

/** Files that systems leave in folders. */
const LEFT_BY_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * Sorts the PDF files of a folder into content/documents/.
 * @returns 0 if no file was refused, 1 if some were, 2 if there was nothing to read
 */
export async function sortFolder(folder: string, { dryRun, language }: Options): Promise<number> {
  const files = await filesBelow(folder).catch((error: unknown) => String(error));
  if (typeof files === 'string' || files.length === 0) {
    console.error(
      `${folder} is no folder with files that can be read. Name the folder with the PDF files.`,
    );
    return 2;
  }
  const contentDir = contentDirectory();
  const { products, refused } = await knownProducts(contentDir);
  if (refused.length > 0)
    console.error(
      `Not matched with ${String(refused.length)} product files with problems (npm run catalog -- check): ${refused.slice(0, 5).join(', ')}.`,
    );
  const reports = await sortDocuments(
    files.map((source) => ({ source, path: relative(folder, source).split(sep) })),
    { products, language, today: new Date().toISOString().slice(0, 10), contentDir, dryRun },
  );
  console.log(documentsText(reports, dryRun));
  return reports.some(({ state }) => state === 'refused') ? 1 : 0;
}

/** Links are not followed: they may lead round in a circle. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter(({ name }) => !LEFT_BY_SYSTEMS.test(name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}
