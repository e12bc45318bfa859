import type { APIRoute } from 'astro';
import { addressesAt, publishedAt } from '#i18n/paths.ts';

/** Everything may be read; the address of the sitemap is known only to the build. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressesAt(publishedAt(site)).sitemap}\n`);
