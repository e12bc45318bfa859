import { expect, test } from 'vitest';
import { sitemapFiles } from '#scripts/site/sitemap.ts';

const page = (path: string, component = 'src/pages/products/[id].astro') => ({ path, component });
const SITE = 'https://example.com/catalog/';

test('lists the pages below the path of the site, without those that lead on', () => {
  const pages = [
    page('', 'src/pages/index.astro'),
    page('products/50-00-0/'),
    page('products/old-id/'),
    page('inchikey/WSFSSNUMVMOOMR-UHFFFAOYSA-N/', 'src/pages/inchikey/[key].astro'),
    page('formula/CH2O/', 'src/pages/formula/[hill].astro'),
    page('formula/C2H6O/', 'src/pages/formula/[hill]/[...page].astro'),
    page('404/', 'src/pages/404.astro'),
  ];
  const files = sitemapFiles(pages, SITE, (path) => path === 'products/old-id/');
  expect(files.map(({ name }) => name)).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
  expect(files[0]?.text).toContain('<loc>https://example.com/catalog/sitemap-0.xml</loc>');
  expect([...(files[1]?.text ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(([, one]) => one)).toEqual([
    'https://example.com/catalog/',
    'https://example.com/catalog/products/50-00-0/',
    'https://example.com/catalog/formula/C2H6O/',
  ]);
});

test('a large site has its addresses in several parts', () => {
  const pages = Array.from({ length: 20_001 }, (_, at) => page(`products/p-${String(at)}/`));
  const [index, ...parts] = sitemapFiles(pages, SITE, () => false);
  expect(index?.text.match(/<sitemap>/g)).toHaveLength(3);
  expect(parts.map(({ text }) => text.match(/<url>/g)?.length)).toEqual([10_000, 10_000, 1]);
});
