import type { ProductFile } from '#catalog/content/schema/product.ts';
import { cellsOf } from '#catalog/import/table/column-map.ts';
import { clean } from './clean.ts';
import type { ProductRows } from './join-rows.ts';
import { cellsOfProduct, COLUMNS_OF_FIELD } from './to-cells.ts';

/**
 * The problem if a cell was edited of which `more`, which an export wrote, says what it was: the
 * change would be lost.
 */
export function editedBesideMore({ rows: [row], map, fields }: ProductRows): string | undefined {
  const [more] = cellsOf(row, map.columns.more);
  if (more === undefined) return undefined;
  const replaced = Object.keys(COLUMNS_OF_FIELD).filter((field) => more.includes(`"${field}":`));
  const written = cellsIfReadable(fields);
  for (const field of written ? replaced : [])
    for (const column of COLUMNS_OF_FIELD[field] ?? []) {
      const mapped = map.columns[column as keyof typeof map.columns];
      const head = mapped?.[0]?.head;
      const cell = head === undefined ? undefined : clean(row.cells[head] ?? '');
      const before = written?.[column] ?? '';
      if (cell === undefined || plain(cell) === plain(before)) continue;
      return `${column}: "${cell}" was "${before}" when the table was exported, and more still says so. Change ${field} in more as well, or remove it there`;
    }
  return undefined;
}

/** Undefined where the fields are not those of a product: the check says so. */
function cellsIfReadable(fields: Record<string, unknown>) {
  try {
    return cellsOfProduct(fields as ProductFile);
  } catch {
    return undefined;
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
