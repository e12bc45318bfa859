import { writeFile } from 'node:fs/promises';
import { catalogCsv } from '#catalog/exports/csv.ts';
import { catalogJson } from '#catalog/exports/json.ts';
import { catalogSdf } from '#catalog/exports/sdf.ts';
import { catalogXlsx } from '#catalog/exports/xlsx.ts';
import { contentDirectory, readContent } from '#catalog/content/files.ts';
import { categoryTree } from '#catalog/product/category-tree.ts';
import { readProducts } from '#catalog/product/read-products.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { sourcesSchema } from '#catalog/content/schema/source.ts';
import { compareProducts } from '#catalog/product/order.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { siteAddress } from '#scripts/site/address.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'sdf', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Writes the whole catalog as the site publishes it, to standard output or to a file.
 * @returns 1 if files were left out, or if sources.yaml cannot be read and nothing was written
 */
export async function exportCatalog(format: ExportFormat, out?: string): Promise<number> {
  const contentDir = contentDirectory();
  const { products, refused } = await readProducts(contentDir);
  const { files } = await readContent(contentDir);
  const sources = sourcesSchema.safeParse(files.sources[0]?.data);
  const read = files.categories.map((file) => ({ file, ...categorySchema.safeParse(file.data) }));
  const named = read.flatMap(({ file, data }) => (data ? [{ slug: file.id, ...data }] : []));
  const misread = read.filter(({ success }) => !success).map(({ file }) => file.file);
  if (refused.length > 0 || misread.length > 0 || !sources.success) {
    const faulty = [...(sources.success ? [] : ['sources.yaml']), ...misread, ...refused];
    console.error(
      `Nothing exported: ${String(faulty.length)} files have problems, ${faulty.slice(0, 5).join(', ')}. npm run catalog -- check names them.`,
    );
    return 1;
  }
  products.sort(compareProducts);
  const categories = categoryTree(named, DEFAULT_LANGUAGE);
  const site = await siteAddress();
  const writers = {
    json: () =>
      `${JSON.stringify(catalogJson(products, categories, sources.data, site), null, 2)}\n`,
    csv: () => catalogCsv(products, site),
    sdf: () => catalogSdf(products, site),
    xlsx: () => catalogXlsx(products, site),
  };
  const text = await writers[format]();
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text);
  return 0;
}
