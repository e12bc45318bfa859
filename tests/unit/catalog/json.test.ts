import { expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import { productJson } from '#catalog/exports/json.ts';

async function descriptorsOf(cas: string, value: string, smiles: string) {
  const product = await toProduct({
    cas,
    name: cas,
    formula: { value, source: 'list' },
    structure: { smiles, link: 'assumed' },
    categories: [],
  });
  const json = await productJson(
    product,
    { list: { title: 'A list' } },
    new URL('https://example.com'),
  );
  return json['descriptors'];
}

test('logP comes for a molecule, without digits that nobody computed', async () => {
  expect(await descriptorsOf('619-41-0', 'C9H9BrO', 'Cc1ccc(cc1)C(=O)CBr')).toMatchObject({
    tpsa: 17.07,
    logP: 2.5726,
    rotatableBonds: 2,
  });
});

test('a salt has none, as on its page', async () => {
  const salt = await descriptorsOf('6131-90-4', 'C2H9NaO5', 'CC(=O)[O-].[Na+].O.O.O');
  expect(salt).not.toHaveProperty('logP');
  expect(salt).not.toHaveProperty('tpsa');
  expect(salt).not.toHaveProperty('hydrogenBondAcceptors');
  expect(salt).toMatchObject({ rings: 0 });
});
