import { fileContent } from '#catalog/content/file-content.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import { COLUMN_NAMES } from '#catalog/import/columns.ts';
import { productRows, type Cells } from '#catalog/import/row/to-cells.ts';
import type { Product } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { columnOf } from '#chemistry/exchange/sdf-record.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';

/** Columns that only a supplier's own table has. */
const ONLY_IMPORTED = ['inchikey', 'pack_unit', 'documents'];
const HEADS = [
  'id',
  ...COLUMN_NAMES.filter((name) => !ONLY_IMPORTED.includes(name)),
  ...PROPERTY_KINDS.map((kind) => columnOf(kind)),
  'molar_mass_g_per_mol',
  'monoisotopic_mass_da',
  'inchi',
  'inchikey',
  'url',
];

/**
 * The catalog as RFC 4180 CSV with a byte order mark, for programs: a spreadsheet that opens it makes
 * dates of CAS numbers.
 */
export function catalogCsv(products: readonly Product[], site: URL): string {
  return writeCsv(catalogTable(products, site), { guard: guardCell });
}

/**
 * The catalog as a table with its headings, a row for each grade of a product. Several values in one
 * field are divided by " | ". Measured values are texts as a product's file may have them, "113-115 °C
 * (15 mmHg)". What the other columns cannot say is JSON in `more`, so that `import` gives the same
 * content again.
 */
export function catalogTable(products: readonly Product[], site: URL): string[][] {
  const rows = products.flatMap((product) =>
    rowsOf(product, site).map((cells) => HEADS.map((head) => cells[head] ?? '')),
  );
  return [HEADS, ...rows];
}

/** Rows are made once for the size of the files, for CSV and for XLSX. */
const known = new WeakMap<ProductContent, Cells[]>();

function rowsOf({ id, content, derived }: Product, site: URL): Cells[] {
  const rows = known.get(content) ?? productRows(fileContent(content));
  known.set(content, rows);
  const [first, ...others] = rows;
  const computed = {
    molar_mass_g_per_mol: derived.molarMass?.toFixed(4) ?? '',
    monoisotopic_mass_da: derived.monoisotopicMass?.toFixed(6) ?? '',
    inchi: derived.structure?.inchi ?? '',
    inchikey: derived.structure?.inchiKey ?? '',
    url: addressesAt(site).product(id),
  };
  return [{ ...first, ...computed, id }, ...others.map((cells) => ({ ...cells, id }))];
}
