import type { Sheet } from './xlsx-worker.ts';

/** Maximum unpacked size in bytes, and maximum time of unpacking in milliseconds. */
const MAX_UNPACKED = 100_000_000;
const MAX_UNPACKING_TIME = 20_000;

/** Why a file has no sheets: it is not a spreadsheet, or takes too much time or memory. */
export type XlsxProblem = 'broken' | 'slow';

/**
 * The sheets of an XLSX file, unpacked in a worker until `signal` aborts; an aborted file is
 * 'slow'. Transfers the bytes, which the caller can no longer use. Never rejects.
 */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<Sheet[] | XlsxProblem> {
  const size = unpackedSize(bytes);
  if (size === undefined) return 'broken';
  if (size > MAX_UNPACKED || signal?.aborted) return 'slow';
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
    const settle = (answer: Sheet[] | XlsxProblem) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(answer);
    };
    const limit = setTimeout(settle, MAX_UNPACKING_TIME, 'slow');
    signal?.addEventListener('abort', () => {
      settle('slow');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Sheet[] | 'broken'>) => {
      settle(data);
    });
    worker.addEventListener('error', () => {
      settle('broken');
    });
    worker.postMessage(bytes.buffer, [bytes.buffer]);
  });
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
