/** Finds out what the columns of a table hold: as told, by their headings, else by their cells. */
import { PROPERTY_KINDS, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { columnOf } from '#chemistry/exchange/sdf-record.ts';
import { COLUMN_NAMES, COLUMNS, ImportError, type Column } from '#catalog/import/columns.ts';
import { columnByCells, looksLikeNames } from './by-cells.ts';
import type { ColumnMap, MappedHead, Row } from './column-map.ts';
import { readHeading } from './headings.ts';

/** Columns that a table may have more than once. */
const SEVERAL: readonly Column[] = [
  'synonyms',
  'trade_names',
  'chinese_names',
  'category',
  'documents',
];

/** Columns without which a text is no table of products. */
const COMPOUND_COLUMNS: readonly Column[] = [
  'cas',
  'smiles',
  'formula',
  'inchikey',
  'catalog_number',
];

const ABSENT: readonly [Column, string][] = [
  ['cas', 'CAS numbers'],
  ['smiles', 'structures'],
];

export interface MappedColumns {
  map: ColumnMap;
  /** Headings of columns that are not imported. */
  unused: string[];
  /** What was taken by its cells, and what is not there. */
  remarks: string[];
}

/**
 * @param mappings each "ours=theirs"; theirs is empty for a column that is to be left out
 * @param needed columns of which one must be there
 * @throws ImportError for an unknown column, or if none of `needed` is there
 */
export function mapColumns(
  heads: readonly string[],
  rows: readonly Row[],
  mappings: readonly string[],
  needed: readonly Column[] = ['name'],
): MappedColumns {
  const mapper = new Mapper(heads, rows);
  mapper.told(mappings);
  mapper.byHeadings();
  mapper.byCells();
  return mapper.result(needed);
}

class Mapper {
  readonly #heads: readonly string[];
  readonly #rows: readonly Row[];
  readonly #columns: Partial<Record<Column, MappedHead[]>> = {};
  readonly #measured: Partial<Record<PropertyKind, MappedHead[]>> = {};
  readonly #packPrices: (MappedHead & { amount: string })[] = [];
  readonly #used = new Set<string>();
  readonly #told = new Set<string>();
  readonly #leftOut = new Set<string>();
  readonly #remarks: string[] = [];

  constructor(heads: readonly string[], rows: readonly Row[]) {
    this.#heads = heads;
    this.#rows = rows;
  }

  /** Takes what a person said: columns, and what is to be left out. */
  told(mappings: readonly string[]): void {
    for (const mapping of mappings) {
      const [ours = '', ...rest] = mapping.split('=');
      const theirs = rest.join('=').replaceAll(/\s+/g, ' ').trim();
      const name = ownName(ours);
      if (name === undefined)
        throw new ImportError(
          `--map ${mapping}: there is no column '${ours}'. Columns are ${[...COLUMN_NAMES, ...PROPERTY_KINDS.map(columnOf)].join(', ')}.`,
        );
      if (theirs === '') this.#leftOut.add(name);
      else if (!this.#heads.includes(theirs))
        throw new ImportError(
          `--map ${mapping}: the table has no column '${theirs}'. Its columns are ${this.#heads.join(', ')}.`,
        );
      else {
        const { unit = '', currency } = readHeading(theirs) ?? {};
        this.#add(name, { head: theirs, unit, ...(currency && { currency }) });
        this.#told.add(name);
      }
    }
  }

  byHeadings(): void {
    for (const head of this.#heads) {
      if (this.#used.has(head)) continue;
      const heading = readHeading(head.replace(/ \(\d+\)$/, ''));
      if (!heading) continue;
      const { of, unit, currency } = heading;
      const mapped = { head, unit, ...(currency && { currency }) };
      if ('ignored' in of) this.#ignore(head, of.ignored);
      else if ('priceOf' in of) {
        this.#packPrices.push({ ...mapped, amount: of.priceOf });
        this.#used.add(head);
      } else {
        const name = 'measured' in of ? of.measured : this.#columnOf(of.column, head);
        if (name !== undefined && this.#leftOut.has(name)) this.#used.add(head);
        else if (name !== undefined) this.#add(name, mapped);
      }
    }
  }

  /** The column of a heading; undefined where another is told, or the first of its kind. */
  #columnOf(column: Column, head: string): Column | undefined {
    if (column === 'name' && this.#isChinese(head) && this.#hasOtherNames(head))
      return 'chinese_names';
    const isFree =
      this.#columns[column] === undefined ||
      SEVERAL.includes(column) ||
      this.#isBeside(column, head);
    return isFree && !this.#told.has(column) ? column : undefined;
  }

  /** Whether no row has cells in both columns: records of an SD file name their items as they like. */
  #isBeside(column: Column, head: string): boolean {
    const others = (this.#columns[column] ?? []).map((one) => one.head);
    return !this.#rows.some(({ cells }) => cells[head] && others.some((other) => cells[other]));
  }

  #isChinese(head: string): boolean {
    const cells = this.#cells(head).filter(Boolean);
    return cells.filter((cell) => /\p{Script=Han}/u.test(cell)).length > cells.length * 0.8;
  }

  #hasOtherNames(head: string): boolean {
    return this.#heads.some((other) => {
      const of = other === head ? undefined : readHeading(other)?.of;
      return of && 'column' in of && of.column === 'name' && !this.#isChinese(other);
    });
  }

  #ignore(head: string, why: 'derived' | 'rowNumber' | 'priceByWeight' | 'more'): void {
    this.#used.add(head);
    if (why === 'priceByWeight')
      this.#remarks.push(
        `Column ${head} is left out: it has prices by weight, and a price in the catalog is that of a pack.`,
      );
  }

  byCells(): void {
    const isFree = (head: string) => !this.#used.has(head);
    for (const head of this.#heads.filter(isFree)) {
      const column = columnByCells(this.#cells(head));
      if (column === undefined || this.#columns[column] || this.#leftOut.has(column)) continue;
      this.#add(column, { head, unit: readHeading(head)?.unit ?? '' });
      this.#remarks.push(`Column ${head} was taken as ${column}, by its cells.`);
    }
    const { chinese_names: chinese } = this.#columns;
    if (!this.#columns.name && chinese) {
      this.#columns.name = chinese;
      Reflect.deleteProperty(this.#columns, 'chinese_names');
      this.#remarks.push('Names are there in Chinese alone: they are the names of the products.');
    }
    const isOfCompounds = COMPOUND_COLUMNS.some((column) => this.#columns[column]);
    if (this.#columns.name || this.#leftOut.has('name') || !isOfCompounds) return;
    const names = this.#heads.filter((head) => isFree(head) && looksLikeNames(this.#cells(head)));
    const [head] = names;
    if (names.length !== 1 || head === undefined) return;
    this.#add('name', { head, unit: '' });
    this.#remarks.push(`Column ${head} was taken as name, by its cells.`);
  }

  result(needed: readonly Column[]): MappedColumns {
    const unused = this.#heads.filter((head) => !this.#used.has(head));
    const map = { columns: this.#columns, measured: this.#measured, packPrices: this.#packPrices };
    if (needed.every((name) => this.#columns[name] === undefined))
      throw new ImportError(this.#lacking(needed, unused));
    // Where products can be found by their numbers, they have the rest already.
    const asked = needed.includes('cas') ? [] : ABSENT;
    for (const [column, what] of asked)
      if (!this.#columns[column] && !this.#leftOut.has(column))
        this.#remarks.push(
          `No column of ${what}: products are imported without. If there is one, name it: --map ${column}=<heading>`,
        );
    return { map, unused, remarks: this.#remarks };
  }

  #lacking(needed: readonly Column[], unused: readonly string[]): string {
    const known = Object.entries(this.#columns).map(([name, mapped]) => {
      return `${name} (${mapped.map(({ head }) => head).join(', ')})`;
    });
    return [
      `No column says which products are meant: ${needed.map((name) => COLUMNS[name]).join(', or ')}.`,
      known.length > 0 ? `Recognised: ${known.join(', ')}.` : 'No heading is recognised.',
      unused.length > 0
        ? `Not recognised: ${unused.join(', ')}. Say which it is: ${needed.map((name) => `--map ${name}=${quoted(unused[0] ?? '')}`).join(' or ')}`
        : 'Add such a column.',
    ].join('\n');
  }

  #cells(head: string): string[] {
    return this.#rows.slice(0, 200).map(({ cells }) => cells[head] ?? '');
  }

  #add(name: Column | PropertyKind, mapped: MappedHead): void {
    const isKind = (one: string): one is PropertyKind =>
      PROPERTY_KINDS.some((kind) => kind === one);
    if (isKind(name)) this.#measured[name] = [...(this.#measured[name] ?? []), mapped];
    else this.#columns[name] = [...(this.#columns[name] ?? []), mapped];
    this.#used.add(mapped.head);
  }
}

function ownName(text: string): Column | PropertyKind | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return (
    COLUMN_NAMES.find((name) => name === plain) ??
    PROPERTY_KINDS.find((kind) => columnOf(kind) === plain)
  );
}

/** A heading as it is typed in a shell. */
export function quoted(head: string): string {
  return /^[\w.-]+$/.test(head) ? head : `"${head.replaceAll(/(["\\$`])/g, '\\$1')}"`;
}
