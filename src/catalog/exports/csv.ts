import { isDeepStrictEqual } from 'node:util';
import { fileContent } from '#catalog/content/file-content.ts';
import type { ProductFile } from '#catalog/content/schema/product.ts';
import { COLUMNS, type Column, type ColumnMap } from '#catalog/import/columns.ts';
import { toContent } from '#catalog/import/row.ts';
import type { Product } from '#catalog/product/product.ts';
import { addressesAt } from '#i18n/paths.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { columnOf, measuredTexts } from './measured-texts.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';

const STATED = Object.keys(COLUMNS).filter((name) => name !== 'inchikey') as Column[];
const MEASURED = PROPERTY_KINDS.map((kind) => columnOf(kind));
const HEADS = [
  'id',
  ...STATED,
  ...MEASURED,
  'molar_mass_g_per_mol',
  'monoisotopic_mass_da',
  'inchi',
  'inchikey',
  'url',
];
const COLUMN_MAP: ColumnMap = {
  ...Object.fromEntries(STATED.map((name) => [name, name])),
  measured: Object.fromEntries(PROPERTY_KINDS.map((kind) => [kind, columnOf(kind)])),
};

/**
 * The catalog as RFC 4180 CSV with a byte order mark, for programs: a spreadsheet that opens it makes
 * dates of CAS numbers.
 */
export function catalogCsv(products: readonly Product[], site: URL): string {
  return writeCsv(catalogTable(products, site), { guard: guardCell });
}

/**
 * The catalog as a table with its headings. Several values in one field are divided by " | ".
 * Measured values are texts as a product's file may have them, "113-115 °C (15 mmHg)". What the other
 * columns cannot say is JSON in `more`, so that `import` gives the same content again.
 */
export function catalogTable(products: readonly Product[], site: URL): string[][] {
  const rows = products.map((product) => {
    const cells = rowOf(product, site);
    return HEADS.map((head) => cells[head] ?? '');
  });
  return [HEADS, ...rows];
}

function rowOf(product: Product, site: URL): Record<string, string> {
  const { id, derived } = product;
  const file = fileContent(product.content);
  const cells = statedCells(product.content, file);
  const more = remainder(cells, file);
  return {
    ...cells,
    ...(Object.keys(more).length > 0 && { more: JSON.stringify(more) }),
    id,
    molar_mass_g_per_mol: derived.molarMass?.toFixed(4) ?? '',
    monoisotopic_mass_da: derived.monoisotopicMass?.toFixed(6) ?? '',
    inchi: derived.structure?.inchi ?? '',
    inchikey: derived.structure?.inchiKey ?? '',
    url: addressesAt(site).product(id),
  };
}

/** The cells that `toContent` reads. */
function statedCells(content: Product['content'], { formula }: ProductFile) {
  const joined = (texts: readonly string[] = []) => texts.join(' | ');
  const { grades = [] } = content;
  const purity = grades.flatMap((one) =>
    one.purity ? (one.method ? `${one.purity} (${one.method})` : one.purity) : [],
  );
  const packs = grades.flatMap((one) => (one.packs ?? []).map(({ amount }) => amount));
  const cells: Partial<Record<Column, string | undefined>> = {
    cas: content.cas,
    without_cas: content.withoutCas,
    name: content.name,
    iupac: content.iupacName,
    formula: formula?.value,
    smiles: content.structure?.smiles,
    without_structure: content.withoutStructure,
    structure_link: content.structure?.link,
    synonyms: joined(content.synonyms),
    trade_names: joined(content.tradeNames),
    chinese_names: joined(content.names?.zh),
    catalog_number: content.catalogNumber,
    category: joined(content.categories),
    purity: joined(purity),
    pack_sizes: joined([...new Set(packs)]),
    pubchem_cid: content.pubchemCid?.toString(),
    ec_number: content.ecNumber,
    mdl_number: content.mdlNumber,
    source: formula?.source,
    toolkit_disagreement: content.structure?.toolkitDisagreement,
  };
  const measured = PROPERTY_KINDS.map((kind) => [
    columnOf(kind),
    joined(measuredTexts(content.properties, kind)),
  ]);
  return {
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell ?? ''])),
    ...(Object.fromEntries(measured) as Record<string, string>),
  };
}

/** The fields that an import of these cells would get wrong; null for one that is not there. */
function remainder(cells: Record<string, string>, file: ProductFile): Record<string, unknown> {
  const read = toContent({ line: 1, cells }, COLUMN_MAP, { source: '', category: '' });
  const wanted = JSON.parse(JSON.stringify(file)) as Record<string, unknown>;
  const fields = new Set([...Object.keys(read), ...Object.keys(wanted)]);
  return Object.fromEntries(
    [...fields]
      .filter((field) => !isDeepStrictEqual(read[field], wanted[field]))
      .map((field) => [field, wanted[field] ?? null]),
  );
}
