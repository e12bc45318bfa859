import type { ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';
import { entriesAt } from './safety/entries.ts';
import { statedNumber } from './stated-number.ts';

/**
 * A UN number is "UN" and four digits (UN Model Regulations, 2.0.2.2), and a product has one: that
 * of transport equals the identifier. The schema checks the form of the former.
 */
export const unNumber: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const stated = statedNumber(file, 'unNumber');
    if (!stated) return [];
    const { text, path } = stated;
    const digits = /^(?:UN)?[\s-]*(\d{3,4})$/i.exec(text)?.[1];
    const hint = digits === undefined ? '' : `; UN ${digits.padStart(4, '0')}?`;
    return [
      ...(/^UN \d{4}$/.test(text)
        ? []
        : [
            problemAt(
              file,
              path,
              `${text} is not written like a UN number${hint}`,
              'A UN number is UN, a space and four digits. Example: UN 2645',
            ),
          ]),
      ...others(file, text),
    ];
  });

function others(file: ContentFile, stated: string) {
  return entriesAt(file, ['safety', 'transport'])
    .map((entry) => [...entry, 'unNumber'])
    .flatMap((path) => {
      const number = textAt(file, ...path);
      if (number === undefined || number === stated) return [];
      return [
        problemAt(
          file,
          path,
          `${number}: unNumber is ${stated}`,
          'Two UN numbers for one product contradict each other: correct the one that is wrong.',
        ),
      ];
    });
}
