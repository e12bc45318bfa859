import readSheets from 'read-excel-file/universal';

/** A sheet with its rows as texts. */
export interface Sheet {
  name: string;
  rows: string[][];
  /** Whether a person who opens the workbook does not see it. */
  isHidden: boolean;
}

/** Why a file has no sheets: it is not one, is OpenDocument, or would unpack to too much. */
export type XlsxProblem = 'broken' | 'openDocument' | 'slow';

/** Maximum unpacked size in bytes, in a browser. */
const MAX_UNPACKED = 100_000_000;

/** The sheets of an XLSX file; dates are `YYYY-MM-DD`. Never rejects. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  maxUnpacked = MAX_UNPACKED,
): Promise<Sheet[] | XlsxProblem> {
  const size = unpackedSize(bytes);
  if (size === undefined) return 'broken';
  if (size > maxUnpacked) return 'slow';
  if (isOpenDocument(bytes)) return 'openDocument';
  try {
    const sheets = await readSheets(arrayBufferOf(bytes), { trim: false });
    const hidden = await hiddenSheets(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
      isHidden: hidden.has(sheet),
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

/** The first file of an OpenDocument archive says what it is (ODF 1.3, part 2, 3.3). */
function isOpenDocument(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(30, 38)) === 'mimetype';
}

/** Names of the hidden sheets, by the workbook's own list (ECMA-376, 18.2.19). */
async function hiddenSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Set<string>> {
  const workbook = entriesOf(bytes)?.find(({ name }) => name === 'xl/workbook.xml');
  const xml = workbook && (await unpack(bytes, workbook).catch(() => ''));
  const tags = xml?.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Set(
    tags
      .filter((tag) => /\sstate="(?:very)?hidden"/i.test(tag))
      .map((tag) => entitiesRead(/\sname="([^"]*)"/.exec(tag)?.[1] ?? '')),
  );
}

/** The five entities of XML. */
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entitiesRead(text: string): string {
  return text.replaceAll(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

interface ZipEntry {
  name: string;
  /** Place of its local header. */
  at: number;
  packed: number;
  unpacked: number;
  method: number;
}

/** The text of a file of an archive, deflated or stored. */
async function unpack(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, method } = entry;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return new TextDecoder().decode(data);
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/**
 * The unpacked size of the files of a ZIP archive; undefined if it is not one. Guards against an
 * archive that unpacks into gigabytes.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  return entriesOf(bytes)?.reduce((size, { unpacked }) => size + unpacked, 0);
}

/** The files of a ZIP archive by its central directory (APPNOTE 4.3.12); undefined if it is none. */
function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
