import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadCompany } from '#catalog/product/load.ts';
import { addressesAt, publishedAt } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import { localize } from '#i18n/localize.ts';
import { loadArticles } from '#news/load.ts';

export const GET: APIRoute = async ({ site, currentLocale }) => {
  const { language, strings } = localize(currentLocale);
  const t = strings.news;
  const home = publishedAt(site);
  const articles = await loadArticles();
  const company = (await loadCompany()).name;
  return rss({
    title: fill(t.feedTitle, { company }),
    description: t.description,
    site: home,
    items: articles.map(({ slug, title, description, date }) => ({
      title,
      description,
      link: addressesAt(home, language).article(slug),
      pubDate: new Date(date),
    })),
  });
};
