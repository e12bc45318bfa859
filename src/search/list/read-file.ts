import type { ListInput } from './entry.ts';
import { decodeText, kindOfFile, MAX_FILE_BYTES, unpackedSize } from './file-text.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import type { XlsxAnswer } from './xlsx-worker.ts';

/** Why a file cannot be read; the words are in i18n. */
export type FileProblem =
  'tooLarge' | 'empty' | 'broken' | 'oldExcel' | 'notText' | 'slow' | 'unreadable';

export type FileReading = { input: ListInput } | { problem: FileProblem };

/** Maximum size of an unpacked spreadsheet in bytes, and time of unpacking in milliseconds. */
const MAX_UNPACKED = 100_000_000;
const MAX_UNPACKING_MS = 20_000;

/** Reads a file on the device, until `signal` stops it. Never rejects. */
export async function readFile(file: File, signal?: AbortSignal): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) return { problem: 'tooLarge' };
  if (file.size === 0) return { problem: 'empty' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: 'unreadable' };
  }
  switch (kindOfFile(bytes)) {
    case 'text':
      return { input: readList(decodeText(bytes), file.name) };
    case 'xlsx':
      return readXlsx(bytes, signal);
    case 'oldExcel':
      return { problem: 'oldExcel' };
    case 'other':
      return { problem: 'notText' };
  }
}

async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<FileReading> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { problem: 'broken' };
  if (size > MAX_UNPACKED) return { problem: 'slow' };
  const answer = await unpacked(bytes.buffer, signal);
  if (answer === 'slow') return { problem: 'slow' };
  if (!answer.sheets) return { problem: 'broken' };
  // The first sheet with something to look up: others are notes and prices.
  const inputs = answer.sheets.map(
    (rows) => readTable(rows) ?? readList(rows.map((row) => row.join('\n')).join('\n')),
  );
  const input = inputs.find(({ entries }) => entries.length > 0) ?? inputs[0];
  return input ? { input } : { problem: 'empty' };
}

function unpacked(buffer: ArrayBuffer, signal?: AbortSignal): Promise<XlsxAnswer | 'slow'> {
  if (signal?.aborted) return Promise.resolve('slow');
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
    const settle = (answer: XlsxAnswer | 'slow') => {
      clearTimeout(limit);
      worker.terminate();
      resolve(answer);
    };
    const limit = setTimeout(settle, MAX_UNPACKING_MS, 'slow');
    signal?.addEventListener('abort', () => {
      settle('slow');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxAnswer>) => {
      settle(data);
    });
    worker.addEventListener('error', () => {
      settle({});
    });
    worker.postMessage(buffer, [buffer]);
  });
}
