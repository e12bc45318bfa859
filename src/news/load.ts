/** Loads the articles for pages. The only file of this module that reads Astro's content store. */
import { getCollection } from 'astro:content';
import type { Article } from './schema.ts';

/** All articles, the newest first. */
export async function loadArticles(): Promise<Article[]> {
  const entries = await getCollection('news');
  return entries
    .map(({ data }) => data as unknown as Article)
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug));
}
