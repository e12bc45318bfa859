import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, DIST, type BuiltPage } from './dist.ts';

const pages = await builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The fault of a broken link; undefined if the link is valid. */
function fault(page: BuiltPage, href: string): string | undefined {
  const url = new URL(href, `http://here${page.path}`);
  if (url.host !== 'here' || !url.protocol.startsWith('http')) return undefined;
  const path = decodeURIComponent(url.pathname);
  const target = byPath.get(path);
  if (!target && (path.endsWith('/') || !existsSync(join(DIST, path)))) return 'no such page';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return !anchor || target?.root.getElementById(anchor) ? undefined : 'no such anchor';
}

test('every internal link and anchor of every page resolves', () => {
  const broken = pages.flatMap((page) =>
    page.root
      .querySelectorAll('[href], [src], form[action]')
      .map(
        (node) =>
          node.getAttribute('href') ??
          node.getAttribute('src') ??
          node.getAttribute('action') ??
          '',
      )
      .filter((href) => href !== '')
      .map((href) => ({ page: page.path, href, fault: fault(page, href) }))
      .filter((link) => link.fault !== undefined),
  );
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});

test('a link to another site is https, and nothing is loaded from there', () => {
  const loaded = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('script[src], img[src], iframe, link[rel=stylesheet], link[rel=preload]')
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `${path} loads ${address}`),
  );
  const plain = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href^="http:"]')
      .map((node) => `${path}: ${node.getAttribute('href') ?? ''}`),
  );
  expect([...loaded, ...plain]).toEqual([]);
});

test('ids are unique on every page', () => {
  const twice = pages.flatMap(({ path, root }) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path} #${id}`);
  });
  expect(twice).toEqual([]);
});
