import type { ContentFile, FieldPath } from '#catalog/content/read.ts';
import { textAt } from './check.ts';

/** A number of a product's identity, written as text or as `{ value, source }`. */
export function statedNumber(
  file: ContentFile,
  field: string,
): { text: string; path: FieldPath } | undefined {
  const [plain, sourced] = [textAt(file, field), textAt(file, field, 'value')];
  if (plain !== undefined) return { text: plain, path: [field] };
  return sourced === undefined ? undefined : { text: sourced, path: [field, 'value'] };
}
