import type { APIRoute } from 'astro';
import { paths } from '#i18n/paths.ts';
import { REQUEST_VERSION } from '#quote/files/request-json.ts';
import { requestSchema } from '#quote/files/request-schema.ts';

export const GET: APIRoute = ({ site }) => {
  const address = new URL(paths.quoteRequestSchema(REQUEST_VERSION), site).href;
  return new Response(`${JSON.stringify(requestSchema(address), null, 2)}\n`);
};
