import type { APIRoute } from 'astro';
import type { SearchPointer } from '#components/search/load-index.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { localize } from '#i18n/localize.ts';
import { searchIndexFiles } from './_index-file.ts';

/** Pointer to the current search index, so that pages do not change with every product. */
export const GET: APIRoute = async () => {
  const { paths } = localize(DEFAULT_LANGUAGE);
  return Response.json({
    index: (await searchIndexFiles()).pointer,
    folder: paths.searchFolder,
  } satisfies SearchPointer);
};
