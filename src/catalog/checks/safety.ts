import {
  hazardStatement,
  precautionaryStatement,
  type ReadStatement,
} from '#catalog/content/ghs.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** Codes of H and P statements are GHS codes, and the documents named exist. */
export const safety: Check = ({ files, documents }) =>
  files.products.flatMap((file) => [
    ...wrongCodes(file, 'hazard', hazardStatement),
    ...wrongCodes(file, 'precautionary', precautionaryStatement),
    ...missingDocuments(
      file,
      documents.filter(({ folder }) => folder === file.id).map((found) => found.file),
    ),
    ...contradictoryUnNumbers(file),
  ]);

const LABEL = ['safety', 'classifications'];

function wrongCodes(file: ContentFile, field: string, read: (code: string) => ReadStatement) {
  return pathsOf(file, LABEL)
    .flatMap((entry) => pathsOf(file, [...entry, field]))
    .flatMap((path) => {
      const code = textAt(file, ...path);
      const statement = code === undefined ? { text: '' } : read(code);
      if (code === undefined || 'text' in statement) return [];
      return [
        problemAt(
          file,
          path,
          `${code}: ${statement.problem}`,
          'Copy the code from section 2.2 of the safety data sheet, e.g. H314 or P305+P351+P338.',
        ),
      ];
    });
}

function missingDocuments(file: ContentFile, there: readonly string[]) {
  return ['classifications', 'storage', 'transport']
    .flatMap((part) => pathsOf(file, ['safety', part]))
    .map((entry) => [...entry, 'document'])
    .flatMap((path) => {
      const named = textAt(file, ...path);
      if (named === undefined || there.includes(named)) return [];
      return [
        problemAt(
          file,
          path,
          `there is no file documents/${file.id}/${named}`,
          `Files there: ${there.join(', ') || 'none'}. Add it, or leave the field out.`,
        ),
      ];
    });
}

/** UN numbers of transport entries that differ from the product's `unNumber`. */
function contradictoryUnNumbers(file: ContentFile) {
  const stated = textAt(file, 'unNumber');
  return pathsOf(file, ['safety', 'transport'])
    .map((entry) => [...entry, 'unNumber'])
    .flatMap((path) => {
      const number = textAt(file, ...path);
      if (number === undefined || stated === undefined || number === stated) return [];
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

function pathsOf(file: ContentFile, path: FieldPath): FieldPath[] {
  const list = valueAt(file.data, path);
  return Array.isArray(list) ? list.map((_, at) => [...path, at]) : [];
}
