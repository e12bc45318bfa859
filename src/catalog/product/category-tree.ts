/** Categories nest: `parent` names the category above. */
import { collator } from '#i18n/intl.ts';
import type { Language } from '#i18n/languages.ts';
import type { Category } from '#catalog/content/schema/category.ts';

/** A category as its file has it, with its slug, from the file name. */
export type NamedCategory = Category & { slug: string };

/** A category with its place in the tree. */
export interface ListedCategory extends NamedCategory {
  /** The way to it from the top: the categories above it, then itself. */
  path: readonly ListedCategory[];
  /** The categories right below it, by name. */
  below: readonly ListedCategory[];
}

/**
 * All categories by name, each followed by those below it. One with an unknown parent is at the
 * top, and a circle is left out: the check reports both, `npm run dev` bears them.
 */
export function categoryTree(
  categories: readonly NamedCategory[],
  language: Language,
): ListedCategory[] {
  const { compare } = collator(language);
  const known = new Set(categories.map(({ slug }) => slug));
  const byParent = Map.groupBy(
    categories.toSorted((a, b) => compare(a.name, b.name)),
    ({ parent }) => (parent !== undefined && known.has(parent) ? parent : undefined),
  );
  const place = (category: NamedCategory, above: readonly ListedCategory[]): ListedCategory[] => {
    const own: ListedCategory = { ...category, path: [], below: [] };
    own.path = [...above, own];
    const under = (byParent.get(category.slug) ?? []).map((child) => place(child, own.path));
    own.below = under.flatMap((one) => one.slice(0, 1));
    return [own, ...under.flat()];
  };
  return (byParent.get(undefined) ?? []).flatMap((category) => place(category, []));
}

/**
 * The categories that a list of slugs names, in its order, each once. One that holds another of
 * them says nothing more and is left out.
 */
export function namedCategories(
  slugs: readonly string[],
  categories: ReadonlyMap<string, ListedCategory>,
): ListedCategory[] {
  const named = [...new Set(slugs)].flatMap((slug) => categories.get(slug) ?? []);
  return named.filter((one) => !named.some(({ path }) => path.slice(0, -1).includes(one)));
}

/** Lists of products by the slugs of all categories: the products in a category and below it. */
export function productsIn<Product extends { content: { categories: readonly string[] } }>(
  products: readonly Product[],
  categories: ReadonlyMap<string, ListedCategory>,
): ReadonlyMap<string, readonly Product[]> {
  const lists = new Map([...categories.keys()].map((slug): [string, Product[]] => [slug, []]));
  for (const product of products) {
    const paths = product.content.categories.flatMap((slug) => categories.get(slug)?.path ?? []);
    for (const { slug } of new Set(paths)) lists.get(slug)?.push(product);
  }
  return lists;
}
