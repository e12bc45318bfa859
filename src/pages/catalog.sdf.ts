import type { APIRoute } from 'astro';
import { catalogSdf } from '#catalog/exports/sdf.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await catalogSdf(await loadProducts(), publishedAt(site)));
