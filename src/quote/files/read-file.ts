import { rearm } from '#tables/csv.ts';
import { kindOfFile } from '#tables/file-text.ts';
import { readCsv } from '#tables/read-csv.ts';
import { readLine } from '#quote/list/line.ts';
import { readAnswers } from '#quote/message/answers.ts';
import { readRequestJson, type FileReading } from './request-json.ts';
import { readTable } from './table.ts';

/** Maximum size of a file, above that of the longest list. */
const MAX_BYTES = 8_000_000;

/** Reads a file of `requestFile`: XLSX, JSON if it begins like JSON, else CSV. Never throws. */
export async function readRequestFile(file: Blob): Promise<FileReading> {
  if (file.size > MAX_BYTES) return { problem: 'tooBig' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (kindOfFile(bytes) === 'xlsx') return await readRequestXlsx(bytes);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*[[{]/.test(text) ? readRequestJson(text) : readRequestCsv(text);
  } catch {
    return { problem: 'notReadable' };
  }
}

/** Reads the output of `requestCsv`, or a table with the same columns saved by a spreadsheet. */
export function readRequestCsv(text: string): FileReading {
  return readRequestTable(readCsv(text.replace(/^\uFEFF/, '')).map((row) => row.map(rearm)));
}

async function readRequestXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const { readXlsx } = await import('#tables/xlsx.ts');
  const sheets = await readXlsx(bytes);
  return typeof sheets === 'string'
    ? { problem: 'notReadable' }
    : readRequestTable(sheets[0]?.rows ?? []);
}

function readRequestTable(rows: readonly string[][]): FileReading {
  const raw = readTable(rows);
  if (!raw) return { problem: 'noColumns' };
  const lines = raw.lines.map((line) => readLine(line)).filter((line) => line !== undefined);
  return { data: { lines, ...readAnswers(raw) }, refused: raw.lines.length - lines.length };
}
