/** Unpacks a spreadsheet in a thread of its own, which can be stopped: read-file.ts starts it. */
import readSheets from 'read-excel-file/universal';
import { sheetTexts } from './sheet.ts';

/** The sheets as texts; undefined for a file that is no spreadsheet. */
export interface XlsxAnswer {
  sheets?: string[][][];
}

const answer = (message: XlsxAnswer) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  readSheets(data).then(
    (sheets) => {
      answer({ sheets: sheets.map((sheet) => sheetTexts(sheet.data)) });
    },
    () => {
      answer({});
    },
  );
});
