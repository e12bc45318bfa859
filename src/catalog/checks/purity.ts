import { readPurity, splitPurity } from '#chemistry/quantities/purity.ts';
import { entriesAt, problemAt, textAt, type Check } from './check.ts';

/**
 * A purity is a percentage that can be read, and not above 100 %. A range may end above: an assay of
 * 98.0 to 102.0 % includes the uncertainty of a titration.
 */
export const purity: Check = ({ files }) =>
  files.products.flatMap((file) =>
    entriesAt(file, 'grades').flatMap((grade) => {
      const path = [...grade, 'purity'];
      const text = textAt(file, ...path);
      if (text === undefined) return [];
      const read = readPurity(text);
      if (!read)
        return [
          problemAt(
            file,
            path,
            `${text}: not a purity`,
            'Write a figure, a range or a bound in %. Examples: ≥ 98 %, 98–99 %, 4N5',
          ),
        ];
      const least = read.from ?? read.to ?? 0;
      if (least > 100)
        return [
          problemAt(
            file,
            path,
            `${text}: ${String(least)} % is more than all of it`,
            'A purity is at most 100 %: look for a digit too many or a lost decimal point, as in 99.8 %.',
          ),
        ];
      const { purity: bare, method } = splitPurity(text);
      if (method === undefined) return [];
      return [
        problemAt(
          file,
          path,
          `${text}: the method belongs into a field of its own`,
          `Write purity: ${bare} and method: ${method}.`,
        ),
      ];
    }),
  );
