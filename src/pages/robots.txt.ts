import type { APIRoute } from 'astro';
import { addressesAt, publishedAt } from '#i18n/paths.ts';

/** Allows everything. Generated, because only the build knows the address of the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressesAt(publishedAt(site)).sitemap}\n`);
