import type { OfferSummary } from '#catalog/product/terms.ts';
import { fill } from '#i18n/fill.ts';
import { money } from '#i18n/intl.ts';
import type { SearchStrings } from '#search/results/describe.ts';

/** What is on offer in a line of a list: "2 grades, in stock, from EUR 62.00". */
export function offerText(
  { grades, inStock, price }: OfferSummary,
  { offer: words }: SearchStrings['hit'],
  language: string,
): string {
  const [only] = grades;
  return [
    grades.length > 1 ? fill(words.grades, { n: grades.length }) : only,
    inStock && words.inStock,
    price && fill(words.priceFrom, { price: money(price[0], price[1], language) }),
  ]
    .filter(Boolean)
    .join(', ');
}
