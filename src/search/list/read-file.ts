import { decodeText, kindOfFile, MAX_FILE_BYTES } from '#tables/file-text.ts';
import { readXlsx, type XlsxProblem } from '#tables/xlsx.ts';
import type { ListInput } from './entry.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import { sheetTexts } from './sheet.ts';

/** Why a file cannot be read; the texts are in i18n. */
export type FileProblem =
  'tooLarge' | 'empty' | 'oldExcel' | 'notText' | 'unreadable' | XlsxProblem;

export type FileReading = { input: ListInput } | { problem: FileProblem };

/** Reads a file on the visitor's device, until `signal` aborts. Never rejects. */
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
      return readSheets(bytes, signal);
    case 'oldExcel':
      return { problem: 'oldExcel' };
    case 'other':
      return { problem: 'notText' };
  }
}

async function readSheets(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<FileReading> {
  const sheets = await readXlsx(bytes, signal);
  if (typeof sheets === 'string') return { problem: sheets };
  // Take the first sheet with something to look up; others are notes and prices.
  const inputs = sheets.map((sheet) => {
    const rows = sheetTexts(sheet);
    return readTable(rows) ?? readList(rows.map((row) => row.join('\n')).join('\n'));
  });
  const input = inputs.find(({ entries }) => entries.length > 0) ?? inputs[0];
  return input ? { input } : { problem: 'empty' };
}
