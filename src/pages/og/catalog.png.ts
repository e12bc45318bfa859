import type { APIRoute } from 'astro';
import { loadCompany, loadProducts } from '#catalog/product/load.ts';
import { plural } from '#i18n/plural.ts';
import { strings } from '#i18n/strings.ts';
import { catalogPicture } from '#pictures/article.ts';
import { picture } from '#pictures/make.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

/** The picture for link previews of pages without one of their own. */
export const GET: APIRoute = async () => {
  const { homeTitle, productCount } = strings(DEFAULT_LANGUAGE).site;
  const count = plural(productCount, (await loadProducts()).length, DEFAULT_LANGUAGE);
  const { name } = await loadCompany();
  return new Response(await picture(catalogPicture(homeTitle, count, name)));
};
