import { decodeText, type Encoding } from './decode.ts';
import { kindOfFile } from './file-text.ts';
import { isHtml, readHtml } from './html.ts';
import { numbered, type TableRow } from './rows.ts';
import { readXlsx, type XlsxProblem } from './xlsx.ts';

/** A sheet of a workbook or a table of a page. */
export interface NamedRows {
  name: string;
  rows: TableRow[];
}

/** What a file holds: sheets of rows, or a text in an encoding. */
export type FileContent =
  | { sheets: NamedRows[]; encoding?: Encoding; certain?: boolean }
  | { text: string; encoding: Encoding; certain: boolean };

/** Why a file cannot be read. */
export type TableProblem = 'empty' | 'oldExcel' | 'notText' | XlsxProblem;

/**
 * Reads a file of a table or a list by its content, whatever its name is: XLSX, HTML and Excel's
 * XML as sheets, all else as text. Never rejects.
 * @param chosen the encoding, if a person chose it
 */
export async function readFileContent(
  bytes: Uint8Array<ArrayBuffer>,
  chosen?: Encoding,
): Promise<FileContent | { problem: TableProblem }> {
  if (bytes.length === 0) return { problem: 'empty' };
  switch (kindOfFile(bytes)) {
    case 'oldExcel':
      return { problem: 'oldExcel' };
    case 'other':
      return { problem: 'notText' };
    case 'xlsx': {
      const sheets = await readXlsx(bytes);
      return typeof sheets === 'string' ? { problem: sheets } : { sheets: withNumbers(sheets) };
    }
    case 'text': {
      const { text, encoding, certain } = decodeText(bytes, chosen);
      if (!isHtml(text)) return { text, encoding, certain };
      return { sheets: withNumbers(readHtml(text)), encoding, certain };
    }
  }
}

function withNumbers(sheets: readonly { name: string; rows: string[][] }[]): NamedRows[] {
  return sheets.map(({ name, rows }) => ({ name, rows: numbered(rows) }));
}
