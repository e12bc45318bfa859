import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newestProducts } from '#catalog/product/newest.ts';
import { loadCompany, loadProducts } from '#catalog/product/load.ts';
import { numberedName } from '#components/product/number-text.ts';
import { fill } from '#i18n/fill.ts';
import { localize } from '#i18n/localize.ts';
import { addressesAt, publishedAt } from '#i18n/paths.ts';

/** Feed of new and changed products. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const { language, strings } = localize(currentLocale);
  const s = strings.supply;
  const home = publishedAt(site);
  return rss({
    title: fill(s.feedTitle, { company: (await loadCompany()).name }),
    description: s.feedDescription,
    site: home,
    items: newestProducts(await loadProducts()).map(({ product: { id, content }, day, isNew }) => ({
      title: numberedName(content, strings.product),
      description: isNew ? s.feedNew : s.feedChanged,
      link: addressesAt(home, language).product(id),
      pubDate: new Date(day),
    })),
  });
};
