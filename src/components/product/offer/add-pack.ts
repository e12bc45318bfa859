/** Adds a pack of a product page to the quote list; loaded on the first click. */
import type { ProductRequestData } from '#components/quote/request/product-request.ts';
import { fill } from '#i18n/fill.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import { pageQuoteWords } from '#i18n/quote-words.ts';
import { addPackToList } from '#quote/list/add-pack.ts';
import type { Wanted } from '#quote/list/line.ts';

/** Adds one pack of the button, and says in its grade how many are on the list. */
export function addPack(button: HTMLButtonElement): void {
  const { addPack: pack = '', number } = button.dataset;
  const grade = button.closest<HTMLElement>('[data-grade]');
  const { status } = pageQuoteWords();
  const { packs, kept } = addPackToList({
    ...productLine(),
    ...(number !== undefined && { catalogNumber: number }),
    grade: grade?.dataset['grade'] ?? '',
    pack,
  });
  const outcome =
    packs > 0 ? fill(plural(status.packs, packs, pageLanguage()), { pack }) : status.full;
  const line = grade?.querySelector('[role=status]');
  if (line) line.textContent = kept ? outcome : `${outcome} ${status.notKept}`;
}

/** The line of the product in the data of its request. */
function productLine(): Wanted {
  const data = document.querySelector<HTMLElement>('[data-quote]')?.dataset['quote'] ?? '';
  const line: Wanted = (JSON.parse(data) as ProductRequestData).line;
  return line;
}
