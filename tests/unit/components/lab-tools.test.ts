import { expect, test } from 'vitest';
import { readNumber } from '#components/product/tools/quantity-field.ts';
import { citations } from '#components/product/tools/citations.ts';
import { labToolStrings } from '#i18n/strings/en/lab-tools.ts';

test.each([
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['.5', 0.5],
  ['1 000', 1000],
  ['２５', 25],
  ['0,125', 0.125],
])('%s is read as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(['1,500', '0', '-1', '1e3', '1.2.3', 'two', '∞'])('%s is no number', (text) => {
  expect(readNumber(text)).toBeNaN();
});

test('a product is cited with its number, address and day', () => {
  const product = {
    id: '822-85-5',
    name: '2-Bromocyclohexanone',
    cas: '822-85-5',
    formula: 'C6H9BrO',
    molarMass: { value: 177.041 },
    smiles: 'O=C1CCCCC1Br',
    inchiKey: 'KDXYEWRAWRZXFT-UHFFFAOYSA-N',
    sources: {},
  };
  const url = 'https://www.dgtbcb.com/products/822-85-5/';
  const texts = citations(
    { product, url, supplier: 'Chemtarget Technologies Co., Ltd.', date: '2026-11-28' },
    labToolStrings,
  );
  expect(texts.citation).toBe(
    'Chemtarget Technologies Co., Ltd. 2-Bromocyclohexanone, CAS 822-85-5. ' +
      'https://www.dgtbcb.com/products/822-85-5/ (accessed 2026-11-28).',
  );
  expect(texts.markdown).toBe(
    '[2-Bromocyclohexanone](https://www.dgtbcb.com/products/822-85-5/), CAS 822-85-5, C6H9BrO, 177.04 g/mol',
  );
  expect(texts.row.split('\t')).toEqual([
    '2-Bromocyclohexanone',
    '822-85-5',
    'C6H9BrO',
    '177.04',
    'O=C1CCCCC1Br',
    'KDXYEWRAWRZXFT-UHFFFAOYSA-N',
    url,
  ]);
});
