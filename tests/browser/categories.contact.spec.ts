import { expect, test } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

/** Reagents hold 2-bromocyclohexanone, and sodium cyanide through inorganic reagents. */
const WAY = 'Breadcrumb';

test('categories lead down to a product, and its way leads up again', async ({ page }) => {
  await page.goto('categories/');
  await expect(page.getByRole('main').getByRole('list').first()).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link "Photosensitive intermediates"
        - text: "2"
      - listitem:
        - link "Reagents"
        - text: "2"
        - list:
          - listitem:
            - link "Inorganic reagents"
            - text: "1"
  `);
  await page.getByRole('main').getByRole('link', { name: 'Reagents', exact: true }).click();
  await expect(page.locator('.product-card')).toHaveCount(2);
  const below = page.getByRole('navigation', { name: 'Sub-categories' });
  await expect(below.getByRole('listitem')).toHaveText(/^\s*Inorganic reagents\s*1\s*$/);
  await below.getByRole('link').click();
  await expect(page.locator('.product-card')).toHaveCount(1);
  await page.locator('.product-card').getByRole('link', { name: 'Sodium cyanide' }).click();
  const way = page.getByRole('navigation', { name: WAY });
  await expect(way.getByRole('link')).toHaveText(['Products', 'Reagents', 'Inorganic reagents']);
  await way.getByRole('link', { name: 'Inorganic reagents' }).click();
  await expect(way.getByRole('link')).toHaveText(['Products', 'Reagents']);
});

test('a product has its other categories among the facts', async ({ page }) => {
  await page.goto('products/822-85-5/');
  const way = page.getByRole('navigation', { name: WAY });
  await expect(way.getByRole('link')).toHaveText(['Products', 'Photosensitive intermediates']);
  const also = page.locator('.fact').filter({ hasText: 'Also in' });
  await expect(also.getByRole('link')).toHaveText(['Reagents']);
});

test('hits are filtered by a category and all below it', async ({ page }) => {
  await page.goto('search/?q=C1-8');
  const hits = page.getByRole('list', { name: 'Search results' }).locator('[data-hit-link]');
  await expect(hits).toHaveCount(3);
  const filter = page.getByRole('group', { name: 'Category' });
  const category = (name: string) => filter.getByRole('checkbox', { name });
  await expect(category('Inorganic reagents')).toBeHidden();
  await category('Reagents 2').check();
  await expect(hits).toHaveText(['2-Bromocyclohexanone', 'Sodium cyanide']);
  await filter.locator('summary').and(page.getByLabel('Sub-categories of Reagents')).click();
  await category('Inorganic reagents 1').check();
  await expect(hits).toHaveText(['Sodium cyanide']);
  await expect(category('Reagents 2')).not.toBeChecked();
  await expect(page).toHaveURL(/category=inorganic-reagents$/);
  await expectNoViolations(page);
});
