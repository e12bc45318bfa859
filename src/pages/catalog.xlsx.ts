import type { APIRoute } from 'astro';
import { catalogXlsx } from '#catalog/exports/xlsx.ts';
import { loadProducts } from '#catalog/product/load.ts';
import { publishedAt } from '#i18n/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(new Uint8Array(await catalogXlsx(await loadProducts(), publishedAt(site))));
