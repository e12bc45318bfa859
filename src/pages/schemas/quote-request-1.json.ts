import type { APIRoute } from 'astro';
import { addressesAt, publishedAt } from '#i18n/paths.ts';
import { REQUEST_VERSION } from '#quote/files/request-json.ts';
import { requestSchema } from '#quote/files/request-schema.ts';

export const GET: APIRoute = ({ site }) => {
  const address = addressesAt(publishedAt(site)).quoteRequestSchema(REQUEST_VERSION);
  return new Response(`${JSON.stringify(requestSchema(address), null, 2)}\n`);
};
