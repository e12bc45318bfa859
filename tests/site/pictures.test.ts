import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, DIST } from './dist.ts';

/** All but those that only lead on to another. */
const pages = (await builtPages()).filter(
  ({ root }) => !root.querySelector('meta[http-equiv=refresh]'),
);
const meta = (page: (typeof pages)[number], name: string) =>
  page.root.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** The picture of each page for link previews. */
const picturePaths = new Map(
  pages.map((page) => [page.path, new URL(meta(page, 'og:image')).pathname]),
);

test('every page names a picture of 1200 × 630 that is there, and says what it shows', async () => {
  for (const page of pages) expect(meta(page, 'og:image:alt'), page.path).not.toBe('');
  for (const path of new Set(picturePaths.values())) {
    const png = await readFile(join(DIST, path));
    expect(png.subarray(1, 4).toString('latin1'), path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(25_000);
  }
});

test('products and articles have a picture of their own, other pages that of the catalog', () => {
  for (const [path, picture] of picturePaths) {
    const cas = /^\/products\/(\d+-\d\d-\d)\/$/.exec(path)?.[1];
    const slug = /^\/news\/([^/]+)\/$/.exec(path)?.[1];
    if (cas) expect(picture).toBe(`/og/${cas}.png`);
    else if (slug) expect(picture).toBe(`/og/news/${slug}.png`);
    else expect(picture).toBe('/og/catalog.png');
  }
});

test('the picture of a product says its CAS number, formula and molar mass in words as well', () => {
  const page = pages.find(({ path }) => path === '/products/2142-70-3/');
  expect(page && meta(page, 'og:image:alt')).toBe(
    'Structure of 2′-Iodoacetophenone, CAS 2142-70-3, formula C8H7IO, molar mass 246.05 g/mol',
  );
});
