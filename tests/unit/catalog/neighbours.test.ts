import { expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import { lookalikes } from '#catalog/product/lookalikes.ts';
import { buildNeighbourIndex, relatedProducts, sameFormula } from '#catalog/product/neighbours.ts';
import type { Product } from '#catalog/product/product.ts';

/** CAS number, SMILES and category of real compounds. */
const COMPOUNDS = [
  ['2142-70-3', 'CC(=O)c1ccccc1I', 'photo'],
  ['13329-40-3', 'CC(=O)c1ccc(I)cc1', 'other'],
  ['98-86-2', 'CC(=O)c1ccccc1', 'other'],
  ['615-42-9', 'Ic1ccccc1I', 'other'],
  ['822-85-5', 'O=C1CCCCC1Br', 'photo'],
  ['21943-50-0', 'O=C1CCCC1Br', 'photo'],
  ['64-17-5', 'CCO', 'other'],
] as const;

const products = await Promise.all(
  COMPOUNDS.map(([cas, smiles, category]) =>
    toProduct({
      cas,
      name: cas,
      formula: { value: '', source: 'test' },
      structure: { smiles, link: 'assumed' },
      categories: [category],
    }),
  ),
);
const index = buildNeighbourIndex(products);

function product(cas: string): Product {
  const found = products.find(({ content }) => content.cas === cas);
  if (!found) throw new Error(cas);
  return found;
}

test('products of one formula find each other', () => {
  expect(sameFormula(index, product('2142-70-3')).map(({ content }) => content.cas)).toEqual([
    '13329-40-3',
  ]);
});

test('what shares rare features comes first, with the reasons, and isomers are left to their own list', () => {
  const related = relatedProducts(index, product('2142-70-3'), 2);
  expect(related.map((one) => one.product.content.cas)).toEqual(['615-42-9', '98-86-2']);
  expect(related[0]?.reasons).toContainEqual({ kind: 'group', group: 'aryl-iodide' });
  expect(related[0]?.reasons).toContainEqual({ kind: 'skeleton', skeleton: 'c1ccccc1' });
  const [nearest] = relatedProducts(index, product('822-85-5'), 1);
  expect(nearest?.product.content.cas).toBe('21943-50-0');
  expect(nearest?.reasons).toContainEqual({ kind: 'group', group: 'alpha-haloketone' });
});

test('a compound named in content that is a product is linked, with what is known of it', async () => {
  const named = {
    ...product('2142-70-3'),
    content: {
      ...product('2142-70-3').content,
      notToBeConfusedWith: [
        { name: '4′-iodoacetophenone', cas: '13329-40-3' },
        { name: '3′-iodoacetophenone', smiles: 'CC(=O)c1cccc(I)c1' },
        { name: 'something else' },
      ],
    },
  };
  const byCas = new Map(products.map((one) => [one.id, one]));
  const found = await lookalikes(named, index, byCas);
  expect(found.map(({ listed, formula }) => [listed, formula])).toEqual([
    ['13329-40-3', 'C8H7IO'],
    [undefined, 'C8H7IO'],
    [undefined, undefined],
  ]);
});

test('the work for one product does not grow with the catalog', () => {
  /** Number of reads of other products' masses for the neighbours of 100 products of a catalog. */
  const readsIn = (size: number) => {
    let reads = 0;
    const many = Array.from({ length: size }, (_, i): Product => {
      const { content, derived } = products[i % products.length] ?? product('64-17-5');
      const mass = (derived.molarMass ?? 0) + i / 1000;
      return {
        id: String(i),
        content,
        derived: {
          ...derived,
          formula: `C${String(i)}`,
          get molarMass() {
            reads++;
            return mass;
          },
        },
      };
    });
    const large = buildNeighbourIndex(many);
    reads = 0;
    for (const one of many.slice(0, 100)) relatedProducts(large, one, 4);
    return reads;
  };
  const [small, large] = [readsIn(3000), readsIn(60_000)];
  expect(small).toBeGreaterThan(0);
  expect(large / small).toBeLessThan(1.5);
});
