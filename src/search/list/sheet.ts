import { casCheckDigit } from '#chemistry/identifiers/cas.ts';

/** A cell as the reader of spreadsheets gives it. */
export type SheetCell = string | number | boolean | Date | null;

/** A sheet as texts. */
export function sheetTexts(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map((cell) => cellText(cell as SheetCell)));
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
