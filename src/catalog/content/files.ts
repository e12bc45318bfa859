/** The files of a content folder, and the schema of each. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { collator } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { lookAt, namesIn } from './look-at.ts';
import type { Problem } from './problem.ts';
import {
  parseYaml,
  readYaml,
  splitFrontmatter,
  unreadFile,
  type ContentFile,
  type ReadFile,
} from './read.ts';
import { missingPictures } from './prose-pictures.ts';
import { proseProblems } from './prose.ts';
import { readText } from './read-text.ts';
import { zodProblems } from './schema-problems.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { companySchema } from '#catalog/content/schema/company.ts';
import { pageSchema } from '#catalog/content/schema/page.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { siteSchema } from '#catalog/content/schema/site.ts';
import { sourcesSchema } from '#catalog/content/schema/source.ts';

/** Every content file of a catalog, read but not yet checked. */
export interface ContentFiles {
  company: ContentFile[];
  site: ContentFile[];
  sources: ContentFile[];
  categories: ContentFile[];
  products: ContentFile[];
  pages: ContentFile[];
}
export type FileKind = keyof ContentFiles;

/**
 * The prose pages that every site has; `quote` is the text below the quote list. Others, such as
 * terms of delivery, have the name of their file as address.
 */
export const PAGES = ['about', 'contact', 'privacy', 'quote'] as const;
export type PageSlug = (typeof PAGES)[number];

interface KindOfFile {
  /** Folder of the files; empty for the content folder itself. */
  folder: string;
  /** Names of the files. */
  names: RegExp;
  schema: z.ZodType;
}

/** Where the files of each kind are; the only list of their names. */
export const FILE_KINDS: Record<FileKind, KindOfFile> = {
  company: { folder: '', names: /^company\.ya?ml$/, schema: companySchema },
  site: { folder: '', names: /^site\.ya?ml$/, schema: siteSchema },
  sources: { folder: '', names: /^sources\.ya?ml$/, schema: sourcesSchema },
  categories: { folder: 'categories', names: /\.ya?ml$/, schema: categorySchema },
  products: { folder: 'products', names: /\.ya?ml$/, schema: productSchema },
  pages: { folder: 'pages', names: /\.md$/, schema: pageSchema },
};
const KINDS = Object.keys(FILE_KINDS) as FileKind[];

/** The content folder: CONTENT_DIR, or content/ in the working directory. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Thrown if a folder is not a content folder. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/**
 * Reads every content file of the folder. A file that cannot be read is there without data.
 * @throws ContentFolderError if the folder, company.yaml or products/ does not exist
 */
export async function readContent(
  contentDir: string,
): Promise<{ files: ContentFiles; problems: Problem[] }> {
  await requireContentFolder(contentDir);
  const problems: Problem[] = [];
  const files = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as ContentFiles;
  for (const kind of KINDS) {
    const read = await readFiles(contentDir, kind);
    files[kind] = read.files;
    problems.push(...read.problems);
  }
  return { files, problems };
}

/** Reads the files of one kind. A file that cannot be read is there without data. */
export async function readFiles(
  contentDir: string,
  kind: FileKind,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const file of await listFiles(contentDir, kind)) {
    const read = await (kind === 'pages' ? readHead : readYaml)(contentDir, file);
    problems.push(...read.problems);
    files.push(read.file ?? unreadFile(file));
  }
  return { files, problems };
}

/** Paths of the files of one kind, in alphabetical order. */
export async function listFiles(contentDir: string, kind: FileKind): Promise<string[]> {
  const { folder, names } = FILE_KINDS[kind];
  if (folder !== '' && !('kind' in (await lookAt(contentDir, folder)))) return [];
  return (await namesIn(contentDir, folder))
    .filter((name) => names.test(name))
    .toSorted(collator(DEFAULT_LANGUAGE).compare)
    .map((name) => (folder === '' ? name : `${folder}/${name}`));
}

/** Problems of every file against the schema of its kind. */
export function schemaProblems(files: ContentFiles): Problem[] {
  return KINDS.flatMap((kind) =>
    files[kind]
      .filter(({ unread }) => !unread)
      .flatMap((file) => zodProblems(FILE_KINDS[kind].schema, file).problems),
  );
}

/** A prose page: its head, which is YAML, and the text below it. */
export async function readPage(
  contentDir: string,
  file: string,
): Promise<ReadFile & { body: string; bodyLine: number }> {
  const read = await readText(contentDir, file);
  if ('problem' in read) return { problems: [read.problem], body: '', bodyLine: 1 };
  const { head, body, bodyLine } = splitFrontmatter(read.text);
  if (head.trim() === '') return { problems: [noHead(file)], body, bodyLine };
  const { problems, ...page } = parseYaml(head, file, 2);
  const ofText =
    body.trim() === ''
      ? [noText(file)]
      : [
          ...proseProblems(body, file, bodyLine),
          ...(await missingPictures(contentDir, body, file, bodyLine)),
        ];
  return { ...page, problems: [...problems, ...ofText], body, bodyLine };
}

function readHead(contentDir: string, file: string): Promise<ReadFile> {
  return readPage(contentDir, file);
}

function noHead(file: string): Problem {
  return {
    file,
    line: 1,
    field: '',
    what: 'has no head',
    why: 'A page begins with its title and description between two --- lines.',
  };
}

function noText(file: string): Problem {
  const why = 'The text of the page follows after the second ---.';
  return { file, field: 'text', what: 'is empty', why };
}

/** @throws ContentFolderError that names the folder and the missing files */
export async function requireContentFolder(contentDir: string): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  const looked = 'A content folder holds company.yaml, sources.yaml and products/<id>.yaml.';
  const fix = 'Set CONTENT_DIR to such a folder, or leave it unset for content/.';
  if (!found?.isDirectory())
    throw new ContentFolderError(`No content folder at ${contentDir}.\n${looked}\n${fix}`);
  const names = await namesIn(contentDir, '');
  if (!names.includes('products') && !names.some((name) => FILE_KINDS.company.names.test(name)))
    throw new ContentFolderError(
      `${join(contentDir)} is not a content folder: neither company.yaml nor products/ is in it.\n${looked}\n${fix}`,
    );
}
