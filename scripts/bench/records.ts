import { contentDirectory, readContent } from '#catalog/content/files.ts';
import { toProduct } from '#catalog/product/derive.ts';
import { CategoryNames } from '#catalog/import/folder/shared-files.ts';
import { findFiles } from '#catalog/checks/validate.ts';
import { newDraft } from '#catalog/import/draft.ts';
import { judgeDrafts, type JudgedRow } from '#catalog/import/judge-rows.ts';
import { progressOn } from '#catalog/import/progress.ts';
import { readProductTable } from '#catalog/import/read-products.ts';
import { parseYaml } from '#catalog/content/read.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { listingOf } from '#catalog/product/listing.ts';
import { toSearchRecord } from '#search/index/to-record.ts';

/** The products of a table, imported as by `catalog import`, but in memory. */
export async function importedRecords(
  path: string,
): Promise<{ records: SearchRecord[]; refused: JudgedRow[] }> {
  const { files } = await readContent(contentDirectory());
  const [source = ''] = Object.keys(Object(files.sources[0]?.data));
  const ids = new Set<string>();
  const category = files.categories[0]?.id ?? '';
  const { products } = await readProductTable({
    table: path,
    map: [],
    encoding: undefined,
    date: '2026-01-01',
    isDateNamed: true,
    currency: undefined,
    source,
    categories: new CategoryNames(files, undefined),
    needed: ['name'],
  });
  const { accepted, refused } = await judgeDrafts(
    products.map((product) => newDraft(product, category, ids)),
    {
      files: { ...files, products: [] },
      found: await findFiles(contentDirectory()),
      progress: progressOn(process.stderr, 'Checked', 'products'),
    },
  );
  const records: SearchRecord[] = [];
  for (const { text, id } of accepted) {
    const { file } = parseYaml(text, `products/${id}.yaml`);
    const content = plainContent(productSchema.parse(file?.data));
    const product = await toProduct(content);
    records.push(toSearchRecord(product, listingOf(product, String)));
  }
  return { records, refused };
}
