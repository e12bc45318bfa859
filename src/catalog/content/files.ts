/** The files of a content folder, and the schema of each. */
import { collator } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml, splitFrontmatter, parseYaml, zodProblems, type ContentFile } from './read.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { companySchema } from '#catalog/content/schema/company.ts';
import { pageSchema } from '#catalog/content/schema/page.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { sourcesSchema } from '#catalog/content/schema/source.ts';
import { readFile } from 'node:fs/promises';

/** Every content file of a catalog, read but not yet checked. */
export interface ContentFiles {
  company: ContentFile[];
  sources: ContentFile[];
  categories: ContentFile[];
  products: ContentFile[];
  pages: ContentFile[];
}

/** The prose pages that every page links to; `quote` is the text below the quote list. */
export const PAGES = ['about', 'contact', 'privacy', 'quote'] as const;
export type PageSlug = (typeof PAGES)[number];

const SCHEMAS: Record<keyof ContentFiles, z.ZodType> = {
  company: companySchema,
  sources: sourcesSchema,
  categories: categorySchema,
  products: productSchema,
  pages: pageSchema,
};

/** The content folder: CONTENT_DIR, or content/ in the working directory. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Thrown if a folder is not a content folder. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/**
 * Reads every content file of the folder.
 * @throws ContentFolderError if the folder, company.yaml or products/ does not exist
 */
export async function readContent(
  contentDir: string,
): Promise<{ files: ContentFiles; problems: Problem[] }> {
  await requireContentFolder(contentDir);
  const problems: Problem[] = [];
  const keep = ({ file, problems: found }: Awaited<ReturnType<typeof readYaml>>) => {
    problems.push(...found);
    return file ? [file] : [];
  };
  const readAll = async (folder: string, pattern: RegExp, read: typeof readYaml) => {
    const files: ContentFile[] = [];
    for (const name of await list(join(contentDir, folder)))
      if (pattern.test(name)) files.push(...keep(await read(contentDir, join(folder, name))));
    return files;
  };
  const yaml = /\.ya?ml$/;
  const files: ContentFiles = {
    company: await readAll('', /^company\.ya?ml$/, readYaml),
    sources: await readAll('', /^sources\.ya?ml$/, readYaml),
    categories: await readAll('categories', yaml, readYaml),
    products: await readAll('products', yaml, readYaml),
    pages: await readAll('pages', /\.md$/, readHead),
  };
  return { files, problems: [...problems, ...missingFiles(files)] };
}

/** Problems of every file against the schema of its kind. */
export function schemaProblems(files: ContentFiles): Problem[] {
  return (Object.keys(SCHEMAS) as (keyof ContentFiles)[]).flatMap((kind) =>
    files[kind].flatMap((file) => zodProblems(SCHEMAS[kind], file).problems),
  );
}

async function readHead(contentDir: string, file: string): ReturnType<typeof readYaml> {
  const { head } = splitFrontmatter(await readFile(join(contentDir, file), 'utf8'));
  return parseYaml(head || '{}', file, 2);
}

function missingFiles(files: ContentFiles): Problem[] {
  const pages = new Set(files.pages.map(({ id }) => id));
  const missing: [boolean, string, string][] = [
    [files.company.length === 0, 'company.yaml', 'It names the supplier and the ways to reach it.'],
    [files.sources.length === 0, 'sources.yaml', 'Every fact names a source listed there.'],
    ...PAGES.map((page): [boolean, string, string] => [
      !pages.has(page),
      `pages/${page}.md`,
      'Every page of the site links to it.',
    ]),
  ];
  return missing
    .filter(([isMissing]) => isMissing)
    .map(([, file, why]) => ({ file, field: '', what: 'is missing or not readable', why }));
}

/** @throws ContentFolderError that names the folder and the missing files */
export async function requireContentFolder(contentDir: string): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  const looked = 'A content folder holds company.yaml, sources.yaml and products/<id>.yaml.';
  const fix = 'Set CONTENT_DIR to such a folder, or leave it unset for content/.';
  if (!found?.isDirectory())
    throw new ContentFolderError(`No content folder at ${contentDir}.\n${looked}\n${fix}`);
  const names = await list(contentDir);
  const lacking = ['company.yaml', 'products'].filter((name) => !names.includes(name));
  if (lacking.length === 2)
    throw new ContentFolderError(
      `${contentDir} is not a content folder: neither company.yaml nor products/ is in it.\n${looked}\n${fix}`,
    );
}

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.toSorted(collator(DEFAULT_LANGUAGE).compare);
}
