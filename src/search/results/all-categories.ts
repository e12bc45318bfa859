import type { Hit } from './answer.ts';

/** The slug of the category above, by the slug of each that lies below another. */
export type CategoryParents = ReadonlyMap<string, string>;

/** A category and all above it. */
export function withAbove(slug: string, parents: CategoryParents): string[] {
  const parent = parents.get(slug);
  return parent === undefined ? [slug] : [slug, ...withAbove(parent, parents)];
}

/** The hit in all categories that hold it, so that each counts and filters what lies below it. */
export function inAllCategories(hit: Hit, parents: CategoryParents): Hit {
  const categories = hit.record.categories.flatMap((slug) => withAbove(slug, parents));
  return { ...hit, record: { ...hit.record, categories: [...new Set(categories)] } };
}
