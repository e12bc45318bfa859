import type { APIRoute } from 'astro';
import { loadCompany } from '#catalog/product/load.ts';
import { openSearchDescription } from '#catalog/exports/open-search.ts';
import { paths } from '#i18n/paths.ts';
import { strings } from '#i18n/translate.ts';

export const GET: APIRoute = async ({ site }) => {
  const { name } = await loadCompany();
  const { site: words, search } = strings();
  const xml = openSearchDescription({
    shortName: `${name} ${words.catalog}`,
    description: search.openSearch,
    searchUrl: new URL(paths.search(), site).href,
    iconUrl: new URL('/favicon.svg', site).href,
  });
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
