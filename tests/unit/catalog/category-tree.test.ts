import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import type { CheckContext } from '#catalog/checks/check.ts';
import { nestedCategories } from '#catalog/checks/nested-categories.ts';
import { problemsByLine } from './problems-by-line.ts';
import { parseYaml } from '#catalog/content/read.ts';
import { categorySchema } from '#catalog/content/schema/category.ts';
import { catalogJson } from '#catalog/exports/json.ts';
import { contentLoader } from '#catalog/product/content-loader.ts';
import { categoryTree, namedCategories, productsIn } from '#catalog/product/category-tree.ts';
import { treeOf } from './category-trees.ts';

const TREE = treeOf({
  solvents: {},
  reagents: { organic: {}, inorganic: { cyanides: {}, acids: {} } },
});

test('categories stand by name, each before those below it, with the way to it', () => {
  const ways = [...TREE.values()].map(({ path }) => path.map(({ name }) => name).join('/'));
  expect(ways).toEqual([
    'reagents',
    'reagents/inorganic',
    'reagents/inorganic/acids',
    'reagents/inorganic/cyanides',
    'reagents/organic',
    'solvents',
  ]);
  expect(TREE.get('inorganic')?.below.map(({ slug }) => slug)).toEqual(['acids', 'cyanides']);
});

test('a category counts each product in it or below it once', () => {
  const product = (...categories: string[]) => ({ content: { categories } });
  const cyanide = product('cyanides', 'reagents', 'inorganic', 'cyanides');
  const acid = product('acids', 'solvents');
  const lists = productsIn([cyanide, acid, product('gone')], TREE);
  expect(Object.fromEntries([...lists].map(([slug, all]) => [slug, all.length]))).toEqual({
    ...{ reagents: 2, inorganic: 2, acids: 1, cyanides: 1, organic: 0, solvents: 1 },
  });
});

test('of a category and one below it, a product is in the lower one', () => {
  const named = (...slugs: string[]) => namedCategories(slugs, TREE).map(({ slug }) => slug);
  expect(named('reagents', 'solvents', 'cyanides', 'inorganic')).toEqual(['solvents', 'cyanides']);
  expect(named('organic', 'inorganic', 'organic', 'gone')).toEqual(['organic', 'inorganic']);
});

test('a tree that the check refuses is borne, as long as it is being written', () => {
  const one = (slug: string, parent: string) => ({ slug, name: slug, parent, source: 'list' });
  const faulty = [one('a', 'b'), one('b', 'a'), one('c', 'gone')];
  expect(categoryTree(faulty, 'en').map(({ slug }) => slug)).toEqual(['c']);
});

/** Says what the check finds in categories, by slug and parent. */
function found(parents: Record<string, string | undefined>): string {
  const categories = Object.entries(parents).flatMap(([slug, parent]) => {
    const text = `name: ${slug}\nsource: list\n${parent === undefined ? '' : `parent: ${parent}\n`}`;
    return parseYaml(text, `categories/${slug}.yaml`).file ?? [];
  });
  return problemsByLine(nestedCategories({ files: { categories } } as unknown as CheckContext));
}

test('the check names a parent that is no category', () => {
  expect(found({ reagents: undefined, inorganic: 'reagents' })).toBe('');
  expect(found({ reagents: undefined, inorganic: 'reagent' })).toBe(
    `categories/inorganic.yaml
  parent, line 3: no category 'reagent'; did you mean 'reagents'?
    The parent is the file name of the category above, without .yaml: correct it, add categories/reagent.yaml, or leave it out for a category at the top.`,
  );
});

test('the check names a circle once, and not what hangs from it', () => {
  expect(found({ c: 'a', b: 'c', a: 'b', 'a-below': 'a', own: 'own' })).toBe(
    `categories/a.yaml
  parent, line 3: the categories go round in a circle: a → b → c → a
    Each is the parent of the one before it, so that none is at the top and no page leads to them: correct one parent, or leave it out in the category at the top.

categories/own.yaml
  parent, line 3: the categories go round in a circle: own → own
    Each is the parent of the one before it, so that none is at the top and no page leads to them: correct one parent, or leave it out in the category at the top.`,
  );
});

test('the exported catalog has the tree, as its files have it', () => {
  const site = new URL('https://example.com');
  const { categories } = catalogJson([], [...TREE.values()], {}, site);
  expect(JSON.parse(JSON.stringify(categories))).toMatchObject({
    reagents: { name: 'reagents', source: 'list' },
    cyanides: { name: 'cyanides', parent: 'inorganic', source: 'list' },
  });
});

test('a name that reads as a date is loaded as the text that the check saw', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'categories-'));
  await mkdir(join(folder, 'categories'));
  await writeFile(join(folder, 'categories/new.yaml'), 'name: 2026-01-01\nsource: list\n');
  const stored = new Map<string, unknown>([['gone', {}]]);
  const store = {
    keys: () => [...stored.keys()],
    delete: (id: string) => stored.delete(id),
    set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
  };
  const parseData = ({ data }: { data: unknown }) => Promise.resolve(categorySchema.parse(data));
  await contentLoader(folder, 'categories').load({ store, parseData } as unknown as LoaderContext);
  expect([...stored]).toEqual([['new', { name: '2026-01-01', source: 'list' }]]);
  await rm(folder, { recursive: true });
});
