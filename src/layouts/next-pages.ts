/**
 * Speculation rules (WICG): a supporting browser prefetches the target of a link on hover or press,
 * but not in data-saver mode. Addresses of pages end in a slash, those of files do not; search,
 * comparison and quote list are left out, since their content is not in the page. The text is the same on every
 * page, since the content security policy names its hash (astro.config.mjs).
 * @param base base path of the site, `/` or `/catalog/`
 */
export function nextPages(base: string): string {
  const notFetched = ['search', 'compare', 'quote'].map((page) => `${base}${page}/*`);
  return JSON.stringify({
    prefetch: [
      {
        where: { and: [{ href_matches: `${base}*/` }, { not: { href_matches: notFetched } }] },
        eagerness: 'moderate',
      },
    ],
  });
}
