import { categoryTree, type ListedCategory } from '#catalog/product/category-tree.ts';

/** Categories within categories, by slugs that are also their names. */
interface Nested {
  [slug: string]: Nested;
}

/** The tree of categories, by slug. */
export function treeOf(nested: Nested): ReadonlyMap<string, ListedCategory> {
  return new Map(categoryTree(flat(nested), 'en').map((category) => [category.slug, category]));
}

function flat(nested: Nested, parent?: string): Parameters<typeof categoryTree>[0] {
  return Object.entries(nested).flatMap(([slug, below]) => [
    { slug, name: slug, source: 'list', ...(parent !== undefined && { parent }) },
    ...flat(below, slug),
  ]);
}
