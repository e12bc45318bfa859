import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { catalogFiles, type CatalogFormat } from '#catalog/exports/catalog-files.ts';
import { publishedSchema } from '#catalog/exports/published-schema.ts';
import { readProducts } from '#catalog/product/read-products.ts';
import { readXlsx } from '#tables/xlsx.ts';

const { products } = await readProducts('content');
const site = new URL('https://example.com/shop/');
const catalog = { products, categories: [], sources: { list: { title: 'A list' } }, site };
const ids = products.map(({ id }) => id);

/** The file at the first address and the parts, as texts. */
async function texts(format: CatalogFormat, most: number): Promise<string[]> {
  const files = await Promise.all(catalogFiles(format, catalog, most).map(({ write }) => write()));
  return files.map((file) => (typeof file === 'string' ? file : new TextDecoder().decode(file)));
}

test('a catalog that one file can hold is one file', () => {
  for (const format of ['json', 'csv', 'sdf', 'xlsx'] as const)
    expect(catalogFiles(format, catalog)).toMatchObject([{}]);
});

test('as JSON, the first address lists the parts, which hold every product once', async () => {
  const most = 12_000;
  const [first = '', ...parts] = await texts('json', most);
  const list = JSON.parse(first) as { parts: unknown[]; products: unknown[] };
  const ajv = addFormats.default(new Ajv2020());
  const fits = ajv.compile(publishedSchema('catalog', 'https://example.com/schema.json'));
  expect(fits(list) || fits.errors).toBe(true);
  expect(list.products).toEqual([]);
  expect(list.parts.length).toBe(parts.length);
  expect(list.parts[0]).toEqual({
    part: 1,
    products: expect.any(Number) as number,
    first: ids[0],
    last: expect.any(String) as string,
    url: 'https://example.com/shop/catalog-1.json',
  });
  const held = parts.map((text) => JSON.parse(text) as { products: { id: string }[] });
  expect(held.every((part) => fits(part))).toBe(true);
  expect(held.flatMap((part) => part.products.map(({ id }) => id))).toEqual(ids);
  // Categories and sources stand in each part.
  for (const text of parts) expect(text.length).toBeLessThan(most + 1000);
});

test('as CSV and SDF, the first address lists the parts in its own format', async () => {
  const [csv = '', ...rows] = await texts('csv', 3000);
  expect(rows.length).toBeGreaterThan(1);
  const [head, one] = csv.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe('part,products,first,last,url');
  expect(one).toMatch(/^1,\d,[\d-]+,[\d-]+,https:\/\/example\.com\/shop\/catalog-1\.csv$/);
  const held = rows.flatMap((text) => text.trim().split('\r\n').slice(1));
  expect(held.map((row) => row.split(',')[0])).toEqual(ids);

  const [sdf = '', ...records] = await texts('sdf', 9000);
  expect(sdf).toContain('>  <URL>\nhttps://example.com/shop/catalog-1.sdf\n');
  expect(sdf.split('$$$$\n').filter(Boolean)).toHaveLength(records.length);
  for (const text of records) expect(text.length).toBeLessThanOrEqual(9000);
  expect([...records.join('').matchAll(/> {2}<CAS>\n(.*)\n/g)].map(([, cas]) => cas)).toEqual(ids);
});

test('as XLSX, the parts are those of the CSV', async () => {
  const [first, ...parts] = catalogFiles('xlsx', catalog, 3000);
  const rows = await readXlsx((await first?.write()) as Uint8Array<ArrayBuffer>);
  expect(parts).toHaveLength(catalogFiles('csv', catalog, 3000).length - 1);
  expect(typeof rows === 'string' ? rows : rows[0]?.rows[1]?.at(-1)).toBe(
    'https://example.com/shop/catalog-1.xlsx',
  );
});
