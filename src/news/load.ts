/** Loads the articles for pages. The only file of this module that reads Astro's content store. */
import { getCollection } from 'astro:content';
import type { Article } from './schema.ts';

/** All articles, the newest first. */
export function loadArticles(): Promise<Article[]> {
  articles ??= getCollection('news').then((entries) =>
    entries
      .map(({ data }) => data as unknown as Article)
      .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug)),
  );
  return articles;
}
let articles: Promise<Article[]> | undefined;
