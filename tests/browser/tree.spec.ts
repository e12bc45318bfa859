import { expect, test } from '@playwright/test';

/** Accessibility tree of the main tasks: roles, names and states. */
test('the frame of every page', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Chemtarget Technologies Co., Ltd."
      - navigation "Main":
        - list:
          - listitem:
            - link "Products"
          - listitem:
            - link "News"
          - listitem:
            - link "About"
          - listitem:
            - link "Contact"
      - search:
        - combobox
        - button "Search"
      - link "Quote list"
      - button "Dark theme"
  `);
  await expect(page.getByRole('contentinfo').getByRole('navigation')).toHaveAccessibleName('Site');
});

test('searching', async ({ page }) => {
  await page.goto('/search/?q=2142-70-3');
  await expect(page.getByRole('list', { name: 'Search results' })).toMatchAriaSnapshot(`
    - list "Search results":
      - listitem:
        - heading "2′-Iodoacetophenone" [level=2]:
          - link "2′-Iodoacetophenone"
        - term: CAS number
        - definition:
          - mark: 2142-70-3
        - term: Molecular formula
        - 'button "Add to quote list: 2′-Iodoacetophenone"'
  `);
  await expect(page.getByRole('status').first()).toContainText('1 product found');
});

test('reading a product and asking for it', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - navigation "Breadcrumb"
        - heading "2′-Iodoacetophenone" [level=1]
        - img "Structure drawing of 2′-Iodoacetophenone"
        - term: CAS number
        - definition:
          - strong: 2142-70-3
          - button "Copy CAS number"
  `);
  const form = page.getByRole('region', { name: 'Request a quote' });
  await expect(form.getByRole('textbox', { name: 'Amount' })).toBeEnabled();
  await expect(form.getByRole('combobox', { name: 'Unit' })).toBeEnabled();
  await form.getByRole('textbox', { name: 'Amount' }).fill('twenty');
  await form.getByRole('textbox', { name: 'Amount' }).blur();
  await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveAccessibleDescription(
    /Enter a number/,
  );
});

test('the quote list', async ({ page }) => {
  await page.goto('/quote/?cas=619-41-0');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Quote list 1' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Quote list" [level=1]
      - heading "Products" [level=2]
      - list:
        - listitem:
          - heading "2-Bromo-4′-methylacetophenone" [level=3]
          - textbox "Amount of 2-Bromo-4′-methylacetophenone"
          - combobox "Unit of 2-Bromo-4′-methylacetophenone"
  `);
});
