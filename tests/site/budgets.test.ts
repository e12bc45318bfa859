import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, DIST, type BuiltPage } from './dist.ts';

const kB = 1000;
const pages = await builtPages();

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

const SCRIPT_NAME = /["'`]\.\/([\w.-]+\.js)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

const bytesOf = new Map<string, number>();

/** The scripts that a page names and everything that they import: what runs before anyone acts. */
function firstScripts({ html }: BuiltPage): Promise<Map<string, number>> {
  return reachable(namedIn(html), false);
}

/** Scripts of a page that are only loaded when they are needed: `import('./x.js')`. */
async function laterScripts(page: BuiltPage): Promise<Map<string, number>> {
  const first = await firstScripts(page);
  const all = await reachable(namedIn(page.html), true);
  return new Map([...all].filter(([name]) => !first.has(name)));
}

function namedIn(html: string): string[] {
  return [...html.matchAll(/\/_astro\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
}

async function reachable(from: string[], withDynamic: boolean): Promise<Map<string, number>> {
  const wanted = [...from];
  const found = new Map<string, number>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue;
    const code = await readFile(join(DIST, '_astro', name), 'utf8');
    const bytes = bytesOf.get(name) ?? brotli(code);
    bytesOf.set(name, bytes);
    found.set(name, bytes);
    const read = withDynamic ? code : code.replaceAll(DYNAMIC_IMPORT, '');
    for (const [, imported = ''] of read.matchAll(SCRIPT_NAME)) wanted.push(imported);
  }
  return found;
}

const sum = (scripts: Map<string, number>) => [...scripts.values()].reduce((a, b) => a + b, 0);

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
  const bytes = sum(await firstScripts(page)) + inlineScriptBytes(page);
  console.log(`${page.path} ${String(bytes)} bytes of script, brotli`);
  expect(bytes).toBeLessThanOrEqual(5 * kB);
  expect(page.root.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
  expect(page.root.querySelectorAll('script[src]:not([type=module])')).toHaveLength(0);
});

test('the search page with script and index is within 90 kB', async () => {
  const page = pages.find(({ path }) => path === '/search/');
  if (!page) throw new Error('no search page');
  const files = await readdir(join(DIST, 'search'));
  const index = files.find((name) => /^index\..*\.json$/.test(name)) ?? '';
  const bytes =
    brotli(page.html) +
    sum(await firstScripts(page)) +
    inlineScriptBytes(page) +
    brotli(await readFile(join(DIST, 'search', index)));
  console.log(`/search/ ${String(bytes)} bytes brotli with script and index`);
  for (const [name, size] of await laterScripts(page))
    console.log(`  only when needed: ${name} ${String(size)}`);
  expect(bytes).toBeLessThanOrEqual(90 * kB);
});

test('React comes only to the quote list', () => {
  const withIsland = pages
    .filter(({ html }) => html.includes('<astro-island'))
    .map(({ path }) => path);
  expect(withIsland).toEqual(['/quote/']);
});
