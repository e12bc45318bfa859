/** What a row offers: its grade or grades, with packs, prices and stock. */
import type { Column } from '#catalog/import/columns.ts';
import { cellsOf, type ColumnMap, type Row } from '#catalog/import/table/column-map.ts';
import { readPackAmount } from '#chemistry/quantities/pack-amount.ts';
import { readPurity } from '#chemistry/quantities/purity.ts';
import { clean } from './clean.ts';
import { readDay } from './day.ts';
import { currencyIn, readMoney, type DecimalSign } from './money.ts';
import { readPacks } from './pack-cells.ts';
import { isFraction, readPurityCell, type WrittenPurity } from './purity-cell.ts';
import { readStock } from './stock-cell.ts';

/** What is known of a whole table. */
export interface OfferContext {
  /** Day of prices and stock where the row has none: that of the table. */
  date: string;
  /** Currency of prices where neither cell nor heading names one. */
  currency?: string | undefined;
  decimal?: DecimalSign;
}

export type Fields = Record<string, unknown>;

export interface Offer {
  /** A pack without an amount is that of its order number, for a file that has it. */
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
 * The grades of a row. Terms (price, stock, lead time) belong to the pack where the row has one
 * pack, and each to its pack where a cell has one for each; else to the grade.
 */
export function gradesOf(row: Row, map: ColumnMap, context: OfferContext): Offer {
  const reader = new OfferReader(row, map, context);
  return { grades: reader.grades(), doubts: reader.doubts };
}

class OfferReader {
  readonly doubts: string[] = [];
  readonly #row: Row;
  readonly #map: ColumnMap;
  readonly #context: OfferContext;

  constructor(row: Row, map: ColumnMap, context: OfferContext) {
    this.#row = row;
    this.#map = map;
    this.#context = context;
  }

  grades(): Fields[] {
    const packs = this.#packs();
    const terms = this.#terms(packs);
    const [only] = packs;
    const isOne = packs.length === 1;
    if (isOne && only) Object.assign(only, terms);
    const shared = withoutUndefined({
      form: this.#cell('form') || undefined,
      packs: packs.length > 0 ? packs : undefined,
      sample: this.#cell('sample') || undefined,
      catalogNumber: this.#cell('grade_catalog_number') || undefined,
      ...(isOne ? {} : terms),
    });
    return this.#heads()
      .map((head) => ({ ...head, ...shared }))
      .filter((grade) => Object.keys(grade).length > 0);
  }

