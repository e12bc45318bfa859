import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const KINDS = ['109-99-9', 'bl-2500-hex', 'pd-c-10', '25322-68-3', 'lh-100', '9001-62-1', 'th-90'];
const PAGES = [
  ...KINDS.map((id) => `/products/${id}/`),
  '/formula/C8H11N/',
  '/search/?q=tetrahydrofuran',
];

for (const path of PAGES)
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await expectAccessible(page, path);
  });

test('a substance shows all its grades and packs, each with an address', async ({ page }) => {
  await page.goto('/products/109-99-9/#pack-th-100-1l');
  await expect(page.getByRole('heading', { name: 'Anhydrous, ≥ 99.9 % (GC)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For synthesis, ≥ 99 % (GC)' })).toBeVisible();
  const pack = page.getByRole('row', { name: /^1 L/ });
  await expect(pack).toBeInViewport();
  await expect(pack).toContainText('EUR 62.00');
  await expect(page.getByRole('img', { name: 'Brown bottle, drawn for tests' })).toBeAttached();
});

test('a solution tells its solute from what is in the bottle', async ({ page }) => {
  await page.goto('/products/bl-2500-hex/');
  const parts = page.getByRole('region', { name: 'Components' });
  await expect(parts.getByRole('row', { name: /Butyllithium/ })).toContainText('64.06 g/mol');
  await expect(page.getByText('1 L contains 2.5 mol (160 g) of Butyllithium.')).toBeVisible();
  // The molar mass stands beside the part and nowhere else.
  await expect(page.getByText('64.06')).toHaveCount(1);
});

test('a hydrate of an open number of waters has a range of molar masses', async ({ page }) => {
  await page.goto('/products/lh-100/');
  // LiOH 23.95 and 0.9 to 1.1 times 18.015 g/mol.
  await expect(page.getByText('40.16–43.76 g/mol')).toBeVisible();
});

test('what has no structure says what it is, on its page, in lists and in hits', async ({
  page,
}) => {
  await page.goto('/products/');
  const card = page.getByRole('article').filter({ hasText: 'Lipase from Candida rugosa' });
  await expect(card).toContainText('An enzyme');
  await page.goto('/search/?q=lipase');
  await expect(page.getByRole('listitem').filter({ hasText: 'Lipase' })).toContainText('An enzyme');
});

test.describe('the search finds', () => {
  for (const [text, name, why] of [
    ['TH-100-15L', 'Tetrahydrofuran', 'Same name'],
    ['Specicure PX-7', 'Photoinitiator blend PX-7', 'Same name'],
    [
      '109-72-8',
      'n-Butyllithium, 2.5 M in hexanes',
      'A component of this product has this CAS number',
    ],
    ['thf-anhydrous', 'Tetrahydrofuran', 'Same name'],
  ] as const)
    test(text, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(text)}`);
      const hit = page.getByRole('listitem').filter({ hasText: name }).first();
      await expect(hit).toContainText(why);
    });
});

test('tables and the printed catalog list what is on offer', async ({ page }) => {
  for (const path of ['/cas/', '/formula/', '/search/?q=tetrahydrofuran&view=table']) {
    await page.goto(path);
    await expect(page.getByRole('columnheader', { name: 'Availability' })).toBeVisible();
    await expect(page.getByRole('row', { name: /109-99-9/ })).toContainText(
      '2 grades, in stock, from EUR 62.00',
    );
  }
  await page.goto('/print/');
  await expect(page.getByRole('article').filter({ hasText: '109-99-9' })).toContainText(
    'Anhydrous, ≥ 99.9 % (GC) (TH-100): 1 L (TH-100-1L)',
  );
});

test('a substance, a solution and a product that is no longer sold are compared', async ({
  page,
}) => {
  await page.goto('/compare/?p=109-99-9,bl-2500-hex,67-64-1');
  await expect(page.getByRole('row', { name: /^Structure/ })).toContainText('A solution');
  await expect(page.getByRole('row', { name: /Status/ })).toContainText('Discontinued since');
  await expect(page.getByRole('row', { name: /CAS number/ })).toContainText(
    'those of its components',
  );
  await expect(page.getByRole('row', { name: /Packs and prices/ })).toContainText(
    /1 L, bottle with septum: EUR.62\.00 \(from 2026-10-01\)/,
  );
});

test('hits are filtered by stock, price, grade and pack', async ({ page }) => {
  await page.goto('/search/?q=tetrahydrofuran');
  for (const name of [/^Anhydrous/, /1 L to 10 L/])
    await expect(page.getByRole('checkbox', { name })).toBeVisible();
  await page.getByRole('checkbox', { name: /In stock/ }).check();
  await expect(page.getByText('1 of them matches the filters')).toBeVisible();
  // What the only hit has tells nothing apart.
  await expect(page.getByRole('checkbox', { name: /^Anhydrous/ })).toHaveCount(0);
});

test('a replaced product leads to its successor, an earlier address to the product', async ({
  page,
}) => {
  await page.goto('/products/th-90/');
  await expect(page.getByText('Discontinued since 28 February 2026.')).toBeVisible();
  await page.getByRole('link', { name: 'Tetrahydrofuran, stabilised with BHT' }).first().click();
  await expect(page).toHaveURL(/\/products\/th-300\/$/);
  await page.goto('/products/thf-anhydrous/');
  await expect(page).toHaveURL(/\/products\/109-99-9\/$/);
});

test('a formula of several products has a page of them, and links lead to it', async ({ page }) => {
  await page.goto('/formula/');
  await page.getByRole('link', { name: 'C8H11N', exact: true }).first().click();
  await expect(page).toHaveURL('/formula/C8H11N/');
  const main = page.getByRole('main');
  await expect(main.getByText('3 products in this catalog')).toBeVisible();
  await expect(main.getByRole('listitem')).toHaveCount(3);
  await page.goto('/formula/');
  await page.getByRole('link', { name: 'C3H6O', exact: true }).click();
  await expect(page).toHaveURL('/products/67-64-1/');
});
