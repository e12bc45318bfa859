import { wideOf } from './decode.ts';

/** Kind of a file, by its first bytes; tables and lists are read from text or XLSX. */
export type FileKind = 'text' | 'xlsx' | 'oldExcel' | 'encrypted' | 'other';

/** Maximum size of a file that is read. */
export const MAX_FILE_BYTES = 20_000_000;

export function kindOfFile(bytes: Uint8Array): FileKind {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 3, 4)) return 'xlsx';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return isEncrypted(bytes) ? 'encrypted' : 'oldExcel';
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff) || wideOf(bytes)) return 'text';
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return begins(0x25, 0x50, 0x44, 0x46) ||
    controls.includes(0) ||
    controls.length * 50 > start.length
    ? 'other'
    : 'text';
}

/** An XLSX file with a password is a compound file with a stream of this name (MS-OFFCRYPTO). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const text = new TextDecoder('latin1');
  return text.decode(bytes).includes(text.decode(Uint8Array.from(name)));
}
