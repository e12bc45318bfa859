import { beforeAll, expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { hitsOf, indexOf, recordOf } from '../records.ts';

const PRODUCTS = [
  ['10025-69-1', 'tin(II) chloride dihydrate', 'Cl2H4O2Sn', '[Sn+2].[Cl-].[Cl-].O.O'],
  ['7772-99-8', 'tin(II) chloride', 'Cl2Sn', '[Sn+2].[Cl-].[Cl-]'],
  ['660-68-4', 'diethylamine hydrochloride', 'C4H12ClN', 'CCNCC.Cl'],
  ['75-57-0', 'tetramethylammonium chloride', 'C4H12ClN', 'C[N+](C)(C)C.[Cl-]'],
] as const;

let index: OpenIndex;
beforeAll(async () => {
  const products = await Promise.all(
    PRODUCTS.map(([cas, name, value, smiles]) =>
      toProduct({
        cas,
        name,
        formula: { value, source: 'list' },
        structure: { smiles, link: 'assumed' },
        categories: [],
      }),
    ),
  );
  index = indexOf(products.map(recordOf));
});

test.each(['SnCl2·2H2O', 'SnCl2.2H2O', '2H2O*SnCl2', 'Cl2H4O2Sn', 'SnCl2 · 2 H2O'])(
  '%s finds the dihydrate',
  async (text) => {
    expect(await hitsOf(index, text)).toEqual(['10025-69-1 formula']);
  },
);

test('of two salts of one composition the one of these parts goes first, the other as such', async () => {
  expect(await hitsOf(index, 'C4H11N·HCl')).toEqual(['660-68-4 formula', '75-57-0 composition']);
  expect((await hitsOf(index, 'C4H12ClN')).sort()).toEqual(['660-68-4 formula', '75-57-0 formula']);
});
