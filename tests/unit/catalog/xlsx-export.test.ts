import { expect, test } from 'vitest';
import { fileContent } from '#catalog/content/file-content.ts';
import { catalogXlsx } from '#catalog/exports/xlsx.ts';
import { mapColumns } from '#catalog/import/columns.ts';
import { toContent } from '#catalog/import/row.ts';
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
  const { columns, unused } = mapColumns(heads, []);
  expect(unused).toEqual([]);
  const cells = Object.fromEntries(heads.map((head, at) => [head, (row[at] ?? '').trim()]));
  const read = toContent({ line: 2, cells }, columns, { source: '', category: '' });
  expect(read['description']).toBe(fileContent(content)['description' as never] ?? words);
});
