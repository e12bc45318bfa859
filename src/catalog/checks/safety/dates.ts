import type { ContentFile, FieldPath } from '#catalog/content/read.ts';
import { readDocumentName } from '#catalog/content/documents.ts';
import { problemAt, textAt, type Check } from '#catalog/checks/check.ts';
import { entriesAt } from './entries.ts';

/**
 * No document and no review is dated in the future. Today is the date in the first time
 * zone, UTC+14 (Kiribati).
 */
export const dates: Check = ({ files, documents }) => {
  const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  return [
    ...files.products.flatMap((file) => futureDates(file, today)),
    ...documents.flatMap(({ folder, file }) => {
      const date = readDocumentName(file)?.date;
      return date === undefined || date <= today
        ? []
        : [
            {
              file: ['documents', folder, file].filter(Boolean).join('/'),
              field: '',
              ...said(date, today),
            },
          ];
    }),
  ];
};

function futureDates(file: ContentFile, today: string) {
  const entries = ['classifications', 'storage', 'transport']
    .flatMap((part) => entriesAt(file, ['safety', part]))
    .map((entry): FieldPath => [...entry, 'date']);
  return [...entries, ['reviewed']].flatMap((path) => {
    const date = textAt(file, ...path);
    if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date) || date <= today) return [];
    const { what, why } = said(date, today);
    return [problemAt(file, path, what, why)];
  });
}

function said(date: string, today: string) {
  return {
    what: `${date} lies in the future: today is ${today}`,
    why: 'Write the date that stands on the document, year-month-day; day and month may have changed places.',
  };
}
