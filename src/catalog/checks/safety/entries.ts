import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';

export const PRODUCT_LABELS = ['safety', 'classifications'] as const;

/** Paths of the entries of a list; none if there is no list. */
export function entriesAt(file: ContentFile, path: FieldPath): FieldPath[] {
  const list = valueAt(file.data, path);
  return Array.isArray(list) ? list.map((_, at) => [...path, at]) : [];
}
