/** A newer table merged into a content folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from '#catalog/checks/validate.ts';
import { readContent, type ContentFiles } from '#catalog/content/files.ts';
import { parseYaml, valueAt, type ContentFile } from '#catalog/content/read.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { ImportError } from './columns.ts';
import { changedText, differences, type Difference } from './folder/differences.ts';
import { findExisting } from './folder/find-existing.ts';
import { mergeProduct, type Fields, type Policy } from './folder/merge-product.ts';
import {
  CategoryNames,
  categoryFiles,
  isTableSource,
  nameOfSlug,
  tableSource,
  withTableSource,
} from './folder/shared-files.ts';
import { recover, writeUpdate } from './folder/write-update.ts';
import { DEFAULT_CATEGORY, type ImportOptions } from './import-new.ts';
import { judgeDrafts, judged, newDraft, type Draft, type JudgedRow } from './judge-rows.ts';
import { structuresFromNames } from './name-structures.ts';
import { readProductTable } from './read-products.ts';

/** What becomes of products, packs and names that the folder has and the table has not. */
export const GONE = ['keep', 'mark', 'remove'] as const;
export type Gone = (typeof GONE)[number];

export interface UpdateOptions extends ImportOptions {
  gone: Gone;
  /** Whether nothing is written. */
  isDry: boolean;
}

export interface ChangedProduct {
  id: string;
  name: string;
  changes: readonly Difference[];
}

export interface UpdateReport {
  rows: number;
  changed: ChangedProduct[];
  added: { id: string; name: string }[];
  unchanged: number;
  /** Products of the folder that the table does not have. */
  gone: { id: string; name: string }[];
  /** Values of changed or unchanged products that the table does not have any more. */
  left: { id: string; what: string[] }[];
  refused: JudgedRow[];
  doubtful: JudgedRow[];
  remarks: string[];
}

/**
 * Merges a table into the folder: the products that it has are changed where it says otherwise, new
 * ones are added, and what it does not have is left, marked or removed. A product that would not
 * pass the checks stays as it was. Nothing is written in a dry run, or where nothing changes.
 * @throws ImportError if the folder or the table cannot be used
 */
