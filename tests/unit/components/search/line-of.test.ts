import { describe, expect, it } from 'vitest';
import { readProducts } from '#catalog/product/read-products.ts';
import { lineOf } from '#components/search/line-of.ts';
import { recordOf } from '../../search/records.ts';

const { products } = await readProducts('tests/fixtures/specimen-supplier');
const line = (wanted: string) =>
  products.filter(({ id }) => id === wanted).map((product) => lineOf(recordOf(product)))[0];

describe('a hit as a line of the quote list', () => {
  it('has the CAS number where there is one, and no number of a grade or pack', () => {
    expect(line('109-99-9')).toEqual({
      product: '109-99-9',
      cas: '109-99-9',
      name: 'Tetrahydrofuran',
      formula: 'C4H8O',
      held: true,
    });
  });

  it('has the catalog number of the product where there is none', () => {
    expect(line('bl-2500-hex')).toEqual({
      product: 'bl-2500-hex',
      catalogNumber: 'BL-2500-HEX',
      name: 'n-Butyllithium, 2.5 M in hexanes',
      held: true,
    });
  });

  it('never has the number of one grade, or an earlier id, for the product', () => {
    const [product] = products.filter(({ id }) => id === 'bl-2500-hex');
    if (!product) throw new Error('Not in the fixture');
    const record = { ...recordOf(product), id: 'n-butyllithium' };
    expect(lineOf({ ...record, catalogNumbers: ['BL-2500-HEX-100', 'buli'] })).not.toHaveProperty(
      'catalogNumber',
    );
    expect(lineOf({ ...record, id: 'no-78', catalogNumbers: ['78'] })).toMatchObject({
      catalogNumber: '78',
    });
  });
});
