/** The inverse of `readRows`: the cells of a product's rows. */
import { isDeepStrictEqual } from 'node:util';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { columnOf, measuredTexts } from '#chemistry/exchange/sdf-record.ts';
import type { Grade, Pack, Price, Terms } from '#catalog/content/schema/grades.ts';
import type { ProductFile } from '#catalog/content/schema/product.ts';
import { COLUMN_NAMES, type Column } from '#catalog/import/columns.ts';
import type { ColumnMap } from '#catalog/import/table/column-map.ts';
import { readRows } from './join-rows.ts';
import { readStock } from './stock-cell.ts';
import type { RowContext } from './to-content.ts';

export type Cells = Record<string, string>;

/** Columns as an export names them. */
const OWN_COLUMNS: ColumnMap = {
  columns: Object.fromEntries(
    COLUMN_NAMES.map((column) => [column, [{ head: column, unit: '' }]]),
  ) as ColumnMap['columns'],
  measured: Object.fromEntries(
    PROPERTY_KINDS.map((kind) => [kind, [{ head: columnOf(kind), unit: '' }]]),
  ) as ColumnMap['measured'],
  packPrices: [],
};

const SAME: RowContext = {
  source: '',
  date: '',
  decimal: '.',
  slugOf: (slug) => slug,
};

/**
 * The rows of a product, one for each grade. What their cells cannot say is JSON in `more` of the
 * first row, as fields that replace those of the cells.
 */
export function productRows(file: ProductFile): Cells[] {
  const plain = JSON.parse(JSON.stringify(file)) as Record<string, unknown>;
  const rows = severalRows(file);
  const unlike = rows.length > 1 ? remainder(rows, plain) : undefined;
  // Where rows of grades cannot say it, one row sums it up, and `more` has the grades.
  const taken = unlike && !('grades' in unlike) ? rows : [cellsOfProduct(file)];
  const more = remainder(taken, plain);
  const [first = {}, ...others] = taken;
  const cell = Object.keys(more).length > 0 ? JSON.stringify(more) : '';
  return [{ ...first, more: cell }, ...others];
}

/** The fields that an import of these rows would get wrong; null for one that is not there. */
function remainder(rows: readonly Cells[], wanted: Record<string, unknown>) {
  const table = rows.map((cells, at) => ({ line: at + 1, cells }));
  const read = readRows([{ rows: table, map: OWN_COLUMNS, context: SAME }]);
  const fields = read.length === 1 ? (read[0]?.fields ?? {}) : {};
  const names = new Set([...Object.keys(fields), ...Object.keys(wanted)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !isDeepStrictEqual(fields[name], wanted[name]))
      .map((name) => [name, wanted[name] ?? null]),
  );
}

function severalRows(file: ProductFile): Cells[] {
  const { grades = [] } = file;
  if (grades.length < 2) return [cellsOfProduct(file)];
  return grades.map((grade, at) => {
    const whole = cellsOfProduct({ ...file, grades: [grade] });
    if (at === 0) return whole;
    const kept: readonly string[] = [...Object.keys(offerCells([grade])), 'cas', 'name'];
    return Object.fromEntries(Object.entries(whole).filter(([name]) => kept.includes(name)));
  });
}

/** The cells of one row that stands for the whole product; several grades are summed up. */
export function cellsOfProduct(file: ProductFile): Cells {
  const { formula, safety, hsCode, structure, discontinued } = file;
  const plain = (texts: readonly (string | { value: string })[] = []) =>
    texts.map((text) => (typeof text === 'string' ? text : text.value)).join(' | ');
  const one = (text: string | { value: string } | undefined) => plain(text ? [text] : []);
  const cells: Partial<Record<Column, string | undefined>> = {
    cas: file.cas,
    without_cas: file.withoutCas,
    name: file.name,
    iupac: one(file.iupacName),
    formula: formula?.value,
    smiles: structure?.smiles,
    without_structure: file.withoutStructure,
    structure_link: structure?.link,
    synonyms: plain(file.synonyms),
    trade_names: plain(file.tradeNames),
    chinese_names: plain(file.names?.zh),
    catalog_number: file.catalogNumber,
    category: file.categories.join(' | '),
    ...offerCells(file.grades ?? []),
    storage: safety?.storage?.map(({ text }) => text).join(' | '),
    storage_date: safety?.storage?.map(({ date }) => date).join(' | '),
    shelf_life: file.shelfLife,
    shipping: file.shipping,
    ships_from: file.shipsFrom?.join(' | '),
    origin: file.origin,
    pubchem_cid: file.pubchemCid?.toString(),
    ec_number: one(file.ecNumber),
    mdl_number: one(file.mdlNumber),
    un_number: one(file.unNumber),
    hs_code: hsCode?.code,
    discontinued: discontinued && (discontinued.date ?? discontinued.note ?? 'yes'),
    source: formula?.source,
    toolkit_disagreement: structure?.toolkitDisagreement,
  };
  const measured = PROPERTY_KINDS.map((kind) => [
    columnOf(kind),
    measuredTexts(file.properties, kind).join(' | '),
  ]);
  return {
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell ?? ''])),
    ...(Object.fromEntries(measured) as Cells),
  };
}

