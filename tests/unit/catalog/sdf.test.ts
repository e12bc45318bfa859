import { expect, test } from 'vitest';
import { productSdf } from '#catalog/exports/sdf.ts';
import { readProducts } from '#catalog/product/read-products.ts';

test('an SDF record lists the grades and packs of its product', async () => {
  const { products } = await readProducts('tests/fixtures/specimen-supplier');
  const sdf = async (id: string) => {
    const product = products.find((one) => one.id === id);
    return product && productSdf(product, new URL('https://example.com'));
  };
  expect(await sdf('109-99-9')).toContain(
    '>  <GRADES>\nAnhydrous, ≥ 99.9 %, GC\nFor synthesis, ≥ 99 %, GC\n\n',
  );
  const solution = await sdf('bl-2500-hex');
  // A solution has no atoms of its own.
  expect(solution).toMatch(/^bl-2500-hex\n\n\n {2}0 {2}0 .* V2000\nM {2}END\n/);
  expect(solution).toContain(
    '>  <CATALOG_NUMBERS>\nBL-2500-HEX\nBL-2500-HEX-100\nBL-2500-HEX-1000\n\n',
  );
  expect(solution).toContain(
    [
      '>  <PACKS>',
      'Reagent grade: 100 mL, bottle with septum, BL-2500-HEX-100, 41 EUR (2026-10-01)',
      'Reagent grade: 1 L, steel cylinder, BL-2500-HEX-1000, price on request\n',
    ].join('\n'),
  );
});
