/** Measures the transfer size of pages of the built site: text after brotli. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

export interface Weight {
  readonly path: string;
  readonly html: number;
  /** Initial scripts: those of the page with their imports, and inline scripts. */
  readonly script: number;
  /** Scripts loaded on demand, by file. */
  readonly later: ReadonlyMap<string, number>;
  readonly fonts: number;
  readonly hasGreek: boolean;
  readonly images: number;
  /** Number of initial requests, including the page. */
  readonly requests: number;
  /** Size of the first file of the search index. */
  readonly index: number;
}

const NAMED = /\/_astro\/([\w.-]+\.js)/g;
const IMPORTED = /["'`](?:\.|\/_astro)\/([\w.-]+\.js)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`]\.\/[\w.-]+\.js["'`]|["'`]\/_astro\/[\w.-]+\.js["'`]/g;
const FACE = /@font-face\{[^}]*url\("([^"]+)"\)[^}]*\}/g;
const GREEK = /[\u0370-\u03ff]/;

/** Weighs pages of one built site. @param dist its folder */
export function scales(dist: string) {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string, size: (content: Buffer) => number) => {
    const known = sizes.get(file) ?? size(readFileSync(join(dist, file)));
    sizes.set(file, known);
    return known;
  };
  const brotliOf = (file: string) => sizeOf(file, brotli);
  const bytesOf = (file: string) => sizeOf(file, (content) => content.length);

  return async (path: string, html: string): Promise<Weight> => {
    const named = unique(html, NAMED);
    const first = await reachable(dist, named, false);
    const all = await reachable(dist, named, true);
    const page = parse(html);
    const inline = page.querySelectorAll('script').filter(isRunInPlace).map(codeOf).join('\n');
    for (const unread of page.querySelectorAll('style, script')) unread.remove();
    // Also in attributes, which a script may show.
    const hasGreek = GREEK.test(page.toString());
    const fonts = [...html.matchAll(FACE)]
      .filter(([face]) => hasGreek || !face.includes('unicode-range'))
      .map(([, file = '']) => file);
    const images = imagesOf(page);
    const index = path === '/search/' ? await indexFile(dist) : undefined;
    return {
      path,
      html: brotli(html),
      script: sum(first.map(scriptFile).map(brotliOf)) + (inline === '' ? 0 : brotli(inline)),
      later: new Map(
        all
          .filter((name) => !first.includes(name))
          .map((name) => [name, brotliOf(scriptFile(name))]),
      ),
      fonts: sum(fonts.map(bytesOf)),
      hasGreek,
      images: sum(images.map((file) => (file.endsWith('.svg') ? brotliOf(file) : bytesOf(file)))),
      requests: 1 + first.length + fonts.length + images.length,
      index: index === undefined ? 0 : brotliOf(index),
    };
  };
}

/** Whether an inline script is executed; data counts as HTML. */
function isRunInPlace(script: HTMLElement): boolean {
  const type = script.getAttribute('type') ?? 'module';
  return !script.hasAttribute('src') && ['module', 'text/javascript'].includes(type);
}

function codeOf(script: HTMLElement): string {
  return script.rawText;
}

function imagesOf(page: HTMLElement): string[] {
  const icon = page.querySelector('link[rel=icon]')?.getAttribute('href');
  const shown = page.querySelectorAll('img').map((image) => image.getAttribute('src'));
  const files = [icon, ...shown].filter((file) => file?.startsWith('/'));
  return [...new Set(files as string[])];
}

export function brotli(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

export function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((a, b) => a + b, 0);
}

function unique(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

const scriptFile = (name: string) => `_astro/${name}`;

/** The scripts and all their imports; with `later`, also dynamic imports. */
async function reachable(dist: string, from: readonly string[], later: boolean): Promise<string[]> {
  const wanted = [...from];
  const found = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = await readFile(join(dist, scriptFile(name)), 'utf8');
    wanted.push(...unique(later ? code : code.replaceAll(DYNAMIC, ''), IMPORTED));
  }
  return [...found];
}

/** The first file of the search index; undefined where the page says where its tables are. */
async function indexFile(dist: string): Promise<string | undefined> {
  const text = await readFile(join(dist, 'search/latest.json'), 'utf8');
  const { index } = JSON.parse(text) as { index: { file?: string } };
  return index.file === undefined ? undefined : `search/${index.file}.json`;
}
