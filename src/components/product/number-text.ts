import type { ProductContent } from '#catalog/content/schema/product.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

type Numbered = Pick<ProductContent, 'name' | 'cas' | 'catalogNumber'>;

/** The number that names a product: "CAS 2142-70-3", else its catalog number, else nothing. */
export function numberText({ cas, catalogNumber }: Numbered, words: Strings['product']): string {
  if (cas !== undefined) return fill(words.casShort, { cas });
  return catalogNumber === undefined ? '' : fill(words.catalogShort, { catalogNumber });
}

/** The name with that number: "2′-Iodoacetophenone, CAS 2142-70-3". */
export function numberedName(content: Numbered, words: Strings['product']): string {
  const number = numberText(content, words);
  return number === '' ? content.name : fill(words.numbered, { name: content.name, number });
}
