import { paths } from '#i18n/paths.ts';

/**
 * Speculation rules (WICG): a browser that knows them fetches the page behind a link when the
 * pointer rests on it or presses it, and never when the visitor saves data. Pages end in a slash,
 * files do not; search and quote list are left out, as their content is not in the page. The same
 * text on every page, as the content security policy names its hash (astro.config.mjs).
 */
export const NEXT_PAGES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*/' },
          { not: { href_matches: [`${paths.search()}*`, `${paths.quote()}*`] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
