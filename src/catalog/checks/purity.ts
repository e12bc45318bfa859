import { valueAt } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';

/**
 * No purity lies above 100 %. A range may end above: an assay of 98.0 to 102.0 % includes
 * the uncertainty of a titration.
 */
export const purity: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const list = valueAt(file.data, ['offer', 'purities']);
    if (!Array.isArray(list)) return [];
    return list.flatMap((_, at) => {
      const path = ['offer', 'purities', at];
      const text = textAt(file, ...path);
      const figure = text === undefined ? undefined : aboveAll(text);
      if (text === undefined || figure === undefined) return [];
      return [
        problemAt(
          file,
          path,
          `${text}: ${figure} % is more than all of it`,
          'A purity is at most 100 %: look for a digit too many or a lost decimal point, as in 99.8 %.',
        ),
      ];
    });
  });

const FIGURE = String.raw`(\d+(?:[.,]\d+)?)`;

/** The lower end of a percentage that is above 100. */
function aboveAll(text: string): string | undefined {
  const ranges = text.matchAll(
    new RegExp(`${FIGURE}(?:\\s*%?\\s*(?:[-–]|to)\\s*${FIGURE})?\\s*%`, 'g'),
  );
  return [...ranges]
    .map(([, from = '']) => from)
    .find((from) => Number(from.replace(',', '.')) > 100);
}
