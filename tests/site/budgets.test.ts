import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, DIST, type BuiltPage } from './dist.ts';

const kB = 1000;
const pages = await builtPages();

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/** The scripts that a page names and everything that they import, and that islands start. */
async function scriptBytes({ html }: BuiltPage): Promise<number> {
  const wanted = [...html.matchAll(/\/_astro\/[\w.-]+\.js/g)].map(([path]) => path);
  const seen = new Set<string>();
  let bytes = 0;
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = await readFile(join(DIST, path), 'utf8');
    bytes += brotli(code);
    for (const [, name = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      wanted.push(`/_astro/${name}`);
  }
  return bytes;
}

/** Scripts written into the page itself; JSON-LD is data, and part of the HTML's budget. */
function inlineScriptBytes({ root }: BuiltPage): number {
  const scripts = root
    .querySelectorAll('script:not([src])')
    .filter((script) => script.getAttribute('type') !== 'application/ld+json')
    .map(({ text }) => text);
  return scripts.length === 0 ? 0 : brotli(scripts.join('\n'));
}

const products = pages.filter(({ path }) => /^\/products\/[\d-]+\/$/.test(path));

test.each(products)('$path: HTML with CSS and drawing within 14 kB', (page) => {
  console.log(`${page.path} ${String(brotli(page.html))} bytes brotli`);
  expect(brotli(page.html)).toBeLessThanOrEqual(14 * kB);
});

test.each(products)('$path: script within 5 kB, none of it blocking', async (page) => {
  const bytes = (await scriptBytes(page)) + inlineScriptBytes(page);
  console.log(`${page.path} ${String(bytes)} bytes of script, brotli`);
  expect(bytes).toBeLessThanOrEqual(5 * kB);
  expect(page.root.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
  expect(page.root.querySelectorAll('script[src]:not([type=module])')).toHaveLength(0);
});

test('the search page with script and index is within 90 kB', async () => {
  const page = pages.find(({ path }) => path === '/search/');
  if (!page) throw new Error('no search page');
  const index = (await readdir(join(DIST, 'search'))).find((name) => name.endsWith('.json')) ?? '';
  const bytes =
    brotli(page.html) +
    (await scriptBytes(page)) +
    brotli(await readFile(join(DIST, 'search', index)));
  console.log(`/search/ ${String(bytes)} bytes brotli with script and index`);
  expect(bytes).toBeLessThanOrEqual(90 * kB);
});

test('React comes only to the pages that are tools', () => {
  const withIsland = pages
    .filter(({ html }) => html.includes('<astro-island'))
    .map(({ path }) => path);
  expect(withIsland).toEqual(['/quote/', '/search/']);
});
