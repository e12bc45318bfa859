import { expect, test } from 'vitest';
import { catalogCsv } from '#catalog/exports/csv.ts';
import { productJson } from '#catalog/exports/json.ts';
import { publishedSchema } from '#catalog/exports/published-schema.ts';
import { productSdf } from '#catalog/exports/sdf.ts';
import { toProduct } from '#catalog/product/derive.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { readCsv } from '#tables/read-csv.ts';

const source = 'supplier-sds';

function parsed(...properties: Record<string, unknown>[]) {
  return plainContent(
    productSchema.parse({
      cas: '822-85-5',
      name: '2-Bromocyclohexanone',
      formula: { value: 'C6H9BrO', source },
      structure: { smiles: 'O=C1CCCCC1Br', link: 'assumed' },
      categories: ['photosensitive-intermediates'],
      properties: properties.map((one) => ({ source, ...one })),
    }),
  );
}

test.each([
  [
    { kind: 'meltingPoint', value: '51-52 °C (dec.)' },
    { kind: 'meltingPoint', value: [51, 52], unit: '°C', decomposes: true },
  ],
  [
    { kind: 'meltingPoint', value: '>300', unit: '°C' },
    { kind: 'meltingPoint', above: 300, unit: '°C' },
  ],
  [
    { kind: 'boilingPoint', value: 89, unit: '°C', pressure: '14 mm Hg' },
    { kind: 'boilingPoint', value: 89, unit: '°C', pressure: '14 mmHg' },
  ],
  [
    { kind: 'density', value: '1.340', unit: 'g/cm³' },
    { kind: 'density', value: '1.340', unit: 'g/cm3' },
  ],
  [
    { kind: 'flashPoint', value: '>110 °C', cup: 'closed', note: 'Pensky–Martens' },
    { kind: 'flashPoint', above: 110, unit: '°C', cup: 'closed', note: 'Pensky–Martens' },
  ],
])('%j is read as %j', (written, fields) => {
  const [read] = parsed(written).properties ?? [];
  expect(read).toEqual({ source, ...fields });
  expect(parsed(fields).properties).toEqual([read]);
});

const content = parsed(
  { kind: 'boilingPoint', value: '113-115 °C/15 mm Hg' },
  { kind: 'boilingPoint', value: '220.0', unit: '°C' },
  { kind: 'opticalRotation', value: '[α]D20 +25° (c 1, CHCl3)' },
  { kind: 'appearance', text: 'colourless liquid' },
);

test('exports have measured values as texts, which are read back', async () => {
  const site = new URL('https://example.com');
  const product = await toProduct(content);
  const [head = [], row = []] = readCsv(catalogCsv([product], site));
  const cells = Object.fromEntries(head.map((name, at) => [name, row[at]]));
  expect(cells['boiling_point']).toBe('113-115 °C (15 mmHg) | 220.0 °C');
  expect(cells['appearance']).toBe('colourless liquid');
  expect(cells['melting_point']).toBe('');
  const sdf = await productSdf(product, site);
  expect(sdf).toContain('>  <BOILING_POINT>\n113-115 °C (15 mmHg)\n220.0 °C\n\n');
  expect(sdf).toContain('>  <OPTICAL_ROTATION>\n+25 ° (D; 20 °C; c 1 g/100 mL; in CHCl3)\n\n');
  expect(sdf).not.toContain('MELTING_POINT');
});

test('the published JSON has fields and no text to be read, as its schema says', async () => {
  const json = await productJson(
    await toProduct(content),
    { [source]: { title: 'A sheet' } },
    new URL('https://example.com'),
  );
  expect(json['properties']).toMatchObject([
    { kind: 'boilingPoint', value: [113, 115], unit: '°C', pressure: '15 mmHg' },
    { kind: 'boilingPoint', value: '220.0', unit: '°C' },
    { kind: 'opticalRotation', value: 25, unit: '°', wavelength: 'D', solvent: 'CHCl3' },
    { kind: 'appearance', text: 'colourless liquid' },
  ]);
  const schema = publishedSchema('product', 'https://example.com/schema.json') as {
    properties: { properties: { items: { properties: object } } };
  };
  expect(Object.keys(schema.properties.properties.items.properties)).toEqual(
    expect.arrayContaining(['value', 'above', 'atLeast', 'below', 'atMost', 'text', 'cup']),
  );
});
