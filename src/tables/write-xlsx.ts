import writeSheets from 'write-excel-file/universal';

/** Widths of columns, in characters. */
const MIN_WIDTH = 8;
const MAX_WIDTH = 60;
/** Number of rows by which the widths are chosen. */
const SAMPLE = 200;

/** Maximum characters of a cell that Excel opens. */
export const MAX_CELL = 32_767;

/**
 * A table as XLSX with its first row as headings. Every cell is text, so that a spreadsheet makes
 * no date of 75-05-8 and runs no formula. The same table is the same file, whenever it is written.
 * @throws RangeError if a cell is longer than Excel opens
 */
export async function writeXlsx(rows: readonly (readonly string[])[]): Promise<Blob> {
  const [head = [], ...body] = rows;
  const cells = [head.map((text) => headCell(text)), ...body.map((row) => row.map(cell))];
  const { toBlob } = writeSheets(cells, {
    stickyRowsCount: 1,
    columns: head.map((_, at) => ({ width: widthOf(rows, at) })),
  });
  const blob = await toBlob();
  return new Blob([withoutTimes(await blob.arrayBuffer())], { type: blob.type });
}

/** The first day of the calendar of ZIP. */
const FIRST_DAY = 0x0021;
const END_OF_DIRECTORY = 0x06054b50;

/** A ZIP without the times at which its files were made (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). */
function withoutTimes(zip: ArrayBuffer): ArrayBuffer {
  const view = new DataView(zip);
  let end = zip.byteLength - 22;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const file = view.getUint32(entry + 42, true);
    for (const time of [entry + 12, file + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, FIRST_DAY, true);
    }
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return zip;
}

function headCell(text: string) {
  return { value: escaped(text), type: String, format: '@', fontWeight: 'bold' } as const;
}

function cell(text: string) {
  return text === '' ? null : ({ value: escaped(text), type: String, format: '@' } as const);
}

/** `_x0041_` is a character to Excel (ECMA-376, 22.9.2.19); controls have no place in XML. */
function escaped(text: string): string {
  if (text.length > MAX_CELL)
    throw new RangeError(
      `a cell has ${String(text.length)} characters, Excel opens ${String(MAX_CELL)}`,
    );
  return (
    text
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are what is escaped
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .toWellFormed()
  );
}

function widthOf(rows: readonly (readonly string[])[], at: number): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => row[at]?.length ?? 0);
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...lengths) + 2);
}
