import { decodeText, type Encoding } from './decode.ts';
import { kindOfFile } from './file-text.ts';
import { isHtml, readHtml } from './html.ts';
import { numbered, type TableRow } from './rows.ts';
import { readXlsx, type XlsxProblem } from './xlsx.ts';

/** A sheet of a workbook or a table of a page. */
export interface NamedRows {
  name: string;
  rows: TableRow[];
  /** Whether a person who opens the workbook does not see it. */
  isHidden?: boolean;
}

/** What a file holds: sheets of rows, or a text in an encoding. */
export type FileContent =
  | { sheets: NamedRows[]; encoding?: Encoding; certain?: boolean }
  | { text: string; encoding: Encoding; certain: boolean };

/** Why a file cannot be read. */
export type TableProblem = 'empty' | 'oldExcel' | 'encrypted' | 'notText' | XlsxProblem;

/**
 * Reads a file of a table or a list by its content, whatever its name is: XLSX, HTML and Excel's
 * XML as sheets, all else as text. Never rejects.
 * @param chosen the encoding, if a person chose it
 * @param maxUnpacked maximum unpacked size of a workbook in bytes
 */
export async function readFileContent(
  bytes: Uint8Array<ArrayBuffer>,
  chosen?: Encoding,
  maxUnpacked?: number,
): Promise<FileContent | { problem: TableProblem }> {
  if (bytes.length === 0) return { problem: 'empty' };
  const kind = kindOfFile(bytes);
  switch (kind) {
    case 'oldExcel':
    case 'encrypted':
      return { problem: kind };
    case 'other':
      return { problem: 'notText' };
    case 'xlsx': {
      const sheets = await readXlsx(bytes, maxUnpacked);
      return typeof sheets === 'string' ? { problem: sheets } : { sheets: withNumbers(sheets) };
    }
    case 'text': {
      const { text, encoding, certain } = decodeText(bytes, chosen);
      if (!isHtml(text)) return { text, encoding, certain };
      return { sheets: withNumbers(readHtml(text)), encoding, certain };
    }
  }
}

function withNumbers(
  sheets: readonly { name: string; rows: string[][]; isHidden?: boolean }[],
): NamedRows[] {
  return sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: numbered(rows) }));
}
