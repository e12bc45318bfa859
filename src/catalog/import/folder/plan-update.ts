/** What a newer table changes in the files of products; nothing is written here. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { FIELD_ORDER, newDraft, type Draft } from '#catalog/import/draft.ts';
import type { ProductRows } from '#catalog/import/row/join-rows.ts';
import { changedText, differences, type Difference } from '#catalog/content/write/differences.ts';
import type { Existing } from './find-existing.ts';
import { mergeProduct, type Policy } from './merge-product.ts';
import { isTableSource } from './shared-files.ts';

/** What becomes of products, packs and names that the folder has and the table has not. */
export const GONE = ['keep', 'mark', 'remove'] as const;
export type Gone = (typeof GONE)[number];

/** A product by its id and name, for a report. */
export interface NamedProduct {
  id: string;
  name: string;
}

export interface ChangedProduct extends NamedProduct {
  changes: readonly Difference[];
}

export interface Plan {
  changed: Map<Draft, ChangedProduct>;
  /** Ids of products that have a CAS number now, by their earlier ids. */
  renamed: Map<string, string>;
  added: Draft[];
  unchanged: { id: string; product: ProductRows }[];
  /** Values that the table does not have any more and that stay. */
  left: { id: string; what: string[] }[];
}

/**
 * Compares the products of a table with the files that they are.
 * @param folder the content folder
 * @param category of new products that name none
 */
export async function planUpdate(
  products: readonly ProductRows[],
  files: readonly ContentFile[],
  { matches, refused, joined }: Existing,
  folder: string,
  gone: Gone,
  category: string,
): Promise<Plan> {
  const policy = await policyOf(gone);
  const taken = new Set(files.map(({ id }) => id));
  const plan: Plan = { changed: new Map(), renamed: new Map(), added: [], unchanged: [], left: [] };
  for (const product of products) {
    if (refused.has(product) || joined.has(product)) continue;
    const file = matches.get(product);
    if (file) await compare(product, file, folder, policy, plan);
    else plan.added.push(newDraft(product, category, taken));
  }
  return plan;
}

async function compare(
  product: ProductRows,
  file: ContentFile,
  folder: string,
  policy: Policy,
  plan: Plan,
): Promise<void> {
  const { id, data } = file;
  const merged = mergeProduct(data as Record<string, unknown>, product.fields, policy);
  product.doubts.push(...merged.doubts);
  const { discontinued } = merged.data;
  if (discontinued !== undefined && product.fields['discontinued'] === undefined)
    product.doubts.push(
      `discontinued: ${file.file} says so, and the table has the product: remove the field if it is sold`,
    );
  const next = typeof merged.data['cas'] === 'string' ? merged.data['cas'] : id;
  if (next !== id) {
    const formerly = Array.isArray(merged.data['formerly']) ? merged.data['formerly'] : [];
    merged.data['formerly'] = [...(formerly as unknown[]), id];
    plan.renamed.set(id, next);
  }
  if (merged.left.length > 0) plan.left.push({ id, what: merged.left });
  const changes = differences(data, merged.data);
  if (changes.length === 0 && product.problem === undefined) plan.unchanged.push({ id, product });
  else {
    const text = changedText(await readFile(join(folder, file.file), 'utf8'), changes, FIELD_ORDER);
    plan.changed.set({ product, id: next, text }, { ...named(file), changes });
  }
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

export function named({ id, data }: ContentFile): NamedProduct {
  const name = valueAt(data, ['name']);
  return { id, name: typeof name === 'string' ? name : '' };
}

/** Texts of products that are no longer in the list, marked as discontinued from a day. */
export async function markedAsGone(
  folder: string,
  gone: readonly ContentFile[],
  date: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { file, id, data } of gone) {
    if (valueAt(data, ['discontinued']) !== undefined) continue;
    const field = 'discontinued';
    const change = { path: [field], where: field, before: undefined, after: { date } };
    texts.set(id, changedText(await readFile(join(folder, file), 'utf8'), [change]));
  }
  return texts;
}
