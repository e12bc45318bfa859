import type { APIRoute } from 'astro';
import { catalogCsv } from '#catalog/exports/csv.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(catalogCsv(await loadProducts(), publishedAt(site)));
