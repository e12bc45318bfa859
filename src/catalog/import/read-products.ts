/** From a supplier's file to products: tables, what their columns hold, and their rows together. */
import type { Encoding } from '#tables/decode.ts';
import { ImportError, type Column } from './columns.ts';
import type { CategoryNames } from './folder/shared-files.ts';
import { readRows, type ProductRows, type ReadableTable } from './row/join-rows.ts';
import { decimalSign } from './row/money.ts';
import { cellsOf, type ColumnMap, type Row } from './table/column-map.ts';
import { mapColumns, quoted } from './table/map-columns.ts';
import { readTables } from './table/read-table.ts';

export interface ReadingOptions {
  /** Path of the table. */
  table: string;
  /** Each "ours=theirs". */
  map: readonly string[];
  encoding: Encoding | undefined;
  /** Day of prices, stock and storage where the table has none. */
  date: string;
  /** Whether a person named the day. */
  isDateNamed: boolean;
  /** Currency of prices where the table names none. */
  currency: string | undefined;
  source: string;
  categories: CategoryNames;
  /** Columns of which the table must have one. */
  needed: readonly Column[];
}

export interface ReadTable {
  products: ProductRows[];
  /** Number of rows of the table. */
  rows: number;
  remarks: string[];
}

/**
 * @throws TableError if the file cannot be read as a table
 * @throws ImportError if its columns do not say which products are meant
 */
export async function readProductTable(options: ReadingOptions): Promise<ReadTable> {
  const { table, map, encoding, needed, ...context } = options;
  const { tables, remarks } = await readTables(table, encoding, map.map(theirsOf));
  const heads = new Set(tables.flatMap((one) => one.heads));
  const readable = tables.map(({ heads: own, rows }): ReadableTable => {
    const mine = map.filter((one) => isFor(one, own, heads));
    const mapped = mapColumns(own, rows, mine, tables.length > 1 ? FOUND_BY : needed);
    remarks.push(...mapped.remarks, ...unusedRemark(mapped.unused));
    const { columns, packPrices } = mapped.map;
    const cells = (mapOf: ColumnMap['columns'][Column]) =>
      rows.flatMap((row) => cellsOf(row, mapOf));
    const figures = [columns.price, columns.pack_sizes, packPrices].flatMap(cells);
    return {
      rows,
      map: mapped.map,
      context: {
        ...context,
        slugOf: context.categories.slugOf,
        decimal: decimalSign(figures),
      },
    };
  });
  if (!options.isDateNamed && usesDate(readable))
    remarks.push(
      `Prices, stock and storage are dated ${context.date} where the table has no day; --date 2026-11-01 names another.`,
    );
  if (readable.every(({ map: one }) => needed.every((column) => !one.columns[column])))
    throw new ImportError(`${table}: no sheet has a column of names.`);
  const notes: Row[] = [];
  const products = readRows(readable, notes);
  if (notes.length > 0)
    remarks.push(
      `Passed over as totals or notes: line ${listed(notes.map(({ line }) => String(line)))}.`,
    );
  return {
    products,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    remarks: [...new Set(remarks)],
  };
}

/** Whether a mapping is for this table of several: that which has the heading, or none has. */
function isFor(mapping: string, heads: readonly string[], all: ReadonlySet<string>): boolean {
  const theirs = theirsOf(mapping);
  return theirs === '' || heads.includes(theirs) || !all.has(theirs);
}

/** Maximum headings that a message names. */
const MAX_NAMED = 20;

function listed(heads: readonly string[]): string {
  const more = heads.length - MAX_NAMED;
  const named = heads.slice(0, MAX_NAMED).join(', ');
  return more > 0 ? `${named} and ${String(more)} more` : named;
}

/** The heading in "ours=theirs". */
function theirsOf(mapping: string): string {
  return mapping
    .slice(mapping.indexOf('=') + 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function unusedRemark(unused: readonly string[]): string[] {
  const [first] = unused;
  if (first === undefined) return [];
  return [
    `Columns not used: ${listed(unused)}. Where one holds a field of ours, say which: --map <field>=${quoted(first)}`,
  ];
}

const DATED: readonly [Column, Column][] = [
  ['price', 'price_date'],
  ['stock', 'stock_date'],
  ['storage', 'storage_date'],
];

function usesDate(tables: readonly ReadableTable[]): boolean {
  const isFilled = (rows: readonly Row[], heads: ColumnMap['columns'][Column]) =>
    rows.some((row) => cellsOf(row, heads).length > 0);
  return tables.some(
    ({ rows, map: { columns, packPrices } }) =>
      packPrices.length > 0 ||
      DATED.some(
        ([column, day]) => isFilled(rows, columns[column]) && !isFilled(rows, columns[day]),
      ),
  );
}

/** Columns by which the rows of several sheets, and the products of a folder, are found. */
export const FOUND_BY = ['name', 'cas', 'catalog_number'] as const satisfies readonly Column[];

/** A day that a person wrote; @throws ImportError if it is none. */
export function requireDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new ImportError(`--date ${text}: write a day as 2026-11-30.`);
}

/** A currency that a person wrote; @throws ImportError if it is none. */
export function requireCurrency(text: string): string {
  const code = text.trim().toUpperCase();
  if (Intl.supportedValuesOf('currency').includes(code)) return code;
  throw new ImportError(`--currency ${text}: no currency has this code. Write EUR, USD, CNY …`);
}
