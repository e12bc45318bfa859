import type { ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from '#catalog/checks/check.ts';
import { entriesAt } from './entries.ts';

/** Documents named by safety entries exist. */
export const documentsNamed: Check = ({ files, documents }) =>
  files.products.flatMap((file) =>
    missingDocuments(
      file,
      documents.filter(({ folder }) => folder === file.id).map((found) => found.file),
    ),
  );

function missingDocuments(file: ContentFile, there: readonly string[]) {
  return ['classifications', 'storage', 'transport']
    .flatMap((part) => entriesAt(file, ['safety', part]))
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
