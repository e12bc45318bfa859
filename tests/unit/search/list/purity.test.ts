import { expect, test } from 'vitest';
import { purityIn } from '#search/list/purity.ts';

test.each([
  ['822-85-5, 25 g, ≥ 98 %', '≥ 98 %'],
  ['2-bromocyclohexanone 98% 500g', '98%'],
  ['acetone 99.8 %', '99.8 %'],
])('%j asks for a purity', (text, purity) => {
  expect(purityIn(text)).toBe(purity);
});

test.each(['822-85-5', 'hydrogen peroxide 30 %', '95 % or 98 %'])('%j does not', (text) => {
  expect(purityIn(text)).toBeUndefined();
});
