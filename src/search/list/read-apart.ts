import type { Encoding } from '#tables/decode.ts';
import { MAX_FILE_BYTES } from '#tables/file-text.ts';
import type { TableProblem } from '#tables/read-tables.ts';
import type { ListInput } from './entry.ts';
import type { ListReading } from './read-list-file.ts';
import type { ListSource } from './reading-worker.ts';

/** Why a list cannot be read; the texts are in i18n. */
export type FileProblem = TableProblem | 'tooLarge' | 'unreadable' | 'failed';

export type FileReading = { input: ListInput } | { problem: FileProblem };

/** Maximum time of reading in milliseconds; the visitor can stop it before. */
const MAX_READING_MS = 60_000;

/**
 * Reads a text in a worker, so that the page stays responsive, until `signal` aborts; an aborted
 * reading is 'slow'. Never rejects.
 */
export async function readTextApart(text: string, signal: AbortSignal): Promise<FileReading> {
  try {
    return await inWorker({ text }, signal);
  } catch {
    return { problem: 'failed' };
  }
}

/** Reads a file in a worker likewise. */
export async function readFileApart(
  file: File,
  signal: AbortSignal,
  encoding?: Encoding,
): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) return { problem: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await inWorker({ bytes, name: file.name, encoding }, signal);
  } catch {
    return { problem: 'unreadable' };
  }
}

function inWorker(source: ListSource, signal: AbortSignal): Promise<FileReading> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    const settle = (reading: FileReading) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(reading);
    };
    const limit = setTimeout(settle, MAX_READING_MS, { problem: 'slow' });
    signal.addEventListener('abort', () => {
      settle({ problem: 'slow' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ListReading>) => {
      settle(data);
    });
    worker.addEventListener('error', () => {
      settle({ problem: 'failed' });
    });
    worker.postMessage(source, 'bytes' in source ? [source.bytes.buffer] : []);
  });
}
