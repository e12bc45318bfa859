import readSheets from 'read-excel-file/universal';

/** A sheet with its rows as texts. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** Why a file has no sheets: it is not a spreadsheet, or would unpack to too much. */
export type XlsxProblem = 'broken' | 'slow';

/** Maximum unpacked size in bytes. */
const MAX_UNPACKED = 100_000_000;

/** The sheets of an XLSX file; dates are `YYYY-MM-DD`. Never rejects. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | XlsxProblem> {
  const size = unpackedSize(bytes);
  if (size === undefined) return 'broken';
  if (size > MAX_UNPACKED) return 'slow';
  try {
    const sheets = await readSheets(arrayBufferOf(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
  } catch {
    return 'broken';
  }
}

function arrayBufferOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return byteLength === buffer.byteLength
    ? buffer
    : buffer.slice(byteOffset, byteOffset + byteLength);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/**
 * The unpacked size of the files of a ZIP archive, by its central directory (APPNOTE 4.3.12);
 * undefined if it is not a ZIP archive. Guards against an archive that unpacks into gigabytes.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    size += view.getUint32(at + 24, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return size;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
