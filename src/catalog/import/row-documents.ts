/** The PDF files that rows of a table name, sorted into the content folder. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import { knownProducts } from '#catalog/documents/known-products.ts';
import {
  sortDocuments,
  type PdfFile,
  type SortOptions,
  type SortedDocument,
} from '#catalog/documents/sort-documents.ts';
import { clean } from './row/clean.ts';
import { split } from './row/grades.ts';
import type { ProductRows } from './row/join-rows.ts';
import { cellsOf } from './table/column-map.ts';

/** A product of the table and its id in the folder. */
export interface IdentifiedRows {
  id: string;
  product: ProductRows;
}

/**
 * Copies the files that the rows name, which lie in the folder of the table or below. Of which
 * product a file is, the row says; kind, language, lot and date are read from its name and first
 * page.
 * @param table path of the table
 */
export async function sortRowDocuments(
  rows: readonly IdentifiedRows[],
  table: string,
  contentDir: string,
  { today, language, dryRun }: Pick<SortOptions, 'today' | 'language' | 'dryRun'>,
): Promise<SortedDocument[]> {
  const folder = dirname(resolve(table));
  const named = rows.flatMap(({ id, product }) =>
    filesOf(product).map((name) => ({ id, source: join(folder, name) })),
  );
  if (named.length === 0) return [];
  const isInside = (source: string) => !relative(folder, source).startsWith('..');
  const files = named
    .filter(({ source }) => isInside(source))
    .map(({ id, source }): PdfFile => ({ source, path: [id, basename(source)] }));
  const { products } = await knownProducts(contentDir);
  const known = new Set(products.map(({ id }) => id));
  const added = rows
    .filter(({ id }) => !known.has(id))
    .map(({ id, product: { fields } }) => ({
      id,
      cas: typeof fields['cas'] === 'string' ? fields['cas'] : '',
      numbers: [],
      parts: [],
      names: [String(fields['name'] ?? '')],
    }));
  return [
    ...named
      .filter(({ source }) => !isInside(source))
      .map(({ source }): SortedDocument => ({ source, state: 'refused', said: [OUTSIDE] })),
    ...(await sortDocuments(files, {
      products: [...products, ...added],
      language,
      today,
      contentDir,
      dryRun,
    })),
  ];
}

const OUTSIDE = 'lies outside the folder of the table: copy it there';

function filesOf({ rows, map }: ProductRows): string[] {
  const cells = rows.flatMap((row) => cellsOf(row, map.columns.documents));
  return [...new Set(cells.flatMap((cell) => split(clean(cell))))];
}
