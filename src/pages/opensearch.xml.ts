import type { APIRoute } from 'astro';
import { loadCompany, loadLook } from '#catalog/product/load.ts';
import { openSearchDescription } from '#catalog/exports/open-search.ts';
import { addressesAt, publishedAt } from '#i18n/paths.ts';
import { localize } from '#i18n/localize.ts';

export const GET: APIRoute = async ({ site, currentLocale }) => {
  const { name } = await loadCompany();
  const { mark, icon = mark } = await loadLook();
  const { language, strings } = localize(currentLocale);
  const { site: words, search } = strings;
  const at = addressesAt(publishedAt(site), language);
  const xml = openSearchDescription({
    shortName: `${name} ${words.catalog}`,
    description: search.openSearch,
    searchUrl: at.search(),
    iconUrl: icon ? at.icon : at.favicon,
  });
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
