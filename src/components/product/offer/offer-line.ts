import type { ListedProduct } from '#catalog/product/load.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import { offerText } from './offer-text.ts';

/** What is on offer of a product in a line of a list, or that it is no longer sold. */
export function offerLine(
  { product, offer }: ListedProduct,
  words: SearchStrings['hit'],
  language: string,
): string {
  const { discontinued, replacedBy } = product.content;
  if (discontinued ?? replacedBy) return words.discontinued;
  return offer ? offerText(offer, words, language) : '';
}
