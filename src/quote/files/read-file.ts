import { readRequestCsv } from './csv.ts';
import { readRequestJson, type FileReading } from './request-json.ts';

/** Above what the longest list makes. */
const MAX_BYTES = 8_000_000;

/** Reads a file of `requestFile`: JSON where it begins so, else CSV. Never throws. */
export async function readRequestFile(file: Blob): Promise<FileReading> {
  if (file.size > MAX_BYTES) return { problem: 'tooBig' };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(await file.arrayBuffer());
    return /^\s*[[{]/.test(text) ? readRequestJson(text) : readRequestCsv(text);
  } catch {
    return { problem: 'notReadable' };
  }
}
