import type { APIRoute } from 'astro';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { localize } from '#i18n/localize.ts';
import { searchPageData } from './_page-data.ts';

export const GET: APIRoute = async () =>
  Response.json(await searchPageData(localize(DEFAULT_LANGUAGE)));
