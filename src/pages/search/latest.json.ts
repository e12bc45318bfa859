import type { APIRoute } from 'astro';
import { pathsIn } from '#i18n/paths.ts';
import { strings } from '#i18n/strings.ts';
import { searchIndexFiles } from './_index-file.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

/** Pointer to the current search index, so that pages do not change with every product. */
export const GET: APIRoute = async () => {
  const { first } = await searchIndexFiles();
  return Response.json({
    index: pathsIn(DEFAULT_LANGUAGE).searchFile(first),
    words: strings(DEFAULT_LANGUAGE).search.suggestions,
  });
};
