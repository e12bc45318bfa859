import type { SearchRecord } from '#search/index/record.ts';

/** The slug of the category above, by the slug of each that lies below another. */
export type CategoryParents = ReadonlyMap<string, string>;

/** A category and all above it. */
export function withAbove(slug: string, parents: CategoryParents): string[] {
  const parent = parents.get(slug);
  return parent === undefined ? [slug] : [slug, ...withAbove(parent, parents)];
}

/** A record with all categories that hold it, so that each counts and filters all below it. */
export function inAllCategories(record: SearchRecord, parents: CategoryParents): SearchRecord {
  const categories = record.categories.flatMap((slug) => withAbove(slug, parents));
  return { ...record, categories: [...new Set(categories)] };
}
