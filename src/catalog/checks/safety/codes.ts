import {
  hazardStatement,
  precautionaryStatement,
  type ReadStatement,
} from '#catalog/content/ghs.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from '#catalog/checks/check.ts';
import { entriesAt, PRODUCT_LABELS } from './entries.ts';

/** Codes of H and P statements are those of the GHS (Annex 3) and the CLP (Annexes II to IV). */
export const statementCodes: Check = ({ files }) =>
  files.products.flatMap((file) => [
    ...wrongCodes(file, 'hazard', hazardStatement),
    ...wrongCodes(file, 'precautionary', precautionaryStatement),
  ]);

function wrongCodes(file: ContentFile, field: string, read: (code: string) => ReadStatement) {
  return entriesAt(file, PRODUCT_LABELS)
    .flatMap((entry) => entriesAt(file, [...entry, field]))
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
