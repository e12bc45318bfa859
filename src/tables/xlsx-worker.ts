/** Unpacks a spreadsheet in a thread of its own, which can be stopped: xlsx.ts starts it. */
import readSheets from 'read-excel-file/universal';

/** A cell as the reader of spreadsheets gives it. */
export type SheetCell = string | number | boolean | Date | null;

/** The rows of a sheet. */
export type Sheet = SheetCell[][];

const answer = (message: Sheet[] | 'broken') => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  readSheets(data).then(
    (sheets) => {
      answer(sheets.map((sheet) => sheet.data as Sheet));
    },
    () => {
      answer('broken');
    },
  );
});
