import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadCompany } from '#catalog/product/load.ts';
import { paths } from '#i18n/paths.ts';
import { fill, strings } from '#i18n/translate.ts';
import { loadArticles } from '#news/load.ts';

export const GET: APIRoute = async ({ site }) => {
  const t = strings().news;
  const articles = await loadArticles();
  const company = (await loadCompany()).name;
  return rss({
    title: fill(t.feedTitle, { company }),
    description: t.description,
    site: site ?? 'http://localhost:4321',
    items: articles.map(({ slug, title, description, date }) => ({
      title,
      description,
      link: paths.article(slug),
      pubDate: new Date(date),
    })),
  });
};
