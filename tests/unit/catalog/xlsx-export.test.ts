import { expect, test } from 'vitest';
import { fileContent } from '#catalog/content/file-content.ts';
import { catalogXlsx } from '#catalog/exports/xlsx.ts';
import { toContent } from '#catalog/import/row/to-content.ts';
import { mapColumns } from '#catalog/import/table/map-columns.ts';
import { readProducts } from '#catalog/product/read-products.ts';
import { readXlsx } from '#tables/xlsx.ts';

test('what is too long for a cell goes on in further columns, and is read back', async () => {
  const { products } = await readProducts('content');
  const [first] = products;
  if (!first) throw new Error('content has no product');
  const words = 'A sentence with a 碘, and "quotes". '.repeat(3000).trim();
  const content = { ...first.content, description: words };
  const file = await catalogXlsx(
    [{ ...first, content }, ...products.slice(1)],
    new URL('https://a.b'),
  );
  const sheets = await readXlsx(new Uint8Array(file));
  const [heads = [], row = []] = typeof sheets === 'string' ? [] : (sheets[0]?.rows ?? []);
  expect(heads.filter((head) => head.startsWith('more'))).toHaveLength(4);
  const cells = Object.fromEntries(heads.map((head, at) => [head, (row[at] ?? '').trim()]));
  const rows = [{ line: 2, cells }];
  const { map, unused } = mapColumns(heads, rows, []);
  expect(unused).toEqual([]);
  const context = { source: '', date: '', slugOf: (slug: string) => slug };
  const { fields } = toContent({ line: 2, cells }, map, context);
  expect(fields['description']).toBe(fileContent(content)['description' as never] ?? words);
});
