import type { APIRoute } from 'astro';
import { catalogJson } from '#catalog/exports/json.ts';
import { loadCategories, loadProducts, loadSources } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const categories = [...(await loadCategories()).values()];
  const sources = await loadSources();
  const catalog = catalogJson(await loadProducts(), categories, sources, publishedAt(site));
  return new Response(`${JSON.stringify(catalog, null, 2)}\n`);
};
