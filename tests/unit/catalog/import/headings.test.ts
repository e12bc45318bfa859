import { expect, test } from 'vitest';
import { readHeading } from '#catalog/import/table/headings.ts';

test.each([
  ['CAS No.', { column: 'cas' }],
  ['CAS号', { column: 'cas' }],
  ['CAS-Nr.', { column: 'cas' }],
  ['CASRN', { column: 'cas' }],
  ['cas_number', { column: 'cas' }],
  ['CAS Registry Number', { column: 'cas' }],
  ['CAS登记号', { column: 'cas' }],
  ['品名', { column: 'name' }],
  ['Product name', { column: 'name' }],
  ['ProductName', { column: 'name' }],
  ['Artikelbezeichnung', { column: 'name' }],
  ['品名 Product name', { column: 'name' }],
  ['英文名称', { column: 'name' }],
  ['中文名称', { column: 'chinese_names' }],
  ['Name (Chinese)', { column: 'chinese_names' }],
  ['Deutscher Name', { column: 'synonyms' }],
  ['别名', { column: 'synonyms' }],
  ['Art.-Nr.', { column: 'catalog_number' }],
  ['Cat. No.', { column: 'catalog_number' }],
  ['SKU', { column: 'catalog_number' }],
  ['货号', { column: 'catalog_number' }],
  ['纯度', { column: 'purity' }],
  ['Purity (%)', { column: 'purity' }],
  ['Assay', { column: 'purity' }],
  ['Reinheit [%]', { column: 'purity' }],
  ['Menge', { column: 'pack_sizes' }],
  ['Packungsgröße', { column: 'pack_sizes' }],
  ['Pack size', { column: 'pack_sizes' }],
  ['规格', { column: 'pack_sizes' }],
  ['Preis (€)', { column: 'price' }],
  ['Price USD', { column: 'price' }],
  ['单价(元)', { column: 'price' }],
  ['Lieferzeit', { column: 'lead_time' }],
  ['货期', { column: 'lead_time' }],
  ['Lagerbestand', { column: 'stock' }],
  ['库存', { column: 'stock' }],
  ['Lagerung', { column: 'storage' }],
  ['储存条件', { column: 'storage' }],
  ['HS-Code', { column: 'hs_code' }],
  ['海关编码', { column: 'hs_code' }],
  ['UN-Nummer', { column: 'un_number' }],
  ['EINECS', { column: 'ec_number' }],
  ['MDL号', { column: 'mdl_number' }],
  ['Warengruppe', { column: 'category' }],
  ['Summenformel', { column: 'formula' }],
  ['分子式', { column: 'formula' }],
  ['Schmelzpunkt (°C)', { measured: 'meltingPoint' }],
  ['沸点', { measured: 'boilingPoint' }],
  ['m.p.', { measured: 'meltingPoint' }],
  ['25 g', { priceOf: '25 g' }],
  ['Price 25g (EUR)', { priceOf: '25 g' }],
  ['100克 价格', { priceOf: '100 g' }],
  ['EUR/kg', { ignored: 'priceByWeight' }],
  ['Molecular weight', { ignored: 'derived' }],
  ['分子量', { ignored: 'derived' }],
  ['No.', { ignored: 'rowNumber' }],
])('%s', (heading, of) => {
  expect(readHeading(heading)?.of).toEqual(of);
});

test.each(['Supplier name', 'Contact', 'Remarks', '2142-70-3', 'Acetone', '98 %', '', 'Customer'])(
  '%s is no heading that is known',
  (heading) => {
    expect(readHeading(heading)).toBeUndefined();
  },
);

test('a heading names unit and currency', () => {
  expect(readHeading('Preis in EUR')).toMatchObject({ currency: 'EUR' });
  expect(readHeading('Price (US$)')).toMatchObject({ currency: 'USD' });
  expect(readHeading('单价(元)')).toMatchObject({ currency: 'CNY' });
  expect(readHeading('Price ($)')?.currency).toBeUndefined();
  expect(readHeading('Stock (kg)')).toMatchObject({ unit: 'kg' });
  expect(readHeading('Purity (HPLC)')).toMatchObject({ unit: 'HPLC' });
});
