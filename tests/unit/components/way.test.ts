import { expect, test } from 'vitest';
import { stepsFromProducts, stepsToCategory } from '#components/product/categories/way.ts';
import { localize } from '#i18n/localize.ts';
import { treeOf } from '../catalog/category-trees.ts';

const english = localize('en');
const TREE = treeOf({ Products: { reagents: { cyanides: {} } }, solvents: {} });

const way = (slug: string) =>
  stepsFromProducts(TREE.get(slug)?.path ?? [], english).map(({ text, href }) => `${text} ${href}`);

test('the way to a product goes from all products through the whole path', () => {
  expect(way('solvents')).toEqual(['Products /products/', 'solvents /categories/solvents/']);
});

test('a category named as the list of all products is no step of it', () => {
  expect(way('Products')).toEqual(['Products /products/']);
  expect(way('cyanides')).toEqual([
    'Products /products/',
    'reagents /categories/reagents/',
    'cyanides /categories/cyanides/',
  ]);
});

test('the way to a category ends above it', () => {
  const steps = (slug: string) =>
    [TREE.get(slug)].flatMap((one) => (one ? stepsToCategory(one, english) : []));
  expect(steps('cyanides').map(({ text }) => text)).toEqual(['Products', 'reagents']);
  expect(steps('solvents').map(({ text }) => text)).toEqual(['Products']);
  expect(steps('Products')).toEqual([]);
});
