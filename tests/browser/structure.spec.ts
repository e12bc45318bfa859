import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('the structure is told in words, which describe the drawing to a screen reader', async ({
  page,
}) => {
  await page.goto('/products/619-41-0/');
  const drawing = page.getByRole('img', { name: /^Structure drawing of 2-Bromo-4′/ });
  await expect(drawing).toHaveAccessibleDescription(
    /benzene ring bearing bromoacetyl at position 1, methyl at position 4 \(para\)/,
  );
  await expect(page.getByRole('region', { name: 'Structure', exact: true })).toContainText(
    'alkyl bromide, α-haloketone, ketone',
  );
});

test('the drawing can be taken as PNG and as SVG', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG' }).click(),
  ]);
  expect(png.suggestedFilename()).toBe('2142-70-3.png');
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(300);
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'SVG' }).click(),
  ]);
  expect(await readFile(await svg.path(), 'utf8')).toContain('<title>Structure drawing of 2′-Iod');
});

test("a bromide's isotope pattern is a doublet, in the chart and in the table", async ({
  page,
}) => {
  await page.goto('/products/822-85-5/');
  const isotopes = page.getByRole('region', { name: 'Isotope pattern', exact: true });
  await expect(isotopes.getByRole('img', { name: /M 100\.0 %.*M\+2 97\.7 %/ })).toBeVisible();
  await expect(isotopes.getByRole('row', { name: 'M+2 177.9817 97.7' })).toBeVisible();
  await expect(isotopes.getByRole('row', { name: '[M+H]⁺ 176.9910' })).toBeVisible();
});

test('an isomer stands beside the product with the difference marked', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  const row = page.getByRole('row', { name: /3′-iodoacetophenone/ });
  await expect(row.locator('mark')).toHaveText(['3', 'meta']);
  const related = page.getByRole('region', { name: 'Related products' });
  await related.getByRole('link', { name: '2-Iodo-1,4-dimethoxybenzene' }).click();
  await expect(page).toHaveURL('/products/25245-35-6/');
});
