import { describe, expect, test } from 'vitest';
import { readDay } from '#catalog/import/row/day.ts';
import { decimalOf, decimalSign, readMoney } from '#catalog/import/row/money.ts';
import { readPacks } from '#catalog/import/row/pack-cells.ts';
import { readPurityCell } from '#catalog/import/row/purity-cell.ts';
import { readStock } from '#catalog/import/row/stock-cell.ts';

describe('purities', () => {
  test.each([
    ['98', { purity: '98 %' }],
    ['>98', { purity: '> 98 %' }],
    ['98%', { purity: '98 %' }],
    ['98.0%', { purity: '98.0 %' }],
    ['98+', { purity: '98+ %' }],
    ['98% min', { purity: '≥ 98 %' }],
    ['98%以上', { purity: '≥ 98 %' }],
    ['>=98%', { purity: '≥ 98 %' }],
    ['98-99%', { purity: '98-99 %' }],
    ['99% (HPLC)', { purity: '99 %', method: 'HPLC' }],
    ['HPLC 99%', { purity: '99 %', method: 'HPLC' }],
    ['99% by GC', { purity: '99 %', method: 'GC' }],
    ['99.99% metals basis', { purity: '99.99 %', method: 'metals basis' }],
    ['4N5', { purity: '4N5' }],
    ['AR', { name: 'AR' }],
    ['technical', { name: 'technical' }],
  ])('%s', (cell, expected) => {
    expect(readPurityCell(cell)).toEqual(expected);
  });

  test.each([
    ['0.98', { purity: '98 %' }],
    ['0,995', { purity: '99.5 %' }],
    ['1', { purity: '100 %' }],
    ['0.5 %', { purity: '0.5 %' }],
    ['NLT 98%', { purity: '≥ 98 %' }],
    ['98%+', { purity: '≥ 98 %' }],
    ['99% Food Grade', { purity: '99 %', name: 'Food Grade' }],
    ['Reagent grade, 98%', { purity: '98 %', name: 'Reagent grade' }],
    ['97.5+', { purity: '97.5+ %' }],
  ])('%s', (cell, expected) => {
    expect(readPurityCell(cell)).toEqual(expected);
  });

  test('a heading may name the method', () => {
    expect(readPurityCell('98', 'HPLC')).toEqual({ purity: '98 %', method: 'HPLC' });
  });
});

describe('packs', () => {
  test.each([
    ['25g, 100g', ['25 g', '100 g']],
    ['25 g/100 g/1 kg', ['25 g', '100 g', '1 kg']],
    ['25g;100g', ['25 g', '100 g']],
    ['5x10 mg', ['5 × 10 mg']],
    ['0,5 kg', ['0.5 kg']],
    ['25克、100克', ['25 g', '100 g']],
    ['25公斤/桶', ['25 kg (桶)']],
    ['25 kg drum', ['25 kg (drum)']],
    ['100 mL (septum bottle)', ['100 mL (septum bottle)']],
    ['1,000 g', ['1,000? g']],
    ['bulk', ['bulk']],
  ])('%s', (cell, expected) => {
    const packs = readPacks(cell).map(({ amount, container }) =>
      container === undefined ? amount : `${amount} (${container})`,
    );
    expect(packs).toEqual(expected);
  });

  test('bare figures have the unit of the column; the table tells thousands from decimals', () => {
    expect(readPacks('25|100', 'g')).toEqual([{ amount: '25 g' }, { amount: '100 g' }]);
    expect(readPacks('1,000 g', '', '.')).toEqual([{ amount: '1000 g' }]);
    expect(readPacks('1,000 g', '', ',')).toEqual([{ amount: '1.000 g' }]);
  });
});

describe('prices', () => {
  test.each([
    ['45', { amount: '45' }],
    ['€ 45.00', { amount: '45.00', currency: 'EUR' }],
    ['45,00 EUR', { amount: '45.00', currency: 'EUR' }],
    ['1.234,50 €', { amount: '1234.50', currency: 'EUR' }],
    ['1,234.50 USD', { amount: '1234.50', currency: 'USD' }],
    ["1'234.50 CHF", { amount: '1234.50', currency: 'CHF' }],
    ['US$ 12', { amount: '12', currency: 'USD' }],
    ['¥320元', { amount: '320', currency: 'CNY' }],
    ['$12', { amount: '12' }],
    ['on request', 'onRequest'],
    ['P.O.A.', 'onRequest'],
    ['询价', 'onRequest'],
    ['1,200', undefined],
    ['12-15', undefined],
    ['-5', undefined],
    ['45 apples', undefined],
    ['USD 4.5 / kg', undefined],
    ['20 EUR per kg', undefined],
    ['€ 5/g', undefined],
  ])('%s', (cell, expected) => {
    expect(readMoney(cell, undefined)).toEqual(expected);
  });

  test('the decimal sign of a column is that of the figures that leave no doubt', () => {
    expect(decimalSign(['12,50', '1.200'])).toBe(',');
    expect(decimalSign(['12.50', '1,200'])).toBe('.');
    expect(decimalSign(['1,200', '3'])).toBeUndefined();
    expect(decimalSign(['12,50', '12.50'])).toBeUndefined();
    expect(decimalOf('1.200', ',')).toBe('1200');
    expect(decimalOf('1.200', '.')).toBe('1.200');
    expect(decimalOf('0.500', undefined)).toBe('0.500');
    expect(decimalOf('1.200.000', undefined)).toBe('1200000');
  });
});

test.each([
  ['in stock', { state: 'inStock' }],
  ['Yes', { state: 'inStock' }],
  ['auf Lager', { state: 'inStock' }],
  ['现货', { state: 'inStock' }],
  ['12 kg', { state: 'inStock', amount: '12 kg' }],
  ['in stock: 12 kg', { state: 'inStock', amount: '12 kg' }],
  ['0', { state: 'outOfStock' }],
  ['0 kg', { state: 'outOfStock' }],
  ['ausverkauft', { state: 'outOfStock' }],
  ['无货', { state: 'outOfStock' }],
  ['made to order', { state: 'madeToOrder' }],
  ['定制', { state: 'madeToOrder' }],
  ['ask Peter', undefined],
])('stock: %s', (cell, expected) => {
  expect(readStock(cell)).toEqual(expected);
});

test.each([
  ['2026-01-15', '2026-01-15'],
  ['2026/1/5', '2026-01-05'],
  ['2026年1月15日', '2026-01-15'],
  ['15.01.2026', '2026-01-15'],
  ['03.04.2026', '2026-04-03'],
  ['15 Jan 2026', '2026-01-15'],
  ['01/15/2026', '2026-01-15'],
  ['03/04/2026', undefined],
  ['31.02.2026', undefined],
  ['soon', undefined],
])('day: %s', (cell, expected) => {
  expect(readDay(cell)).toBe(expected);
});
