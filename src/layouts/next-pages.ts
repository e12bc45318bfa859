/**
 * Speculation rules (WICG): a browser that knows them fetches the page behind a link when the
 * pointer rests on it or presses it, and never when the visitor saves data. Pages end in a slash,
 * files do not; search and quote list are left out, as their content is not in the page. The same
 * text on every page, as the content security policy names its hash (astro.config.mjs).
 * @param base path that the site is served at, `/` or `/catalog/`
 */
export function nextPages(base: string): string {
  const notFetched = ['search', 'quote'].map((page) => `${base}${page}/*`);
  return JSON.stringify({
    prefetch: [
      {
        where: { and: [{ href_matches: `${base}*/` }, { not: { href_matches: notFetched } }] },
        eagerness: 'moderate',
      },
    ],
  });
}
