/** Terms of a grade or a pack in words. */
import type { Grade, Price, Terms } from '#catalog/content/schema/grades.ts';
import { fill } from '#i18n/fill.ts';
import { money } from '#i18n/intl.ts';
import type { Language } from '#i18n/languages.ts';
import type { Strings } from '#i18n/strings.ts';

type Words = Strings['supply'];

/**
 * "Reagent grade, ≥ 98 % (GC), crystals".
 * @param at from 0, which names a grade without a text
 */
export function gradeTitle(grade: Omit<Grade, 'packs'>, at: number, words: Words): string {
  const { name, purity, method, form } = grade;
  const pure = purity && method ? fill(words.purityBy, { purity, method }) : purity;
  return [name, pure, form].filter(Boolean).join(', ') || fill(words.gradeNumber, { n: at + 1 });
}

/** "45.00 EUR (from 2026-10-01)"; the lower prices for several packs behind. */
export function priceText(price: Terms['price'], words: Words, language: Language): string {
  if (price === undefined) return '';
  if (price === 'onRequest') return words.priceOnRequest;
  const write = ({ amount }: Pick<Price, 'amount'>) => money(amount, price.currency, language);
  const days = price.validUntil
    ? fill(words.priceUntil, { from: price.date, until: price.validUntil })
    : fill(words.priceFrom, { date: price.date });
  return [
    fill(words.on, { what: write(price), date: days }),
    ...(price.breaks ?? []).map((one) =>
      fill(words.priceBreak, { price: write(one), n: one.from }),
    ),
  ].join('; ');
}

/** "in stock: 12 kg (2026-11-20)". */
export function stockText(stock: Terms['stock'], words: Words): string {
  if (!stock) return '';
  const state = words.stocks[stock.state];
  const what = stock.amount ? fill(words.stockAmount, { state, amount: stock.amount }) : state;
  return fill(words.on, { what, date: stock.date });
}

/** "2 weeks", with its date where there is one. */
export function leadTimeText(leadTime: Terms['leadTime'], words: Words): string {
  if (leadTime === undefined || typeof leadTime === 'string') return leadTime ?? '';
  return fill(words.on, { what: leadTime.value, date: leadTime.date });
}
