import { expect, test } from 'vitest';
import { amountIn } from '#search/list/amount.ts';

test.each([
  ['822-85-5, 25 g', '25 g'],
  ['2142-70-3\t25kg', '25 kg'],
  ['2-bromocyclohexanone (2,5 L)', '2.5 L'],
  ['acetone 500 ml', '500 mL'],
  ['1 t 2-bromocyclopentanone', '1 t'],
])('%j asks for %s', (text, amount) => {
  const read = amountIn(text);
  expect(read && `${read.amount} ${read.unit}`).toBe(amount);
});

test.each([
  '822-85-5',
  '2 x 25 g of 822-85-5',
  '25 g or 50 g',
  '1,500 g',
  '619-41-0 5 mg/L',
  '2-iodo-4-toluene',
  '1,3,5-trioxane 10 mol',
])('%j says no certain amount', (text) => {
  expect(amountIn(text)).toBeUndefined();
});
