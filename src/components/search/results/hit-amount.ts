/** The amount beside the button of a hit that is on the quote list. */
import { problemText } from '#components/quote/request/problem-text.ts';
import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { pageQuoteWords } from '#i18n/quote-words.ts';
import { LINE_TEXTS } from '#quote/list/line.ts';
import { UNITS, type Unit } from '#quote/list/unit.ts';
import { lineProblem } from '#quote/message/check-request.ts';
import type { SearchStrings } from '#search/results/describe.ts';

interface Product {
  id: string;
  name: string;
  words: SearchStrings['hit'];
}

/**
 * Fields for an amount and its unit; each further amount is another pack size.
 * @param add puts a valid amount on the list; returns whether there was room
 */
export function amountFields(
  { id, name, words }: Product,
  add: (wanted: { amount: string; unit: Unit }) => boolean,
): HTMLElement {
  const unit = el(
    'select',
    { 'aria-label': fill(words.unitOf, { name }), 'data-key': `unit ${id}` },
    ...UNITS.map((one) => el('option', { selected: one === 'g' }, one)),
  );
  const amount = el('input', {
    inputmode: 'decimal',
    autocomplete: 'off',
    placeholder: words.amount,
    'aria-label': fill(words.amountOf, { name }),
    'data-key': `amount ${id}`,
  });
  const error = el('span', { class: 'field-error', role: 'alert' });
  const put = () => {
    const wanted = { amount: amount.value.trim(), unit: unit.value as Unit };
    if (wanted.amount === '') return;
    const problem = lineProblem('amount', wanted);
    amount.ariaInvalid = String(problem !== undefined);
    error.textContent = problemText(problem, LINE_TEXTS.amount, pageQuoteWords());
    if (!problem && add(wanted)) amount.value = '';
  };
  const form = el('form', { class: 'cluster hit-amount' }, amount, unit, error);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    put();
  });
  // From the amount one goes on to its unit.
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) put();
  });
  return form;
}
