/** Reads PDF files within bounds of size, time and memory. */
import { Worker } from 'node:worker_threads';
import type { PageReading } from './pdf-worker.ts';
import { dangersOf, isEncrypted } from './pdf-objects.ts';

/** The lines of the first page, or why the file is not taken, and what to do. */
export type PdfReading = { lines: string[]; problem?: undefined } | { problem: string };

/** Maximum bytes of a document that the site serves. */
export const MAX_PDF_BYTES = 50_000_000;
const SECONDS = 30;
const MEMORY_MB = 512;

const PROBLEMS = {
  encrypted: 'is encrypted: export it without a password and without protection',
  broken: 'is damaged or no PDF that can be read: export it again',
  slow: `took more than ${String(SECONDS)} s or too much memory to read: export it again`,
};

/** Reads one file after another; `close` ends its thread. */
export class PdfReader {
  #worker: Worker | undefined;

  /** @param bytes of the whole file */
  async read(bytes: Uint8Array<ArrayBuffer>): Promise<PdfReading> {
    if (bytes.length === 0) return { problem: 'is empty: copy it again' };
    if (bytes.length > MAX_PDF_BYTES)
      return { problem: `is larger than ${String(MAX_PDF_BYTES / 1e6)} MB: export it smaller` };
    if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).startsWith('%PDF-'))
      return { problem: 'is not a PDF (its first bytes are not %PDF-): export it as PDF' };
    if (isEncrypted(bytes)) return { problem: PROBLEMS.encrypted };
    const dangers = dangersOf(bytes);
    if (dangers.length > 0)
      return { problem: `is a PDF with ${dangers.join(', ')}: print it to a new PDF` };
    const reading = await this.#ask(bytes);
    return 'problem' in reading ? { problem: PROBLEMS[reading.problem] } : reading;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(bytes: Uint8Array): Promise<PageReading | { problem: 'slow' }> {
    const worker = (this.#worker ??= startWorker());
    return new Promise((resolve) => {
      const end = (reading: PageReading | { problem: 'slow' }) => {
        clearTimeout(timer);
        worker.off('message', end).off('error', stop);
        resolve(reading);
      };
      const stop = () => {
        void this.close();
        end({ problem: 'slow' });
      };
      const timer = setTimeout(stop, SECONDS * 1000);
      worker.on('message', end).on('error', stop);
      worker.postMessage(bytes);
    });
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stderr: true,
  });
}
