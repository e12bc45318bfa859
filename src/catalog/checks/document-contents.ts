/** What PDF files hold besides pages: a visitor's reader would run it. */
import { readFileSync, statSync } from 'node:fs';
import { documentPath, type FoundDocument } from '#catalog/content/documents.ts';
import { systemFault } from '#catalog/content/look-at.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { dangersOf, isEncrypted, NOT_UNPACKED } from '#catalog/documents/pdf-objects.ts';
import type { KnownResults } from './known-results.ts';

/** Files that are larger are not looked through. */
const MAX_BYTES = 200_000_000;

/** No PDF has a script, a file or an action in it; one that cannot be looked through is told. */
export function documentContents(
  contentDir: string,
  documents: readonly FoundDocument[],
  known: KnownResults,
): Problem[] {
  return documents.flatMap(({ folder, file, bytes, isPdf, fault }) => {
    if (!isPdf || fault || folder === '') return [];
    const path = documentPath(contentDir, folder, file);
    const problem = { file: `documents/${folder}/${file}`, field: '' };
    try {
      const { mtimeMs } = statSync(path);
      const key = ['document', folder, file, bytes, mtimeMs];
      const { dangers, isClosed } = known.get(key, () => look(path, bytes));
      if (dangers.length > 0)
        return [
          {
            ...problem,
            what: `is a PDF with ${dangers.join(', ')}`,
            why: 'It would run or open on the device of each visitor who reads it: print it to a new PDF.',
          },
        ];
      if (!isClosed) return [];
      return [
        {
          ...problem,
          what: 'is a PDF that cannot be looked through for scripts: it is encrypted, packed in another way or too large',
          why: 'Look at it yourself, or print it to a new PDF.',
          severity: 'warning',
        },
      ];
    } catch (error) {
      return [{ ...problem, ...systemFault(error) }];
    }
  });
}

function look(path: string, size: number): { dangers: string[]; isClosed: boolean } {
  if (size > MAX_BYTES) return { dangers: [], isClosed: true };
  const bytes = readFileSync(path);
  const found = dangersOf(bytes);
  return {
    dangers: found.filter((danger) => danger !== NOT_UNPACKED),
    isClosed: found.includes(NOT_UNPACKED) || isEncrypted(bytes),
  };
}
