import { expect, test } from 'vitest';
import { deriveProduct } from '#catalog/product/derive.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import type { StructureFacts } from '#catalog/product/product.ts';
import { productSchema } from '#catalog/content/schema/product.ts';

const derive = async (smiles: string): Promise<StructureFacts> => {
  const { structure } = await deriveProduct(
    '100-06-1',
    plainContent(
      productSchema.parse({
        cas: '100-06-1',
        name: 'x',
        formula: { value: 'C', source: 's' },
        structure: { smiles, link: 'assumed' },
        categories: ['c'],
      }),
    ),
  );
  if (!structure) throw new Error(`${smiles} has no structure`);
  return structure;
};

// TPSA by hand from Ertl's fragments: C=O 17.07, ether O 9.23; the other values by counting.
test.each([
  [
    'CC(=O)c1ccccc1I',
    {
      tpsa: 17.07,
      hydrogenBondDonors: 0,
      hydrogenBondAcceptors: 1,
      rotatableBonds: 1,
      rings: 1,
      aromaticRings: 1,
    },
  ],
  [
    'COc1ccc(OC)c(I)c1',
    {
      tpsa: 18.46,
      hydrogenBondDonors: 0,
      hydrogenBondAcceptors: 2,
      rotatableBonds: 2,
      rings: 1,
      aromaticRings: 1,
    },
  ],
  [
    'O=C1CCCC1Br',
    {
      tpsa: 17.07,
      rotatableBonds: 0,
      rings: 1,
      aromaticRings: 0,
    },
  ],
  [
    'O=C1CCCCC1Br',
    {
      tpsa: 17.07,
      rotatableBonds: 0,
      rings: 1,
      aromaticRings: 0,
    },
  ],
  [
    'Cc1ccc(cc1)C(=O)CBr',
    {
      tpsa: 17.07,
      hydrogenBondAcceptors: 1,
      rotatableBonds: 2,
      rings: 1,
      aromaticRings: 1,
    },
  ],
  ['C[C@H](N)C(=O)O', { hydrogenBondDonors: 2 }],
])('descriptors of %s', async (smiles, expected) => {
  expect((await derive(smiles)).descriptors).toMatchObject(expected);
});

test.each([
  [
    '[C-]#N.[Na+]',
    'salt',
    [
      ['Na+', 1],
      ['CN-', 1],
    ],
  ],
  [
    '[Ca+2].[Cl-].[Cl-]',
    'salt',
    [
      ['Ca+2', 1],
      ['Cl-', 2],
    ],
  ],
  [
    'CC(C)N.Cl',
    'salt',
    [
      ['C3H9N', 1],
      ['ClH', 1],
    ],
  ],
  [
    'OC(=O)C(=O)O.O.O',
    'hydrate',
    [
      ['C2H2O4', 1],
      ['H2O', 2],
    ],
  ],
  ['C[N+](C)(C)C', 'ion', [['C4H12N+', 1]]],
  [
    'CCO.Cc1ccccc1',
    'several',
    [
      ['C2H6O', 1],
      ['C7H8', 1],
    ],
  ],
  [
    '[Na].[Na].[O]',
    'unbonded',
    [
      ['Na', 2],
      ['O', 1],
    ],
  ],
])('%s is a %s', async (smiles, kind, parts) => {
  const { assembly } = await derive(smiles);
  expect(assembly?.kind).toBe(kind);
  expect(assembly?.parts.map(({ formula, count }) => [formula, count]).sort()).toEqual(
    parts.sort(),
  );
});

test('a single molecule is no assembly, a zwitterion neither', async () => {
  expect((await derive('CC(=O)c1ccccc1I')).assembly).toBeUndefined();
  expect((await derive('C[N+](C)(C)CC(=O)[O-]')).assembly).toBeUndefined();
  expect((await derive('O=[N+]([O-])c1ccccc1')).assembly).toBeUndefined();
});
