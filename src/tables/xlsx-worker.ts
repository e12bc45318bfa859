/** Unpacks a spreadsheet in a worker, which xlsx.ts starts and can terminate. */
import readSheets from 'read-excel-file/universal';

/** A cell as returned by read-excel-file. */
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
