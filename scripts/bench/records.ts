import { contentDirectory, readContent } from '#catalog/content/files.ts';
import { toProduct } from '#catalog/product/derive.ts';
import { mapColumns } from '#catalog/import/columns.ts';
import { findFiles } from '#catalog/checks/validate.ts';
import { judgeRows, type JudgedRow } from '#catalog/import/judge-rows.ts';
import { readTable } from '#catalog/import/table.ts';
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
  const { heads, rows } = await readTable(path);
  const { columns } = mapColumns(heads, []);
  const { files } = await readContent(contentDirectory());
  const [source = ''] = Object.keys(Object(files.sources[0]?.data));
  const category = files.categories[0]?.id ?? '';
  const { accepted, refused } = await judgeRows(
    rows,
    columns,
    { source, category },
    files,
    await findFiles(contentDirectory()),
  );
  const records: SearchRecord[] = [];
  for (const { text, file } of accepted) {
    const content = plainContent(productSchema.parse(parseYaml(text, file).file?.data));
    const product = await toProduct(content);
    records.push(toSearchRecord(product, listingOf(product, String)));
  }
  return { records, refused };
}
