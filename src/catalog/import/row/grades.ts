/** What a row offers: its grade or grades, with packs, prices and stock. */
import type { Column } from '../columns.ts';
import { cellsOf, type ColumnMap, type Row } from '../table/column-map.ts';
import { readDay } from './day.ts';
import { readMoney, type DecimalSign } from './money.ts';
import { readPacks } from './pack-cells.ts';
import { readPurityCell } from './purity-cell.ts';
import { readStock } from './stock-cell.ts';

/** What is known of a whole table. */
export interface OfferContext {
  /** Day of prices and stock where the row has none: that of the table. */
  date: string;
  /** Currency of prices where neither cell nor heading names one. */
  currency?: string | undefined;
  decimal?: DecimalSign;
  /** Whether purities are fractions of 1. */
  fractions?: boolean;
}

type Fields = Record<string, unknown>;

export interface Offer {
  grades: Fields[];
  /** What was left out, and why. */
  doubts: string[];
}

/** Columns of which a cell makes a row an offer. */
export const OFFER_COLUMNS = [
  'grade',
  'purity',
  'method',
  'form',
  'grade_catalog_number',
  'pack_sizes',
  'container',
  'pack_catalog_numbers',
  'price',
  'stock',
  'lead_time',
  'minimum_order',
  'sample',
] as const satisfies readonly Column[];

/**
 * The grades of a row. Terms (order number, price, stock, lead time) belong to the pack where the
 * row has one pack, and each to its pack where a cell has one for each; else to the grade.
 */
