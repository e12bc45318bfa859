import { IDENTITY_COLUMNS, moreColumn } from '#catalog/import/columns.ts';
import type { Product } from '#catalog/product/product.ts';
import { MAX_CELL, writeXlsx } from '#tables/write-xlsx.ts';
import { catalogTable } from './csv.ts';

/**
 * The catalog as XLSX, for people: the columns of the CSV that have a value, each cell as text, so
 * that a CAS number stays one. What is too long for a cell of `more` goes on in `more_2` and so on;
 * `import` reads it back.
 */
export async function catalogXlsx(
  products: readonly Product[],
  site: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const [heads = [], ...rows] = catalogTable(products, site);
  const more = heads.indexOf('more');
  const parts = rows.map((row) => partsOf(row[more] ?? ''));
  const needed = Math.max(1, ...parts.map((own) => own.length));
  const used = heads.map(
    (head, at) =>
      IDENTITY_COLUMNS.some((name) => name === head) || rows.some((row) => row[at] !== ''),
  );
  const columns = Array.from({ length: needed - 1 }, (_, at) => moreColumn('more', at + 2));
  const table = [
    [...heads.filter((_, at) => used[at]), ...columns],
    ...rows.map((row, at) => {
      const [first = '', ...rest] = parts[at] ?? [];
      const whole = row.with(more, first).filter((_, column) => used[column]);
      return [...whole, ...columns.map((_, part) => rest[part] ?? '')];
    }),
  ];
  return new Uint8Array(await (await writeXlsx(table)).arrayBuffer());
}

/** A text in parts that fit a cell, none of which begins or ends with a blank. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > MAX_CELL) {
    let end = MAX_CELL;
    while (end > 1 && /\s|[\udc00-\udfff]/.test(left.slice(end - 1, end + 1))) end -= 1;
    parts.push(left.slice(0, end));
    left = left.slice(end);
  }
  return [...parts, left];
}
