import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript the indexes lead to every product', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'CAS index' }).click();
  await page.getByRole('link', { name: '822-85-5' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2-Bromocyclohexanone');
});

test('the search form still leads to a page that says what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('822-85-5');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/?q=822-85-5');
  await expect(page.getByRole('main').getByRole('link', { name: /CAS/ }).first()).toBeVisible();
});

test('a product page still says how to ask for a quote', async ({ page }) => {
  await page.goto('/products/822-85-5/');
  const section = page.locator('#quote');
  await expect(section.getByRole('link', { name: /www\.dgtbcb\.com/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.dgtbcb\.com/,
  );
  await expect(section).toContainText('822-85-5');
});

test('controls that need a script are disabled', async ({ page }) => {
  await page.goto('/products/822-85-5/');
  for (const button of await page.getByRole('main').getByRole('button').all())
    await expect(button).toBeDisabled();
  await expect(page.getByRole('combobox', { name: 'Densities in' })).toBeDisabled();
});
