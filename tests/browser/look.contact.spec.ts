import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('headline, menu and foot are those of the supplier; without articles there are no news', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Reagents and intermediates from stock',
  );
  const menu = page.getByRole('navigation', { name: 'Main' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(menu.getByRole('link')).toHaveText([
    'Products',
    'Cyanides',
    'Structure search',
    'Contact',
    'Certificates',
  ]);
  await expect(page.getByRole('link', { name: 'News' })).toHaveCount(0);
  await menu.getByRole('link', { name: 'Cyanides' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sodium cyanide' })).toBeVisible();
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Prices are in euros and without tax.');
  await foot.getByRole('link', { name: 'Data sheets' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reagents');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Terms of delivery' }).click();
  await expect(page).toHaveURL(/\/catalog\/terms\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms of delivery');
});

test('the accent and the mark have their partner on dark pages', async ({ page }) => {
  const accent = () =>
    page
      .locator('.plate')
      .first()
      .evaluate((plate) => getComputedStyle(plate).backgroundColor);
  const marks = page.locator('.brand svg:visible path');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  expect(await accent()).toBe('rgb(11, 110, 98)');
  await expect(marks).toHaveAttribute('stroke', '#b3541e');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(marks).toHaveAttribute('stroke', '#f0a878');
  expect(await accent()).not.toBe('rgb(11, 110, 98)');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(marks).toHaveAttribute('stroke', '#b3541e');
});

test('the typeface is the one that was chosen', async ({ page }) => {
  const font = page.waitForResponse(/\.woff2$/);
  await page.goto('');
  const served = await (await font).body();
  const chosen = [400, 600].map((weight) =>
    readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${String(weight)}-normal.woff2`),
  );
  expect(chosen.some((file) => file.equals(served))).toBe(true);
});
