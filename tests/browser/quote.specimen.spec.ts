import { expect, test } from '@playwright/test';

test('a product without a CAS number is asked for by its catalog number', async ({ page }) => {
  await page.goto('/products/px-7/');
  await expect(
    page.locator('#quote').getByRole('textbox', { name: 'Text of your request' }),
  ).toHaveValue(/Photoinitiator blend PX-7\nCatalog number: PX-7\n/);
});
