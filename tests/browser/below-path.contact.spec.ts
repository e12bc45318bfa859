/** The site of the fixture has the base path /catalog/: no request or link may leave it. */
import { expect, test, type Page } from '@playwright/test';

const base = () => test.info().project.use.baseURL ?? '';

/** Collects requests outside the site, and missing files. */
function strays(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base()))
      found.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

test('from the box to the product and to the quote list', async ({ page }) => {
  const found = strays(page);
  await page.goto('');
  const box = page.getByRole('search').getByRole('combobox');
  await box.fill('bromocyclo');
  await page.getByRole('option', { name: /2-Bromocyclohexanone/ }).click();
  await expect(page).toHaveURL(`${base()}products/822-85-5/`);
  await page
    .getByRole('button', { name: /quote list/ })
    .first()
    .click();
  await page.getByRole('banner').getByRole('link', { name: 'Quote list 1' }).click();
  await expect(page).toHaveURL(`${base()}quote/`);
  await expect(page.getByRole('main').getByText('822-85-5').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('from a search, by structure too, to a hit', async ({ page }) => {
  const found = strays(page);
  await page.goto('search/?q=O%3DC1CCCCC1Br');
  const hit = page.getByRole('list', { name: 'Search results' }).getByRole('link').first();
  await hit.click();
  await expect(page).toHaveURL(`${base()}products/822-85-5/`);
  expect(found).toEqual([]);
});

test('a list is looked up', async ({ page }) => {
  const found = strays(page);
  await page.goto('search/list/');
  await page.getByLabel('Your list').fill('2142-70-3 25 g\nCC(=O)c1ccccc1I\nsodium cyanide');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const rows = page.getByRole('table', { name: 'Checked entries' }).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.last().getByRole('link', { name: 'Sodium cyanide' })).toHaveAttribute(
    'href',
    '/catalog/products/143-33-9/',
  );
  expect(found).toEqual([]);
});

test('products are compared, with label and documents', async ({ page }) => {
  const found = strays(page);
  await page.goto('compare/?p=143-33-9,822-85-5');
  await expect(page.getByRole('row', { name: /^Signal word/ })).toContainText('Danger');
  await expect(page.getByRole('img', { name: 'Skull and crossbones (GHS06)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Hazard statements/ })).toContainText(
    'H300+H310+H330 Fatal if swallowed, in contact with skin or if inhaled',
  );
  const sheet = page.getByRole('link', { name: 'Safety data sheet, English, 2026-01-15' });
  const address = '/catalog/documents/143-33-9/sds-en-2026-01-15.pdf';
  await expect(sheet).toHaveAttribute('href', address);
  expect((await page.request.get(address)).ok()).toBe(true);
  expect(found).toEqual([]);
});

test('an address that is not there gets the page that helps on', async ({ page }) => {
  const answer = await page.goto('products/98-86-2/');
  expect(answer?.status()).toBe(404);
  const home = page.getByRole('banner').getByRole('link').first();
  await expect(home).toHaveAttribute('href', '/catalog/');
});

test('what leaves the site names whole addresses', async ({ request }) => {
  const address = 'https://www.example.com/catalog/';
  for (const file of ['sitemap-0.xml', 'rss.xml', 'robots.txt', 'opensearch.xml', 'catalog.json']) {
    const text = await (await request.get(file)).text();
    expect(text, file).toContain(address);
    expect(text, file).not.toMatch(/https:\/\/www\.example\.com\/(?!catalog\/|contact)/);
  }
});
