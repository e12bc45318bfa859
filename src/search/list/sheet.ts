import { casCheckDigit } from '#chemistry/identifiers/cas.ts';
import type { Sheet, SheetCell } from '#tables/xlsx-worker.ts';

/** A sheet as texts. */
export function sheetTexts(rows: Sheet): string[][] {
  return rows.map((row) => row.map(cellText));
}

/**
 * Spreadsheets turn a CAS number such as 2005-10-9 into a date. A date is read back as the number
 * where its check digit is right.
 */
function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const [year = '', month = '', day = ''] = cell.toISOString().slice(0, 10).split('-');
  const check = Number(day);
  const isCas = check < 10 && casCheckDigit(year + month) === check;
  return isCas ? `${year}-${month}-${String(check)}` : `${year}-${month}-${day}`;
}
