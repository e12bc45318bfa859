import { readCasDate } from '#chemistry/identifiers/cas-date.ts';
import { readCas } from '#chemistry/identifiers/cas.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { printable, shortened } from '#catalog/content/shown.ts';
import { entriesAt, problemAt, type Check } from './check.ts';

/** CAS numbers are written with hyphens; of another writing the number is read and proposed. */
export const casForm: Check = ({ files }) =>
  files.products.flatMap((file) => casPaths(file).flatMap((path) => problemOf(file, path)));

/** Places of CAS numbers in a product's file. */
export function casPaths(file: ContentFile): FieldPath[] {
  return [
    ['cas'],
    ...[['notToBeConfusedWith'], ['composition', 'parts']].flatMap((list) =>
      entriesAt(file, ...list).map((entry) => [...entry, 'cas']),
    ),
  ];
}

/** A CAS number as it should be written. */
const CANONICAL = /^\d{2,7}-\d{2}-\d$/;

function problemOf(file: ContentFile, path: FieldPath) {
  const value = valueAt(file.data, path);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  // 0000431038 is a number to YAML.
  const text = (typeof value === 'number' ? (file.writtenAt(path) ?? String(value)) : value).trim();
  if (text === '' || CANONICAL.test(text)) return [];
  const said = shortened(printable(text), 40);
  const problem = (what: string, why: string) => [problemAt(file, path, `${said} ${what}`, why)];
  const date = readCasDate(text);
  if (date)
    return problem(
      'is a date, which a spreadsheet makes of a CAS number',
      `${ofDate(date.numbers, file, path)} In the spreadsheet, format the column as text before the numbers are typed.`,
    );
  const read = readCas(text);
  if (!read) return [];
  const how = /^\d+$/.test(text)
    ? 'has no hyphens'
    : /[^\d\s-]/.test(text) && CANONICAL.test(text.replaceAll(/[^\w]/g, '-'))
      ? 'is written with other dashes than hyphens'
      : 'is not written like a CAS Registry Number';
  if (read.valid)
    return problem(
      `${how}: write cas: ${read.cas}`,
      'A CAS Registry Number has two to seven digits, two digits and a check digit, with hyphens between them.',
    );
  return problem(
    `${how}, and is no CAS Registry Number: with hyphens it is ${read.cas}, whose check digit would be ${read.corrected.slice(-1)}`,
    `Look the number up again: a digit is wrong or missing. With these digits it would be cas: ${read.corrected}`,
  );
}

function ofDate(numbers: readonly string[], file: ContentFile, path: FieldPath): string {
  if (numbers.length === 1) return `It may have been cas: ${numbers[0] ?? ''}; look it up.`;
  if (numbers.length > 1) return `It may have been one of ${numbers.join(', ')}: look it up.`;
  if (path.length === 1 && readCas(file.id)?.valid)
    return `Look the number up; by the name of the file it is cas: ${file.id}.`;
  return 'Look the number up and write it with hyphens: cas: 2142-70-3.';
}
