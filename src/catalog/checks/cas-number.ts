import { casCheckSum, readCas } from '#chemistry/identifiers/cas.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { casPaths } from './cas-form.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** The CAS numbers of a product, its parts and its look-alikes have valid check digits. */
export const casNumber: Check = ({ files }) => files.products.flatMap(checkDigits);

function checkDigits(file: ContentFile) {
  return casPaths(file).flatMap((path) => {
    const cas = textAt(file, ...path);
    const read = cas === undefined ? undefined : readCas(cas);
    if (cas === undefined || !read || read.valid) return [];
    return [
      problemAt(
        file,
        path,
        `${cas}: check digit is ${read.corrected.slice(-1)}, so ${read.corrected}?`,
        `The last digit of a CAS Registry Number is a checksum of the others: ${casCheckSum(cas)}. Look the number up again: another digit may be the wrong one.`,
      ),
    ];
  });
}
