/** A table as a new content folder. */
import { findFiles } from '#catalog/checks/validate.ts';
import { readContent } from '#catalog/content/files.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml, valueAt, type ContentFile } from '#catalog/content/read.ts';
import { requireNewFolder, writeNewFolder } from './folder/new-folder.ts';
import {
  CategoryNames,
  categoryFiles,
  nameOfSlug,
  tableSource,
  withTableSource,
} from './folder/shared-files.ts';
import { newDraft } from './draft.ts';
import { judgeDrafts, type JudgedRow } from './judge-rows.ts';
import type { SortedDocument } from '#catalog/documents/sort-documents.ts';
import { structuresFromNames } from './name-structures.ts';
import type { Progress } from './progress.ts';
import { DEFAULT_CATEGORY, starterPages } from '#catalog/starter/starter.ts';
import { readProductTable, type ReadingOptions } from './read-products.ts';
import { sortRowDocuments } from './row-documents.ts';

export interface ImportOptions extends Pick<
  ReadingOptions,
  'table' | 'map' | 'encoding' | 'date' | 'isDateNamed' | 'currency'
> {
  /** Slug of the category of rows that name none. */
  category: string | undefined;
  /** Whether categories that the table names and that are not there are made. */
  makesCategories: boolean;
  /** Whether structures are read from names. */
  fromNames: boolean;
  progress: Progress;
  /** The day here, as YYYY-MM-DD. */
  today: string;
  /** Language of documents that do not tell theirs. */
  language: string | undefined;
}

export interface NewReport {
  rows: number;
  /** Number of products written, and of rows that became part of them. */
  accepted: number;
  joined: number;
  refused: JudgedRow[];
  doubtful: JudgedRow[];
  remarks: string[];
  documents: SortedDocument[];
}

/**
 * Writes a content folder with the products of a table that pass the checks; supplier and sources
 * are those of the folder `like`. Nothing is written if no product passes.
 * @throws ImportError if the folder is there, or the table cannot be used
 */
export async function importNew(
  out: string,
  like: string,
  options: ImportOptions,
): Promise<NewReport> {
  await requireNewFolder(out);
  const { files } = await readContent(like);
  const source = tableSource(options.table);
  const categories = new CategoryNames(files, options.makesCategories ? source : undefined);
  const category = categories.make(nameOfSlug(options.category ?? DEFAULT_CATEGORY), source);
  const table = await readProductTable({ ...options, source, categories, needed: ['name'] });
  const ids = new Set<string>();
  const drafts = () => table.products.map((product) => newDraft(product, category, ids));
  const remarks = [...table.remarks];
  if (options.fromNames) {
    const { read, unread } = await structuresFromNames(table.products, source);
    remarks.push(
      `Structures read from names: ${String(read)}; products that stay without: ${String(unread)}.`,
    );
  }
  const before = await readFile(join(like, 'sources.yaml'), 'utf8').catch(() => '');
  const sources = withTableSource(before, source, options.table);
  const { file } = parseYaml(sources, 'sources.yaml');
  const judgement = await judgeDrafts(drafts(), {
    files: {
      ...files,
      products: [],
      sources: file ? [file] : [],
      categories: [...files.categories, ...categoryFiles(categories.made)],
    },
    found: await findFiles(like),
    progress: options.progress,
  });
  options.progress.end();
  const { accepted, refused, doubtful } = judgement;
  if (accepted.length > 0)
    await writeNewFolder({
      out,
      like,
      pages: pagesOf(files.company[0]),
      sources,
      categories: categories.madeFor(accepted),
      products: accepted,
    });
  return {
    rows: table.rows,
    accepted: accepted.length,
    joined: accepted.reduce((sum, { product }) => sum + product.rows.length, 0),
    refused,
    doubtful,
    remarks,
    documents: await sortRowDocuments(accepted, options.table, out, {
      ...options,
      dryRun: false,
    }),
  };
}

/** The prose pages of the supplier of the folder; none where it is not known. */
function pagesOf(company: ContentFile | undefined): [path: string, text: string][] {
  const [name, website] = ['name', 'website'].map((field) => valueAt(company?.data, [field]));
  const isKnown = typeof name === 'string' && typeof website === 'string' && URL.canParse(website);
  return isKnown ? starterPages({ name, website }) : [];
}