export function gradesOf(
  row: Row,
  map: ColumnMap,
  context: OfferContext,
  clean: (text: string) => string,
): Offer {
  const doubts: string[] = [];
  const cell = (column: Column) => clean(cellsOf(row, map.columns[column])[0] ?? '');
  const list = (column: Column) => split(cell(column));
  const each = <Value>(column: Column, count: number, read: (text: string) => Value) => {
    const texts = cell(column) === '' ? [] : cell(column).split('|');
    return texts.length === count
      ? texts.map((text) => (text.trim() === '' ? undefined : read(text.trim())))
      : undefined;
  };
  const unit = map.columns.pack_sizes?.[0]?.unit ?? '';
  const written = readPacks(cell('pack_sizes'), cell('pack_unit') || unit);
  const priced = map.packPrices.flatMap((column) => {
    const text = clean(row.cells[column.head]?.trim() ?? '');
    return text === '' || /^[-–—/]+$/.test(text) ? [] : [{ ...column, text }];
  });
  const packs: Fields[] = unique(written.map((pack) => JSON.stringify(pack))).map(
    (pack) => JSON.parse(pack) as Fields,
  );
  const own = packs.length;
  const containers = each('container', own, (text) => text);
  const numbers = each('pack_catalog_numbers', own, (text) => text);
  const prices = each('price', own, (text) => priceOf(text, map.columns.price?.[0]?.currency));
  const stocks = each('stock', own, stockOf);
  packs.forEach((pack, at) => {
    assign(pack, {
      container: containers?.[at] ?? pack['container'],
      catalogNumber: numbers?.[at],
      price: prices?.[at],
      stock: stocks?.[at],
    });
  });
  if (prices === undefined && cell('price') !== '' && !isNothing(cell('price')))
    doubts.push(
      own === 0
        ? `price: ${cell('price')} left out: the row has no pack that it could be of (column pack_sizes)`
        : `price: ${cell('price')} left out: not a price for each of ${String(own)} packs`,
    );
  if (stocks === undefined && cell('stock') !== '' && own > 1 && cell('stock').includes('|'))
    doubts.push(`stock: ${cell('stock')} left out: not a stock for each of ${String(own)} packs`);
  for (const { amount, text, currency } of priced) {
    const price = priceOf(text, currency);
    const before = packs.find((pack) => pack['amount'] === amount);
    if (before) assign(before, { price: before['price'] ?? price });
    else packs.push(withoutUndefined({ amount, price }));
  }
  const whole = withoutUndefined({
    stock:
      stocks === undefined && !cell('stock').includes('|') ? stockOf(cell('stock')) : undefined,
    leadTime: cell('lead_time') || undefined,
    minimumOrder: cell('minimum_order') || undefined,
  });
  const [only] = packs;
  const ofPack = packs.length === 1 && only ? whole : {};
  if (only) assign(only, ofPack);
  const shared = withoutUndefined({
    form: cell('form') || undefined,
    packs: packs.length > 0 ? packs : undefined,
    sample: cell('sample') || undefined,
    catalogNumber: cell('grade_catalog_number') || undefined,
    ...(packs.length === 1 ? {} : whole),
  });
  const inHead = map.columns.purity?.[0]?.unit ?? '';
  const purities = list('purity').map((text) => readPurityCell(text, inHead, context.fractions));
  const method = cell('method');
  const heads = purities.map((purity) => ({
    ...(cell('grade') !== '' && { name: cell('grade') }),
    ...purity,
    ...(method !== '' && 'purity' in purity && { method }),
  }));
  const named = cell('grade') === '' ? {} : { name: cell('grade') };
  const grades = (heads.length > 0 ? heads : [named]).map((head) => ({ ...head, ...shared }));
  return {
    grades: grades.filter((grade) => Object.keys(grade).length > 0),
    doubts,
  };

  function priceOf(text: string, ofHead: string | undefined): unknown {
    if (isNothing(text)) return undefined;
    const money = readMoney(text, context.decimal);
    if (money === 'onRequest') return money;
    const currency = money?.currency ?? (cell('currency') || ofHead || context.currency);
    if (!money)
      doubts.push(
        /^\d{1,3}[.,]\d{3}$/.test(text)
          ? `price: ${text} left out: its sign may stand before thousands or decimals. Write it with both, as 1,200.00`
          : `price: ${text} left out: not a price. Write 45.00, 45.00 EUR or on request`,
      );
    else if (currency === undefined) doubts.push(NO_CURRENCY);
    if (!money || currency === undefined || Number(money.amount) === 0) return undefined;
    return withoutUndefined({
      amount: plainNumber(money.amount),
      currency,
      date: dayIn('price_date') ?? context.date,
      validUntil: dayIn('price_valid_until'),
    });
  }

  function stockOf(text: string): unknown {
    if (isNothing(text)) return undefined;
    const stock = readStock(text, map.columns.stock?.[0]?.unit);
    if (stock) return { ...stock, date: dayIn('stock_date') ?? context.date };
    doubts.push(
      `stock: ${text} left out: write in stock, out of stock, made to order, or an amount as 12 kg`,
    );
    return undefined;
  }

  function dayIn(column: Column): string | undefined {
    const text = cell(column);
    const day = text === '' ? undefined : readDay(text);
    if (text !== '' && day === undefined)
      doubts.push(`${column}: ${text} left out: write the day as 2026-11-30`);
    return day;
  }
}

/** Said once for a table: no price has a place without its currency. */
export const NO_CURRENCY =
  'price: left out: no cell and no heading names the currency. Name it with --currency EUR';

/** 45 is a number; 45.00 stays a text, as its zeros are written. */
export function plainNumber(digits: string): number | string {
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

function isNothing(text: string): boolean {
  return /^(?:[-–—/]*|n\/?a|none|null)$/i.test(text.trim());
}

/** Entries of a cell, divided by bars, or by semicolons and lines where there is none. */
export function split(cell: string): string[] {
  const entries = cell.split(cell.includes('|') ? '|' : /[;；、\n]/);
  return unique(entries.map((text) => text.replaceAll(/\s+/g, ' ').trim())).filter(
    (text) => text !== '',
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function assign(fields: Fields, others: Fields): void {
  Object.assign(fields, withoutUndefined(others));
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
