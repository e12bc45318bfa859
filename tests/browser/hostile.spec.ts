/** What comes from addresses, storage and content is shown as text: nothing of it runs. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { testRun } from '../../scripts/test-run.ts';

/** Calls, dialogs, errors and violations of the policy on a page, from its first script on. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction('hit', (what: unknown) => {
    faults.push(`ran: ${String(what)}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

const IMG = '<img src=x onerror=hit(1)>';
const SCRIPT = '"></textarea></title><script>hit(2)</script>';
const LINK = 'javascript:hit(3)';
const SVG = "'><svg/onload=hit(4)>";
const PROTOTYPE = '__proto__';
const IMPORTED = 'data:text/html,<script>hit(5)</script>';

/** Addresses, and the text that is shown; empty where none of it is. */
const ADDRESSES: [path: string, query: string | Record<string, string>, shown: string][] = [
  ['/search/', { q: IMG }, IMG],
  ['/search/', { q: SCRIPT }, 'hit(2)'],
  ['/search/', { q: LINK }, LINK],
  ['/search/', { q: `name:${SVG}` }, 'hit(4)'],
  ['/search/', { q: 'bromo', view: IMG, sort: SCRIPT, page: LINK }, 'bromo'],
  ['/search/', { q: 'bromo', category: IMG, group: SCRIPT, documents: PROTOTYPE }, 'bromo'],
  ['/search/', { q: '{{constructor.constructor("hit(6)")()}}' }, 'constructor'],
  ['/search/', '?q=%E0%A4%A&q=%00%ff', ''],
  ['/search/', `?${encodeURIComponent(IMG)}=1&__proto__[hit]=1&constructor=2`, ''],
  ['/search/structure/', { smiles: IMG }, ''],
  ['/search/structure/', { smiles: SCRIPT, mode: SCRIPT }, ''],
  ['/search/structure/', { smiles: '[<svg/onload=hit(7)>]', mode: 'exact' }, ''],
  ['/compare/', { p: IMG }, IMG],
  ['/compare/', { p: `../../${LINK},//example.com/a,822-85-5` }, LINK],
  ['/compare/', { p: `${SCRIPT},${PROTOTYPE},${SVG},${IMPORTED},a`, only: IMG }, 'hit(2)'],
  ['/quote/', { name: IMG }, IMG],
  ['/quote/', { cas: SCRIPT }, 'hit(2)'],
  ['/quote/', { structure: SVG }, 'hit(4)'],
  ['/quote/', { product: PROTOTYPE, name: SCRIPT }, 'hit(2)'],
  ['/quote/', `#list=${encodeURIComponent(IMG)}`, ''],
  ['/quote/', `#list=1.00000000.${encodeURIComponent(SCRIPT)}`, ''],
  ['/search/list/', `?list=${encodeURIComponent(IMG)}#${encodeURIComponent(SCRIPT)}`, ''],
  ['/products/', { category: IMG, sort: SCRIPT, page: LINK }, ''],
  ['/categories/photosensitive-intermediates/', { category: SVG, view: IMG }, ''],
  [
    '/products/822-85-5/',
    `?cas=${encodeURIComponent(IMG)}#:~:text=${encodeURIComponent(SCRIPT)}`,
    '',
  ],
  ['/404.html', `?${encodeURIComponent(IMG)}#${encodeURIComponent(SCRIPT)}`, ''],
  [`/formula/${encodeURIComponent(IMG)}/`, '', ''],
];

test('an address runs nothing, and its text is shown as text', async ({ page }) => {
  const faults = await watch(page);
  for (const [path, query, shown] of ADDRESSES) {
    const address =
      path + (typeof query === 'string' ? query : `?${new URLSearchParams(query).toString()}`);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    if (shown !== '') await expect(page.getByRole('main'), address).toContainText(shown);
    await page.waitForLoadState('networkidle');
    await expect(
      page.locator('img[src="x"], [onerror], [onload], a[href^="javascript"]'),
      address,
    ).toHaveCount(0);
    const own = faults.filter((fault) => !/status of 404/.test(fault));
    expect(own, address).toEqual([]);
  }
});

test('a damaged or hostile storage breaks no page', async ({ page }) => {
  const faults = await watch(page);
  await page.goto('/about/');
  const markup = JSON.stringify({
    version: 2,
    lines: [{ id: IMG, name: IMG, unit: 'g', note: SCRIPT }],
    texts: [IMG, SCRIPT],
    answers: { message: SCRIPT, language: IMG },
    input: { entries: [{ text: IMG }] },
    text: IMG,
  });
  for (const text of ['{', markup, markup.replace(':2', ':1')]) {
    await page.evaluate((kept) => {
      const keys = ['quote-list', 'quote-answers', 'recent-searches', 'list', 'theme'];
      for (const store of [localStorage, sessionStorage])
        for (const key of [...keys.map((one) => `chemical-catalog.${one}`), 'units.temperature'])
          store.setItem(key, kept);
    }, text);
    for (const path of ['/quote/', '/search/list/', '/search/?q=bromo', '/products/822-85-5/']) {
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
      await expect(page.locator('html[data-theme]')).toHaveCount(0);
    }
  }
  expect(faults).toEqual([]);
});

test.describe('a supplier whose texts are markup', () => {
  /** The path is that of `catalogUrl` in the fixture. */
  const SITE = 'https://catalog.invalid/catalog/';
  const { hostileSupplier } = testRun();

  /** Serves the site, which no server has, as a static host would. */
  async function serve(page: Page): Promise<void> {
    await page.context().route(`${SITE}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(hostileSupplier, decodeURIComponent(pathname.replace('/catalog', '')));
      const file =
        existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
    });
  }

  const PAGES = [
    ...['', 'products/109-99-9/', 'products/619-41-0/', 'products/bl-2500-hex/'],
    ...['categories/solvents/', 'news/china-rare-earth-resources/', 'about/', 'sources/', 'print/'],
    ...['search/?q=bromo', 'quote/?product=109-99-9', 'compare/?p=109-99-9,619-41-0'],
    'search/structure/?smiles=CBr',
  ];

  test('runs nothing on any kind of page', async ({ page }) => {
    const faults = await watch(page);
    await serve(page);
    for (const path of PAGES) {
      await page.goto(SITE + path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(page.getByRole('main')).toContainText('hit(');
      await page.waitForLoadState('networkidle');
      // Parts of a page start when a visitor comes near them.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
      await expect(page.locator('img[src="x"], [onerror], [onload], [onclick]')).toHaveCount(0);
      expect(faults, path).toEqual([]);
    }
  });

  test('has files that readers of feeds and sitemaps can read', async ({ page }) => {
    await serve(page);
    await page.goto(SITE);
    const files = readdirSync(hostileSupplier).filter((name) => name.endsWith('.xml'));
    expect(files).toContain('products.xml');
    for (const file of files) {
      const faults = await page.evaluate(async (path) => {
        const text = await (await fetch(path)).text();
        const read = new DOMParser().parseFromString(text, 'text/xml');
        const own = [...read.querySelectorAll('*')].filter(
          ({ namespaceURI }) => namespaceURI === 'http://www.w3.org/1999/xhtml',
        );
        return [...own, ...read.querySelectorAll('script, img, svg')].map((one) => one.textContent);
      }, SITE + file);
      expect(faults, file).toEqual([]);
    }
  });
});
