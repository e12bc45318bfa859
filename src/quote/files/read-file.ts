import { rearm } from '#tables/csv.ts';
import { readCsv } from '#tables/read-csv.ts';
import { readLine } from '#quote/list/line.ts';
import { readAnswers } from '#quote/message/answers.ts';
import { readRequestJson, type FileReading } from './request-json.ts';
import { readTable } from './table.ts';

/** Maximum size of a file, above that of the longest list. */
const MAX_BYTES = 8_000_000;

/** Reads a file of `requestFile`: JSON if it begins like JSON, else CSV. Never throws. */
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

/** Reads the output of `requestCsv`, or a table with the same columns saved by a spreadsheet. */
export function readRequestCsv(text: string): FileReading {
  const raw = readTable(readCsv(text.replace(/^\uFEFF/, '')).map((row) => row.map(rearm)));
  if (!raw) return { problem: 'noColumns' };
  const lines = raw.lines.map((line) => readLine(line)).filter((line) => line !== undefined);
  return { data: { lines, ...readAnswers(raw) }, refused: raw.lines.length - lines.length };
}
