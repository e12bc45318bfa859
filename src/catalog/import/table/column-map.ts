import type { PropertyKind } from '#chemistry/measured/kinds.ts';
import type { Column } from '#catalog/import/columns.ts';

/** A column of the table that was recognised. */
export interface MappedHead {
  /** Heading in the table. */
  head: string;
  /** What the heading has in brackets: "%" of "Purity (%)". */
  unit: string;
  /** Currency that the heading names. */
  currency?: string;
}

/** Which columns of a table hold what, each by its headings. */
export interface ColumnMap {
  columns: Partial<Record<Column, readonly MappedHead[]>>;
  measured: Partial<Record<PropertyKind, readonly MappedHead[]>>;
  /** Columns of prices whose heading is the pack. */
  packPrices: readonly (MappedHead & { amount: string })[];
}

/** A row of a table, by the headings of its columns. */
export interface Row {
  /** Line of the file on which the row begins, row of the sheet or record, counted from 1. */
  line: number;
  /** Name of the sheet where the table has several. */
  sheet?: string;
  /** Set if it has more cells than there are headings. */
  isTooWide?: true;
  cells: Readonly<Record<string, string>>;
}

/** What stands in cells that say nothing. */
const NOTHING = /^(?:[-–—/]+|n\.?\/?a\.?|tbd|none|null|nil|unknown|keine?|无)$/i;

/** The cells of a column, in the order of its headings, that say something. */
export function cellsOf(row: Row, heads: readonly MappedHead[] = []): string[] {
  return heads.flatMap(({ head }) => {
    const cell = (row.cells[head] ?? '').trim();
    return cell === '' || NOTHING.test(cell) ? [] : [cell];
  });
}
