import { readRequestCsv } from './csv.ts';
import { readRequestJson, type FileReading } from './request-json.ts';

/** More bytes than the longest list makes. */
const MOST_BYTES = 8_000_000;

/** Reads a file that was made here: JSON by what it begins with, else CSV. Nothing throws. */
export async function readRequestFile(file: Blob): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { problem: 'tooBig' };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(await file.arrayBuffer());
    return /^\s*[[{]/.test(text) ? readRequestJson(text) : readRequestCsv(text);
  } catch {
    return { problem: 'notReadable' };
  }
}
