import { expect, test } from '@playwright/test';

test('the unit of measured values is chosen, converted exactly and remembered', async ({
  page,
}) => {
  await page.goto('/products/619-41-0/');
  const table = page.getByRole('table', { name: 'Measured' });
  await expect(table.getByRole('row', { name: 'Melting point 51–52 °C 4 values' })).toBeVisible();
  const unit = page.getByRole('combobox', { name: 'Temperatures in' });
  await unit.selectOption('K');
  await expect(table.getByRole('row', { name: /^Melting point 325\.15 K/ })).toBeVisible();
  await expect(page.getByRole('main').getByText('324.15–325.15 K')).toHaveCount(3);
  await page.reload();
  await expect(unit).toHaveValue('K');
  await expect(table.getByRole('row', { name: /^Melting point 325\.15 K/ })).toBeVisible();
  await unit.selectOption('°F');
  await expect(table.getByRole('row', { name: /^Melting point 123\.8 °F/ }).first()).toBeVisible();
  await unit.selectOption('as in the source');
  await expect(table.getByRole('row', { name: /^Melting point 52 °C/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is stored for the unit and is no unit does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('units.density', 'lb/gal');
  });
  await page.goto('/products/822-85-5/');
  const unit = page.getByRole('combobox', { name: 'Densities in' });
  await expect(unit).toBeEnabled();
  await expect(page.getByRole('row', { name: 'Density 1.340–1.350 g/cm³ 2 values' })).toBeVisible();
  await unit.selectOption('kg/m³');
  await expect(page.getByRole('row', { name: 'Density 1340–1350 kg/m³ 2 values' })).toBeVisible();
});

test('computed values name their method', async ({ page }) => {
  await page.goto('/products/21943-50-0/');
  await page.getByText(/^Masses, descriptors/).click();
  const computed = page.getByRole('table', { name: 'Computed data' });
  for (const row of [
    'Molar mass 163.01 ± 0.01 g/mol',
    'Elemental composition C 36.84 %, H 4.33 %, Br 49.02 %, O 9.81 %',
    'Degree of unsaturation 2',
    'Stereocentres 1 (1 unspecified)',
  ])
    await expect(computed.getByRole('row', { name: row })).toBeVisible();
  await expect(
    page.getByText(/^Methods: Molar mass: CIAAW.*Rings, Stereocentres: RDKit/),
  ).toBeVisible();
});

test('a page goes from the quote to safety, properties and names, and ends with what is computed', async ({
  page,
}) => {
  await page.goto('/products/2142-70-3/');
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Request a quote',
    'Safety and documents',
    'Properties',
    'Names and identifiers',
    'Uses',
    'Not to be confused with',
    'Related products',
    'Shipping and customs',
    'Structure',
    'Computed data',
    'Sources',
  ]);
});

test('name, drawing, key facts and the way to a quote are there without scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/products/619-41-0/');
  const main = page.getByRole('main');
  for (const part of [
    page.getByRole('heading', { level: 1 }),
    main.getByText('619-41-0', { exact: true }).first(),
    main.getByText('213.07 g/mol', { exact: true }),
    main.getByRole('img', { name: /^Structure drawing/ }),
    main.getByRole('link', { name: 'Request a quote' }),
    page.getByRole('navigation', { name: 'On this page' }),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Safety and documents' }).click();
  await expect(page.getByRole('heading', { name: 'Safety and documents' })).toBeInViewport();
});

test('a name is copied from the page as it is written', async ({ page }) => {
  await page.goto('/products/619-41-0/');
  const selected = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
    return getSelection()?.toString();
  });
  expect(selected).toBe('2-Bromo-4′-methylacetophenone');
});

test('every source is listed with its licence and the pages that cite it', async ({ page }) => {
  await page.goto('/products/822-85-5/');
  await page.getByRole('link', { name: 'All sources of this catalog' }).click();
  await expect(page).toHaveURL('/sources/');
  const source = page.getByRole('listitem').filter({ hasText: 'CAS Common Chemistry' });
  await expect(source).toContainText('CC BY-NC 4.0');
  await source.getByRole('link', { name: '2-Bromocyclohexanone' }).click();
  await expect(page).toHaveURL('/products/822-85-5/');
});
