import type { APIRoute } from 'astro';
import { loadCompany, loadProducts } from '#catalog/product/load.ts';
import { plural, strings } from '#i18n/translate.ts';
import { catalogPicture } from '#pictures/article.ts';
import { picture } from '#pictures/make.ts';

/** The picture of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { homeTitle, productCount } = strings().site;
  const count = plural(productCount, (await loadProducts()).length);
  const { name } = await loadCompany();
  return new Response(await picture(catalogPicture(homeTitle, count, name)));
};
