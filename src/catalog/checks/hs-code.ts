import { problemAt, textAt, type Check } from './check.ts';

/**
 * The first two digits of a tariff code are a chapter of the Harmonized System (WCO, HS 2022): 01 to
 * 97, of which 77 is reserved; 98 and 99 are for national use. The schema checks the form.
 */
export const hsCode: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const code = textAt(file, 'hsCode', 'code') ?? '';
    const chapter = /^(\d\d)\d\d\.\d/.exec(code)?.[1];
    if (chapter === undefined || isChapter(Number(chapter))) return [];
    return [
      problemAt(
        file,
        ['hsCode', 'code'],
        `${code}: the Harmonized System has no chapter ${chapter}`,
        'Chapters are 01 to 97 without 77. Inorganic chemicals are in chapter 28, organic ones in 29. Example: 2914.79',
      ),
    ];
  });

function isChapter(number: number): boolean {
  return number >= 1 && number <= 99 && number !== 77;
}