/** Columns whose cells say what a field of `more` says. */
export const COLUMNS_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  grades: Object.keys(offerCells([])),
  synonyms: ['synonyms'],
  tradeNames: ['trade_names'],
  names: ['chinese_names'],
  safety: ['storage', 'storage_date'],
  hsCode: ['hs_code'],
  discontinued: ['discontinued'],
  structure: ['smiles', 'structure_link'],
  formula: ['formula'],
  iupacName: ['iupac'],
  ecNumber: ['ec_number'],
  mdlNumber: ['mdl_number'],
  unNumber: ['un_number'],
  properties: PROPERTY_KINDS.map(columnOf),
};

function offerCells(grades: readonly Grade[]): Record<string, string> {
  const [grade, second] = grades;
  const packs = grades.flatMap((one) => one.packs ?? []);
  const amounts = [...new Set(packs.map(({ amount }) => amount))];
  const isOne = grade !== undefined && second === undefined;
  const each = (read: (pack: Pack) => string | undefined) => {
    const texts = isOne ? packs.map((pack) => read(pack) ?? '') : [];
    return texts.some(Boolean) ? texts.join(' | ') : '';
  };
  /** Of the grade, or of each pack. */
  const term = (read: (terms: Terms) => string | undefined) => {
    const [pack] = packs;
    const ofPacks = packs.length === 1 && pack ? (read(pack) ?? '') : each(read);
    return ofPacks || (isOne ? (read(grade) ?? '') : '');
  };
  const priced = (read: (price: Price) => string | undefined) =>
    once(each(({ price }) => (typeof price === 'object' ? read(price) : undefined)));
  return {
    grade: grades
      .map(({ name }) => name)
      .filter(Boolean)
      .join(' | '),
    purity: grades
      .flatMap(({ purity, method }) =>
        purity ? (method && !isOne ? `${purity} (${method})` : purity) : [],
      )
      .join(' | '),
    method: (isOne && grade.method) || '',
    form: (isOne && grade.form) || '',
    grade_catalog_number: (isOne && grade.catalogNumber) || '',
    pack_sizes: isOne ? packs.map(({ amount }) => amount).join(' | ') : amounts.join(' | '),
    container: each(({ container }) => container),
    pack_catalog_numbers: each(({ catalogNumber }) => catalogNumber),
    price: each(({ price }) =>
      typeof price === 'object' ? String(price.amount) : price && 'on request',
    ),
    currency: priced(({ currency }) => currency),
    price_date: priced(({ date }) => date),
    price_valid_until: priced(({ validUntil }) => validUntil),
    stock: term(({ stock }) => stockCell(stock)),
    stock_date: once(term(({ stock }) => stock?.date)),
    lead_time: term(({ leadTime }) => (typeof leadTime === 'object' ? leadTime.value : leadTime)),
    minimum_order: term(({ minimumOrder }) => minimumOrder),
    sample: (isOne && grade.sample) || '',
  };
}

/** "EUR" for "EUR | EUR": one for all packs. */
function once(cell: string): string {
  const [part, ...others] = new Set(cell.split(' | ').filter(Boolean));
  return part !== undefined && others.length === 0 ? part : cell;
}

const STATES = { inStock: 'in stock', madeToOrder: 'made to order', outOfStock: 'out of stock' };

function stockCell(stock: Terms['stock']): string | undefined {
  if (!stock) return undefined;
  const { state, amount } = stock;
  if (amount === undefined) return STATES[state];
  const read = readStock(amount);
  const isPlain = read?.state === state && read.amount === amount;
  return isPlain ? amount : `${STATES[state]}: ${amount}`;
}
