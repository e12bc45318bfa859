import { casCheckSum, readCas } from '#chemistry/identifiers/cas.ts';
import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';

/**
 * The CAS numbers of a product have valid check digits, and the file name is the product's number.
 */
export const casNumber: Check = ({ files }) =>
  files.products.flatMap((file) => [...checkDigits(file), ...fileName(file)]);

function checkDigits(file: ContentFile) {
  const others = valueAt(file.data, ['notToBeConfusedWith']);
  const paths = [
    ['cas'],
    ...(Array.isArray(others) ? others.map((_, i) => ['notToBeConfusedWith', i, 'cas']) : []),
  ];
  return paths.flatMap((path) => {
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

function fileName(file: ContentFile) {
  const cas = textAt(file, 'cas');
  if (cas === undefined || cas === file.id) return [];
  return [
    problemAt(
      file,
      ['cas'],
      `${cas}: the file is named ${file.id}.yaml`,
      `A product's file is named by its CAS number: rename it to ${cas}.yaml, or correct the number.`,
    ),
  ];
}
