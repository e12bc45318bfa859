import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { compareCas } from '#chemistry/identifiers/cas.ts';
import { readXlsx } from '#tables/xlsx.ts';
import { DIST } from './dist.ts';

const read = (path: string) => readFile(join(DIST, path), 'utf8');

test('a product as JSON has its facts with units, methods and sources', async () => {
  const product = JSON.parse(await read('products/822-85-5.json')) as Record<string, unknown>;
  expect(product).toMatchObject({
    version: 2,
    cas: '822-85-5',
    name: '2-Bromocyclohexanone',
    formula: 'C6H9BrO',
    molarMass: { value: 177.041, unit: 'g/mol' },
    monoisotopicMass: { value: 175.983677, unit: 'Da' },
    inchiKey: 'KDXYEWRAWRZXFT-UHFFFAOYSA-N',
    structureLink: { link: 'confirmed', source: 'pubchem-identifiers' },
  });
  expect(Object.keys(product['sources'] as object)).toContain('crc-organic-constants');
  expect(product['molfile']).toMatch(/^822-85-5\n.*\n.*\n {2}8 {2}8 .*V2000\n/);
});

test('the published JSON fits the schema that it names, and the schema refuses what is wrong', async () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
  const files = (await readdir(join(DIST, 'products'))).filter((name) => name.endsWith('.json'));
  const paths = [...files.map((name) => `products/${name}`), 'catalog.json'];
  for (const path of paths) {
    const data = JSON.parse(await read(path)) as { $schema: string };
    const address = new URL(data.$schema).pathname;
    const schema = JSON.parse(await read(address.slice(1))) as { $id: string };
    expect(schema.$id).toBe(data.$schema);
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    expect(validate(data) || validate.errors, path).toBe(true);
    expect(validate({ ...data, version: 1 })).toBe(false);
    expect(validate({ ...data, sources: undefined })).toBe(false);
  }
  expect(paths.length).toBeGreaterThan(5);
});

test('a product as JSON has its spectra, numbers in other registries and evidence', async () => {
  const confirmed = JSON.parse(await read('products/822-85-5.json')) as Record<string, unknown>;
  expect(confirmed).toMatchObject({
    otherNumbers: [{ registry: 'nmrshiftdb2', number: '20026082', source: 'nmrshiftdb2' }],
    spectra: [{ kind: '13C NMR', source: 'nmrshiftdb2' }],
  });
  expect(Object.keys(confirmed['sources'] as object)).toContain('nmrshiftdb2');
  expect(JSON.parse(await read('products/2142-70-3.json'))).toMatchObject({
    structureLink: { link: 'assumed', evidence: [{ source: 'pubchem-identifiers' }, {}] },
  });
});

test('the catalog as SDF has the fields that aggregators take', async () => {
  const record = (await read('catalog.sdf'))
    .split('$$$$\n')
    .find((one) => one.startsWith('619-41-0'));
  for (const field of ['CATALOG_NUMBER', 'CAS', 'PUBCHEM_EXT_DATASOURCE_REGID'])
    expect(record).toContain(`>  <${field}>\n619-41-0\n\n`);
  expect(record).toContain('>  <NAME>\n2-Bromo-4′-methylacetophenone\n\n');
  expect(record).toContain(">  <PUBCHEM_SUBSTANCE_SYNONYM>\n2-Bromo-4'-methylacetophenone\n");
  expect(record).toMatch(/> {2}<URL>\nhttps:.*\/products\/619-41-0\/\n\n/);
});

test('the catalog as JSON, CSV, XLSX and SDF holds every product', async () => {
  const cas = (await readdir('content/products'))
    .map((file) => file.replace('.yaml', ''))
    .sort(compareCas);
  const json = JSON.parse(await read('catalog.json')) as { products: { cas: string }[] };
  expect(json.products.map((product) => product.cas)).toEqual(cas);
  const rows = (await read('catalog.csv')).replace('\uFEFF', '').trim().split('\r\n');
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(cas);
  expect(rows.find((row) => row.startsWith('2142-70-3'))).toContain('2′-Iodoacetophenone');
  const sheets = await readXlsx(new Uint8Array(await readFile(join(DIST, 'catalog.xlsx'))));
  expect(typeof sheets === 'string' ? sheets : sheets[0]?.rows.map((row) => row[1])).toEqual([
    'cas',
    ...cas,
  ]);
  const records = (await read('catalog.sdf')).split('$$$$\n').filter(Boolean);
  expect(records.map((record) => /> {2}<CAS>\n(.*)\n/.exec(record)?.[1])).toEqual(cas);
});

test('robots.txt names the sitemap', async () => {
  expect(await read('robots.txt')).toMatch(/^Sitemap: https:\/\/.+\/sitemap-index\.xml$/m);
});