export async function importUpdate(folder: string, options: UpdateOptions): Promise<UpdateReport> {
  await recover(folder);
  const { files } = await readContent(folder);
  const unread = files.products.find(({ data }) => typeof data !== 'object' || data === null);
  if (unread)
    throw new ImportError(`${unread.file} cannot be read. Run the check, and correct it first.`);
  const source = tableSource(options.table);
  const categories = new CategoryNames(files, options.makesCategories ? source : undefined);
  const needed = ['name', 'cas', 'catalog_number'] as const;
  const table = await readProductTable({ ...options, source, categories, needed });
  const category = categories.make(nameOfSlug(options.category ?? DEFAULT_CATEGORY), source);
  const remarks = [...table.remarks];
  const found = findExisting(table.products, files.products);
  const fresh = table.products.filter((product) => !hasStructure(found.matches.get(product)));
  if (options.fromNames) {
    const { read } = await structuresFromNames(fresh, source);
    remarks.push(`Structures read from names: ${String(read)}.`);
  }
  const policy = await policyOf(options.gone);
  const changed = new Map<Draft, ChangedProduct>();
  const added: Draft[] = [];
  const left: UpdateReport['left'] = [];
  let unchanged = 0;
  for (const product of table.products) {
    if (found.refused.has(product)) continue;
    const existing = found.matches.get(product);
    if (!existing) {
      added.push(newDraft(product, category));
      continue;
    }
    const merged = mergeProduct(existing.data as Fields, product.fields, policy);
    if (merged.left.length > 0) left.push({ id: existing.id, what: merged.left });
    const changes = differences(existing.data, merged.data);
    if (changes.length === 0 && product.problem === undefined) {
      unchanged += 1;
      continue;
    }
    const text = changedText(await readFile(join(folder, existing.file), 'utf8'), changes);
    changed.set(
      { product, id: existing.id, text },
      { id: existing.id, name: nameOf(existing), changes },
    );
  }
  const gone = files.products.filter((file) => !found.named.has(file));
  const marked = options.gone === 'mark' ? await markGone(folder, gone, options.date) : new Map();
  const sourcesBefore = await readFile(join(folder, 'sources.yaml'), 'utf8').catch(() => '');
  const sources = withTableSource(sourcesBefore, source, options.table);
  const drafts = [...changed.keys(), ...added];
  const judgement =
    drafts.length === 0 && options.gone !== 'remove'
      ? { accepted: [], refused: [], doubtful: [] }
      : await judgeDrafts(drafts, {
          files: besideDrafts(files, {
            sources,
            categories: categoryFiles(categories.made),
            gone: options.gone === 'remove' ? gone : [],
          }),
          found: await findFiles(folder),
          progress: options.progress,
        });
  options.progress.end();
  const taken = new Set(judgement.accepted);
  const texts = new Map<string, string>([
    ...judgement.accepted.map(({ id, text }) => [id, text] as const),
    ...(marked as Map<string, string>),
  ]);
  const removed = options.gone === 'remove' ? gone.map(({ id }) => id) : [];
  if (!options.isDry && (texts.size > 0 || removed.length > 0))
    await writeUpdate(folder, {
      sources: [...texts.values()].some((text) => text.includes(source)) ? sources : undefined,
      categories: categories.madeFor(judgement.accepted),
      products: texts,
      removed,
    });
  return {
    rows: table.rows,
    changed: [...changed].flatMap(([draft, one]) => (taken.has(draft) ? [one] : [])),
    added: added
      .filter((draft) => taken.has(draft))
      .map(({ id, product }) => ({ id, name: String(product.fields['name'] ?? '') })),
    unchanged,
    gone: gone.map((file) => ({ id: file.id, name: nameOf(file) })),
    left,
    refused: [
      ...[...found.refused].map(([product, why]) => judged(product, [why])),
      ...judgement.refused,
    ],
    doubtful: judgement.doubtful,
    remarks,
  };
}

async function policyOf(gone: Gone): Promise<Policy> {
  const toolkit = await loadStructureToolkit();
  const keyOf = (smiles: string) => {
    const read = toolkit.read(smiles, 'inchiKey');
    return 'inchiKey' in read ? read.inchiKey : '';
  };
  return {
    removes: gone === 'remove',
    isTable: isTableSource,
    isSameStructure: (a, b) => a === b || (keyOf(a) !== '' && keyOf(a) === keyOf(b)),
  };
}

function hasStructure(file: ContentFile | undefined): boolean {
  return file !== undefined && valueAt(file.data, ['structure']) !== undefined;
}

function nameOf(file: ContentFile): string {
  const name = valueAt(file.data, ['name']);
  return typeof name === 'string' ? name : '';
}

/** The folder as it will be, without the drafts. */
function besideDrafts(
  files: ContentFiles,
  next: { sources: string; categories: readonly ContentFile[]; gone: readonly ContentFile[] },
): ContentFiles {
  const { file } = parseYaml(next.sources, 'sources.yaml');
  const gone = new Set(next.gone);
  return {
    ...files,
    sources: file ? [file] : files.sources,
    categories: [...files.categories, ...next.categories],
    products: files.products.filter((one) => !gone.has(one)),
  };
}

/** Texts of products that are no longer in the list, marked as discontinued. */
async function markGone(folder: string, gone: readonly ContentFile[], date: string) {
  const texts = new Map<string, string>();
  for (const { file, id, data } of gone) {
    if (valueAt(data, ['discontinued']) !== undefined) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const change = {
      path: ['discontinued'],
      where: 'discontinued',
      before: undefined,
      after: { date },
    };
    texts.set(id, changedText(text, [change]));
  }
  return texts;
}