  /** Name, purity and method of each grade; at least one, which may be empty. */
  #heads(): Fields[] {
    const inHead = this.#map.columns.purity?.[0]?.unit ?? '';
    const [name, method] = [this.#cell('grade'), this.#cell('method')];
    const named = name === '' ? {} : { name };
    const texts = split(this.#cell('purity').replaceAll(/%\s*\/\s*(?=\d)/g, '%|'));
    if (texts.some(isFraction)) this.doubts.push(FRACTIONS);
    const purities = texts
      .filter((text) => !isNothing(text))
      .map((text) => readPurityCell(text, inHead))
      .filter((read) => this.#isPurity(read));
    if (purities.length === 0) return [named];
    return purities.map((purity) => ({
      ...named,
      ...purity,
      ...(method !== '' && 'purity' in purity && { method }),
    }));
  }

  #isPurity(read: WrittenPurity): boolean {
    if (!('purity' in read) || readPurity(read.purity)) return true;
    this.doubts.push(`purity: ${read.purity} left out: write 98 %, ≥ 98 % or 98–99 %`);
    return false;
  }

  #packs(): Fields[] {
    const unit = this.#cell('pack_unit') || (this.#map.columns.pack_sizes?.[0]?.unit ?? '');
    const written = readPacks(this.#cell('pack_sizes'), unit, this.#context.decimal);
    const isAmount = (text: string) => readPackAmount(text) !== undefined;
    for (const { amount } of written)
      if (!isAmount(amount) && !isNothing(amount))
        this.doubts.push(
          `pack_sizes: ${amount} left out: write an amount with its unit, as 25 g or 10 × 2 mL`,
        );
    const packs = [
      ...new Map(
        written
          .filter(({ amount }) => isAmount(amount))
          .map((pack) => [JSON.stringify(pack), pack]),
      ).values(),
    ].map((pack): Fields => ({ ...pack }));
    if (packs.length === 0 && this.#isPriced())
      packs.push(withoutUndefined({ catalogNumber: this.#cell('catalog_number') || undefined }));
    const ofHead = this.#map.columns.price?.[0]?.currency;
    const each: [string, Column, (text: string, at: number) => unknown][] = [
      ['container', 'container', (text) => text],
      ['catalogNumber', 'pack_catalog_numbers', (text) => text],
      ['price', 'price', (text, at) => this.#price(text, ofHead, at)],
    ];
    for (const [field, column, read] of each) this.#spread(packs, field, column, read);
    for (const { head, amount, currency } of this.#map.packPrices) {
      const text = clean(this.#row.cells[head] ?? '');
      const price = this.#price(text, currency);
      const before = packs.find((pack) => pack['amount'] === amount);
      if (before && before['price'] !== undefined && price !== undefined)
        this.doubts.push(`${head}: left out, there is a price of ${amount} already`);
      else if (before) before['price'] ??= price;
      else if (!isNothing(text)) packs.push(withoutUndefined({ amount, price }));
    }
    return packs;
  }

  /** Whether there is a price of a pack that a file may know, by its order number or as its only one. */
  #isPriced(): boolean {
    return this.#map.packPrices.length === 0 && !isNothing(this.#cell('price'));
  }

  /** Gives each pack its part of a cell. */
  #spread(
    packs: readonly Fields[],
    field: string,
    column: Column,
    read: (text: string, at: number) => unknown,
  ) {
    const cell = this.#cell(column);
    if (cell === '' || isNothing(cell)) return;
    const texts = partsFor(cell, packs.length);
    if (texts.length !== packs.length) {
      this.doubts.push(
        packs.length === 0
          ? `${column}: ${cell} left out: the row has no pack that it could be of (column pack_sizes)`
          : `${column}: ${cell} left out: not one for each of ${String(packs.length)} packs`,
      );
      return;
    }
    packs.forEach((pack, at) => {
      const text = (texts[at] ?? '').trim();
      const value = text === '' ? undefined : read(text, at);
      if (value !== undefined) pack[field] = value;
    });
  }

  /** Stock, lead time and minimum order; where the cell has one for each pack, each has its own. */
  #terms(packs: readonly Fields[]): Fields {
    const each: [string, Column, (text: string, at: number) => unknown][] = [
      ['stock', 'stock', (text, at) => this.#stock(text, at)],
      ['leadTime', 'lead_time', (text) => text],
      ['minimumOrder', 'minimum_order', (text) => text],
    ];
    const shared = each.map(([field, column, read]): [string, unknown] => {
      const cell = this.#cell(column);
      if (!cell.includes('|')) return [field, isNothing(cell) ? undefined : read(cell, 0)];
      this.#spread(packs, field, column, read);
      return [field, undefined];
    });
    return withoutUndefined(Object.fromEntries(shared));
  }

  #price(text: string, ofHead: string | undefined, at = 0): unknown {
    if (isNothing(text)) return undefined;
    const money = readMoney(text, this.#context.decimal);
    if (money === 'onRequest') return money;
    const currency = money?.currency ?? this.#currency(at) ?? ofHead ?? this.#context.currency;
    if (!money)
      this.doubts.push(
        /^\d{1,3}[.,]\d{3}$/.test(text)
          ? `price: ${text} left out: its sign may stand before thousands or decimals. Write it with both, as 1,200.00`
          : `price: ${text} left out: not a price. Write 45.00, 45.00 EUR or on request`,
      );
    else if (currency === undefined) this.doubts.push(NO_CURRENCY);
    if (money && Number(money.amount) === 0)
      this.doubts.push('price: 0 left out: write on request, or leave it empty');
    if (!money || currency === undefined || Number(money.amount) === 0) return undefined;
    return withoutUndefined({
      amount: plainNumber(money.amount),
      currency,
      date: this.#day('price_date', at) ?? this.#context.date,
      validUntil: this.#day('price_valid_until', at),
    });
  }

  #currency(at: number): string | undefined {
    const text = this.#part('currency', at);
    return text === '' ? undefined : (currencyIn(text) ?? currencyIn(text.toUpperCase()));
  }

  #stock(text: string, at: number): unknown {
    if (isNothing(text)) return undefined;
    const stock = readStock(text, this.#map.columns.stock?.[0]?.unit);
    if (stock) return { ...stock, date: this.#day('stock_date', at) ?? this.#context.date };
    this.doubts.push(
      `stock: ${text} left out: write in stock, out of stock, made to order, or an amount as 12 kg`,
    );
    return undefined;
  }

  #day(column: Column, at: number): string | undefined {
    const text = this.#part(column, at);
    const day = text === '' ? undefined : readDay(text);
    if (text !== '' && day === undefined)
      this.doubts.push(`${column}: ${text} left out: write the day as 2026-11-30`);
    return day;
  }

  /** The cell, or its part for one of several packs. */
  #part(column: Column, at: number): string {
    const parts = this.#cell(column).split('|');
    return (parts.length > 1 ? (parts[at] ?? '') : (parts[0] ?? '')).trim();
  }

  #cell(column: Column): string {
    return clean(cellsOf(this.#row, this.#map.columns[column])[0] ?? '');
  }
}

/** A cell as a part for each pack: divided by bars, or by what divides packs where it fits. */
function partsFor(cell: string, count: number): string[] {
  const byBars = cell.split('|');
  if (byBars.length === count || count < 2) return byBars;
  const others = [cell.split(/[;；\n]/), cell.split('/')];
  return others.find(({ length }) => length === count) ?? byBars;
}

const FRACTIONS = 'purity: bare figures up to 1 were taken as fractions, 0.98 as 98 %';

const NO_CURRENCY =
  'price: left out: no cell and no heading names the currency. Name it with --currency EUR';

/** 45 is a number; 45.00 stays a text, as its zeros are written. */
function plainNumber(digits: string): number | string {
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

function isNothing(text: string): boolean {
  return /^(?:[-–—/]*|n\/?a|none|null)$/i.test(text.trim());
}

/** Entries of a cell, divided by bars, or by semicolons and lines where there is none. */
export function split(cell: string): string[] {
  const entries = cell
    .split(cell.includes('|') ? '|' : /[;；、\n]/)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(entries)].filter((text) => text !== '');
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
