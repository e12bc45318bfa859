import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of a part; the protocol allows 50,000. */
const PART = 10_000;

/** Routes that no search engine should list: they lead on, are a visitor's own, or say pages again. */
const UNLISTED =
  /^src\/pages\/(404|inchikey\/|formula\/\[hill\]\.astro|quote\/|search\/|print\/|styleguide)/;

/**
 * The files of the sitemap (sitemaps.org/protocol.html): `sitemap-index.xml`, and its parts.
 * @param pages paths below the site, each with the file that renders it
 * @param site address of the site, with a trailing slash
 * @param isUnlisted whether a page is that of a replaced product or of an earlier id
 */
export function sitemapFiles(
  pages: readonly { path: string; component: string }[],
  site: string,
  isUnlisted: (path: string) => boolean,
): { name: string; text: string }[] {
  const addresses = pages
    .filter(({ path, component }) => !UNLISTED.test(component) && !isUnlisted(path))
    .map(({ path }) => new URL(path, site).href);
  const parts = Array.from({ length: Math.ceil(addresses.length / PART) }, (_, at) => ({
    name: `sitemap-${String(at)}.xml`,
    text: list('urlset', 'url', addresses.slice(at * PART, (at + 1) * PART)),
  }));
  const index = parts.map(({ name }) => new URL(name, site).href);
  return [{ name: 'sitemap-index.xml', text: list('sitemapindex', 'sitemap', index) }, ...parts];
}

/** Writes the files into a folder. */
export function writeFiles(folder: string, files: readonly { name: string; text: string }[]): void {
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
}

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((one) => `<${item}><loc>${escaped(one)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`;
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
