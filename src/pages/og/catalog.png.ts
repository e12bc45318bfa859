import type { APIRoute } from 'astro';
import { loadLook, loadProducts, loadSite } from '#catalog/product/load.ts';
import { plural } from '#i18n/plural.ts';
import { strings } from '#i18n/strings.ts';
import { catalogPicture } from '#pictures/article.ts';
import { picture } from '#pictures/make.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { loadSender } from './_sender.ts';

/** The picture for link previews of pages without one of their own. */
export const GET: APIRoute = async () => {
  const own = (await loadLook()).picture;
  if (own) return new Response(Uint8Array.from(own));
  const { homeTitle, productCount } = strings(DEFAULT_LANGUAGE).site;
  const count = plural(productCount, (await loadProducts()).length, DEFAULT_LANGUAGE);
  const { headline = homeTitle } = await loadSite();
  return new Response(await picture(catalogPicture(headline, count, await loadSender())));
};
