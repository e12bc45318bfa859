/** A newer table merged into a content folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from '#catalog/checks/validate.ts';
import { readContent, type ContentFiles } from '#catalog/content/files.ts';
import { parseYaml, valueAt, type ContentFile } from '#catalog/content/read.ts';
import type { SortedDocument } from '#catalog/documents/sort-documents.ts';
import { ImportError } from './columns.ts';
import { findExisting, type Existing } from './folder/find-existing.ts';
import {
  markedAsGone,
  named,
  planUpdate,
  type ChangedProduct,
  type Gone,
  type NamedProduct,
  type Plan,
} from './folder/plan-update.ts';
import {
  CategoryNames,
  categoryFiles,
  nameOfSlug,
  tableSource,
  withTableSource,
} from './folder/shared-files.ts';
import { recover, writeUpdate } from './folder/write-update.ts';
import { DEFAULT_CATEGORY } from '#catalog/starter/starter.ts';
import type { ImportOptions } from './import-new.ts';
import { judgeDrafts, judged, type JudgedRow, type Judgement } from './judge-rows.ts';
import { structuresFromNames } from './name-structures.ts';
import { FOUND_BY, readProductTable } from './read-products.ts';
import { sortRowDocuments } from './row-documents.ts';

export interface UpdateOptions extends ImportOptions {
  gone: Gone;
  /** Whether nothing is written. */
  isDry: boolean;
}

export interface UpdateReport extends Pick<Plan, 'left'> {
  rows: number;
  unchanged: number;
  changed: ChangedProduct[];
  added: NamedProduct[];
  /** Products of the folder that the table does not have. */
  gone: NamedProduct[];
  refused: JudgedRow[];
  doubtful: JudgedRow[];
  remarks: string[];
  documents: SortedDocument[];
}

/**
 * Merges a table into the folder: the products that it has are changed where it says otherwise, new
 * ones are added, and what it does not have is left, marked or removed. A product that would not
 * pass the checks stays as it was. Nothing is written in a dry run, or where nothing changes.
 * @throws ImportError if the folder or the table cannot be used
 */
export async function importUpdate(folder: string, options: UpdateOptions): Promise<UpdateReport> {
  const { gone: policy, isDry, progress } = options;
  if (!isDry) await recover(folder);
  const { files } = await readContent(folder);
  requireReadable(files);
  const source = tableSource(options.table);
  const categories = new CategoryNames(files, options.makesCategories ? source : undefined);
  const category = categories.make(nameOfSlug(options.category ?? DEFAULT_CATEGORY), source);
  const table = await readProductTable({ ...options, source, categories, needed: FOUND_BY });
  const found = findExisting(table.products, files.products);
  const remarks = [...table.remarks];
  if (options.fromNames) {
    const open = table.products.filter((product) => !hasStructure(found.matches.get(product)));
    const { read } = await structuresFromNames(open, source);
    remarks.push(`Structures read from names: ${String(read)}.`);
  }
  const plan = await planUpdate(table.products, files.products, found, folder, policy, category);
  const gone = files.products.filter((file) => !found.named.has(file));
  const removed = policy === 'remove' ? gone : [];
  const before = await readFile(join(folder, 'sources.yaml'), 'utf8').catch(() => '');
  const sources = withTableSource(before, source, options.table);
  const surroundings = {
    files: folderAsItWillBe(
      files,
      sources,
      categoryFiles(categories.made),
      (id) => plan.renamed.has(id) || removed.some((file) => file.id === id),
    ),
    found: await findFiles(folder),
    progress,
  };
  const judgement = await judgeDrafts([...plan.changed.keys(), ...plan.added], surroundings);
  progress.end();
  const texts = new Map(judgement.accepted.map(({ id, text }) => [id, text]));
  if (policy === 'mark')
    for (const [id, text] of await markedAsGone(folder, gone, options.date)) texts.set(id, text);
  const made = categories.madeFor(judgement.accepted);
  const isNamed = [...texts.values(), ...made.map(({ text }) => text)].some((text) =>
    text.includes(source),
  );
  if (!isDry && texts.size + removed.length > 0)
    await writeUpdate(folder, {
      sources: isNamed ? sources : undefined,
      categories: made,
      renamed: plan.renamed,
      products: texts,
      removed: removed.map(({ id }) => id),
    });
  const documents = await sortRowDocuments(
    [...plan.unchanged, ...judgement.accepted],
    options.table,
    folder,
    { ...options, dryRun: isDry },
  );
  const report = reportOf(plan, found, judgement);
  return { rows: table.rows, ...report, gone: gone.map(named), remarks, documents };
}

/** @throws ImportError if a file of a product has no data: what it says would be lost */
function requireReadable({ products }: ContentFiles): void {
  const unread = products.find(({ data }) => typeof data !== 'object' || data === null);
  if (unread)
    throw new ImportError(
      `${unread.file} cannot be read. Run npm run catalog -- check, and correct it first.`,
    );
}

function hasStructure(file: ContentFile | undefined): boolean {
  return file !== undefined && valueAt(file.data, ['structure']) !== undefined;
}

function folderAsItWillBe(
  files: ContentFiles,
  sources: string,
  categories: readonly ContentFile[],
  isGone: (id: string) => boolean,
): ContentFiles {
  const { file } = parseYaml(sources, 'sources.yaml');
  return {
    ...files,
    sources: file ? [file] : files.sources,
    categories: [...files.categories, ...categories],
    products: files.products.filter(({ id }) => !isGone(id)),
  };
}

function reportOf(
  { changed, added, unchanged, left }: Plan,
  found: Existing,
  { accepted, refused, doubtful }: Judgement,
) {
  const taken = new Set(accepted);
  const unchangedDoubts = unchanged
    .filter(({ product }) => product.doubts.length > 0)
    .map(({ product }) => judged(product, product.doubts));
  return {
    changed: [...changed].flatMap(([draft, one]) => (taken.has(draft) ? [one] : [])),
    added: added
      .filter((draft) => taken.has(draft))
      .map(({ id, product }) => ({ id, name: String(product.fields['name'] ?? '') })),
    unchanged: unchanged.length,
    left,
    refused: [...[...found.refused].map(([product, why]) => judged(product, [why])), ...refused],
    doubtful: [...doubtful, ...unchangedDoubts],
  };
}
