import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

const THREE = '/compare/?p=619-41-0,2142-70-3,822-85-5';
const table = (page: Page) => page.getByRole('region', { name: 'Comparison' }).getByRole('table');

test('a look-alike is compared from the page of a product', async ({ page }) => {
  await page.goto('/products/822-85-5/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Compare with 2-Bromocyclopentanone' })
    .first()
    .click();
  await expect(page).toHaveURL('/compare/?p=822-85-5,21943-50-0');
  await expect(table(page).getByRole('columnheader')).toContainText([
    'Property',
    '2-Bromocyclohexanone',
    '2-Bromocyclopentanone',
  ]);
});

test('products stand side by side with their drawings, and what differs is said', async ({
  page,
}) => {
  await page.goto(THREE);
  await expect(page.getByRole('status').first()).toHaveText(/^3 products are compared; \d of/);
  for (const name of ['2-Bromo-4′-methylacetophenone', '2′-Iodoacetophenone'])
    await expect(page.getByRole('img', { name: `Structure drawing of ${name}` })).toBeVisible();
  await expect(page.getByRole('row', { name: /^differs: Molar mass/ })).toContainText(
    '213.07 g/mol246.05 g/mol177.04 g/mol',
  );
  await expect(page.getByRole('row', { name: /^Melting point/ })).toContainText('none on file');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the table, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${THREE},1-2-3`);
    await expect(table(page)).toBeVisible();
    await expectNoViolations(page);
  });

test('rows that are the same can be hidden, and the address says so', async ({ page }) => {
  await page.goto('/compare/?p=822-85-5,21943-50-0');
  const same = page.getByRole('row', { name: /^Functional groups/ });
  await expect(same).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await expect(same).toBeHidden();
  await expect(page).toHaveURL('/compare/?p=822-85-5,21943-50-0&only=differences');
  await page.reload();
  await expect(page.getByRole('row', { name: /^differs: Molar mass/ })).toBeVisible();
  await expect(same).toBeHidden();
});

test('a product is left out', async ({ page }) => {
  await page.goto(THREE);
  await page.getByRole('link', { name: 'Remove 2′-Iodoacetophenone' }).click();
  await expect(page).toHaveURL('/compare/?p=619-41-0,822-85-5');
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
});

test('the table is saved and copied as TSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(THREE);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as TSV' }).click();
  const tsv = await readFile(await (await saved).path(), 'utf8');
  expect(tsv).toContain('CAS number\t619-41-0\t2142-70-3\t822-85-5\n');
  await page.getByRole('button', { name: 'Copy as TSV' }).click();
  await expect(page.getByText('The table is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tsv);
});

test.describe('what cannot be compared has a message and a way on', () => {
  const alert = (page: Page) => page.getByRole('alert');

  test('no product', async ({ page }) => {
    await page.goto('/compare/');
    await expect(alert(page)).toContainText('No products chosen');
    await expect(page.getByRole('main').getByRole('link', { name: 'All products' })).toBeVisible();
  });

  test('one product', async ({ page }) => {
    await page.goto('/compare/?p=822-85-5');
    await expect(alert(page)).toContainText('Only 2-Bromocyclohexanone can be shown');
    await page.getByRole('link', { name: 'Page of 2-Bromocyclohexanone' }).click();
    await expect(page).toHaveURL('/products/822-85-5/');
  });

  test('an id that no product has, however near it is', async ({ page }) => {
    await page.goto('/compare/?p=822-85-5,21943-50-0,822-85-6,../catalog');
    await expect(alert(page)).toContainText('No product here has the ID “822-85-6”');
    await expect(alert(page)).toContainText('No product here has the ID “../catalog”');
    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    await page.getByRole('link', { name: 'Search for 822-85-6' }).click();
    await expect(page).toHaveURL('/search/?q=822-85-6');
  });

  test('five products, and one of them twice', async ({ page }) => {
    const ids = '619-41-0,2142-70-3,822-85-5,21943-50-0,25245-35-6';
    await page.goto(`/compare/?p=${ids},822-85-5`);
    await expect(alert(page)).toContainText('Not shown: 25245-35-6');
    await expect(alert(page)).toContainText('“822-85-5” was given more than once');
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await page.getByRole('link', { name: 'Remove 2-Bromocyclohexanone' }).click();
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(alert(page)).toBeEmpty();
  });

  test('data that does not load, or is of another product', async ({ page }) => {
    await page.route('**/products/822-85-5.json', (route) => route.abort());
    await page.route('**/products/619-41-0.json', async (route) => {
      const other = await route.fetch({
        url: route.request().url().replace('619-41-0', '2142-70-3'),
      });
      await route.fulfill({ response: other });
    });
    await page.goto('/compare/?p=822-85-5,619-41-0,2142-70-3,21943-50-0');
    await expect(alert(page)).toContainText('The data of “822-85-5” did not load');
    await expect(alert(page)).toContainText('The data of “619-41-0” did not load');
    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    await page.unroute('**/products/822-85-5.json');
    await page.unroute('**/products/619-41-0.json');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(alert(page)).toBeEmpty();
  });
});

test('on a phone the names of rows stay in sight while the table is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(THREE);
  const last = table(page).getByRole('columnheader', { name: '2-Bromocyclohexanone' });
  const frame = page.getByRole('region', { name: 'Comparison' });
  await frame.focus();
  await expect(last).not.toBeInViewport();
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowRight');
  await expect(last).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: /Molar mass/ })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('it is printed on one page, without controls', async ({ page }) => {
  await page.goto(`${THREE},21943-50-0`);
  await expect(table(page)).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Remove' })).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and links to lists', async ({ page }) => {
    await page.goto(THREE);
    await expect(page.getByRole('note')).toContainText('Comparing needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'CAS index' }).click();
    await expect(page.getByRole('link', { name: '822-85-5' })).toBeVisible();
  });
});
