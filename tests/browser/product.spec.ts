import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('a product page answers what a buyer asks first', async ({ page }) => {
  await page.goto('/products/619-41-0/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2-Bromo-4′-methylacetophenone');
  const main = page.getByRole('main');
  await expect(main.getByRole('img', { name: /^Structure drawing of 2-Bromo-4′/ })).toBeVisible();
  await expect(main.getByText('213.07 g/mol')).toBeVisible();
  await expect(main.getByText('211.9837 Da')).toBeHidden();
  await main.getByText(/^Masses, descriptors/).click();
  await expect(main.getByText('211.9837 Da')).toBeVisible();
  await expect(
    main.getByRole('row', { name: /Melting point 51–52 °C Alfa Aesar B25217 Bradley/ }),
  ).toBeVisible();
  await expect(main.getByText('bromine on the ring, not on the side chain')).toBeVisible();
  await expect(main.getByText('No safety data sheet is on file')).toBeVisible();
  await expect(main.getByText(/^Not on file:.* boiling point/)).toBeVisible();
});

test('it says whether number and structure belong together, and by what', async ({ page }) => {
  await page.goto('/products/619-41-0/');
  const identity = page.getByRole('region', { name: 'Structure', exact: true });
  await expect(identity).toContainText('Confirmed.');
  const reference = identity.getByRole('link', { name: /PubChem compound identifiers/ });
  await reference.click();
  await expect(page).toHaveURL('/products/619-41-0/#source-pubchem-identifiers');
  await page.goto('/products/2142-70-3/');
  await expect(identity).toContainText('Assumed.');
});

test('what speaks for an assumed link is told as evidence, or that there is none', async ({
  page,
}) => {
  const identity = page.getByRole('region', { name: 'Structure', exact: true });
  await page.goto('/products/2142-70-3/');
  await expect(identity).toContainText('It is inferred from:');
  const [beside] = await identity.getByRole('listitem').all();
  await expect(beside ?? identity).toContainText('2142-69-0 of 2′-bromoacetophenone');
  await beside?.getByRole('link').click();
  await expect(page.locator('li:target')).toContainText('PubChem compound identifiers');
  await page.goto('/products/21943-50-0/');
  await expect(identity).toContainText('Assumed.');
  await expect(identity).not.toContainText('inferred');
});

test('spectra and numbers in other databases have their source', async ({ page }) => {
  await page.goto('/products/619-41-0/');
  const spectrum = page.getByText(
    '13C NMR, δ in ppm: 21.8 (q, CH3), 32.1 (t, CH2Br), 128.8 (d, 2 C)',
  );
  await spectrum.getByRole('link').click();
  await expect(page.locator('li:target')).toContainText('nmrshiftdb2');
  const databases = page.getByRole('definition').filter({ hasText: 'ChemSpider' });
  await expect(databases.getByRole('link', { name: 'C619410' })).toHaveAttribute(
    'href',
    'https://webbook.nist.gov/cgi/cbook.cgi?ID=C619410',
  );
  await page.locator('#source-nist-webbook').getByRole('link', { name: 'seen in a copy' }).click();
  await expect(page.locator('li:target')).toContainText('AFelixLiu/ir-graph_repr');
});

test('an identifier is copied exactly and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/products/2142-70-3/');
  const button = page.getByRole('button', { name: 'Copy InChIKey' });
  await button.click();
  await expect(button).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('XDXCBCXNCQGZPG-UHFFFAOYSA-N');
});

test('the product comes as data', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: 'JSON' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('XDXCBCXNCQGZPG-UHFFFAOYSA-N');
  expect(text).toContain('V2000');
});

test('lists lead to the product: category, CAS index, formula index', async ({ page }) => {
  for (const path of ['/categories/photosensitive-intermediates/', '/cas/', '/formula/']) {
    await page.goto(path);
    await page
      .getByRole('main')
      .locator('[data-cas="2142-70-3"]')
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL('/products/2142-70-3/');
  }
});

test('an InChIKey address leads on to its product', async ({ page }) => {
  await page.goto('/inchikey/XDXCBCXNCQGZPG-UHFFFAOYSA-N/');
  await expect(page).toHaveURL('/products/2142-70-3/');
});

test('the address of a formula of one product leads on to it', async ({ page }) => {
  await page.goto('/formula/C8H7IO/');
  await expect(page).toHaveURL('/products/2142-70-3/');
});

test('the address of a formula without a page leads on to the search for it', async ({ page }) => {
  await page.goto('/formula/C9H7BrO/');
  await expect(page).toHaveURL('/search/?q=C9H7BrO');
});

test('an address that leads nowhere says so and offers the search', async ({ page }) => {
  const answer = await page.goto('/products/50-00-0/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('the printed page has nothing to press or choose', async ({ page }) => {
  await page.goto('/products/619-41-0/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: '51–52 °C' }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('then paste it into a message')).toBeHidden();
});
