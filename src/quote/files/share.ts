/**
 * A list as a URL fragment: `#list=<version>.<CRC-32 in hex>.<data>`, where the data of version 1
 * are the lines as JSON, compressed (DEFLATE, RFC 1951), in base64url. A fragment is never sent to
 * a server (RFC 3986, section 3.5).
 */
import { fromBase64Url, toBase64Url } from './base64.ts';
import { isRecord, readLine } from '#quote/list/line.ts';
import { MAX_LINES, type QuoteList } from '#quote/list/list.ts';

const PREFIX = '#list=';
const VERSION = '1';
/** Maximum bytes of JSON, against hostile links that would exhaust the memory. */
const MAX_BYTES = 8_000_000;

export type ShareProblem = 'damaged' | 'newer' | 'foreign';
export type SharedList =
  { list: QuoteList; problem?: undefined } | { list?: undefined; problem: ShareProblem };

/** The fragment for a link to the list, `#` included. */
export async function shareFragment(list: QuoteList): Promise<string> {
  // The receiving list assigns its own ids.
  const text = JSON.stringify(list, (key, value: unknown) => (key === 'id' ? undefined : value));
  const json = new TextEncoder().encode(text);
  const data = await throughStream(json, new CompressionStream('deflate-raw'));
  return `${PREFIX}${VERSION}.${crc32(data)}.${toBase64Url(data)}`;
}

/** Whether a fragment is marked as a list; others are anchors on the page. */
export function isShareFragment(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

/**
 * The list in a fragment, or the problem with it: a truncated or altered link is rejected as a
 * whole.
 */
export async function readShareFragment(fragment: string): Promise<SharedList> {
  const [version = '', checksum = '', data = ''] = fragment.slice(PREFIX.length).split('.');
  if (!/^\d{1,4}$/.test(version)) return { problem: 'foreign' };
  if (version !== VERSION) return { problem: Number(version) > 1 ? 'newer' : 'foreign' };
  try {
    const bytes = fromBase64Url(data);
    if (crc32(bytes) !== checksum) return { problem: 'damaged' };
    const json = await throughStream(bytes, new DecompressionStream('deflate-raw'));
    return readLines(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    return { problem: 'damaged' };
  }
}

function readLines(value: unknown): SharedList {
  if (!Array.isArray(value) || value.length > MAX_LINES) return { problem: 'foreign' };
  // Ids that a link brings may be those of other lines.
  const list = value
    .map((line) => readLine(isRecord(line) ? { ...line, id: undefined } : line))
    .filter((line) => line !== undefined);
  const whole = list.length === value.length && list.length > 0;
  return whole ? { list } : { problem: 'foreign' };
}

/** @throws if the data are invalid for the stream or exceed `MAX_BYTES` */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MAX_BYTES) throw new Error(`More than ${String(MAX_BYTES)} bytes`);
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** CRC-32 as in ISO 3309 and PNG (polynomial 0xEDB88320), as eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
