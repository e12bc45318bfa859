import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: /CAS number/ });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

test.describe('suggestions under the box', () => {
  test('follow the typing; arrows choose, Enter opens', async ({ page }) => {
    await page.goto('/about/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('bromo');
    await expect(options(page)).toHaveCount(3);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('3 suggestions');
    await expect(options(page).first().locator('mark')).toHaveText('Bromo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    );
    await expect(box(page)).toBeFocused();
    const cas = (await second.getAttribute('data-cas')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/products/${cas}/`);
  });

  test('Enter that ends a composition chooses nothing', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('bromo');
    await expect(options(page)).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    // Safari has ended the composition by then and says so by the key code alone.
    for (const init of [{ isComposing: true }, { isComposing: false, keyCode: 229 }])
      await box(page).dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...init });
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL('/about/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/products\//);
  });

  test('Escape closes them and keeps the text; Enter without a choice searches', async ({
    page,
  }) => {
    await page.goto('/');
    await box(page).fill('2142');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('2142');
    await page.keyboard.press('ArrowDown');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await expect(options(page)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options(page)).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=2142');
  });

  test('a click opens the product', async ({ page }) => {
    await page.goto('/products/619-41-0/');
    await box(page).pressSequentially('822-85');
    await options(page).first().click();
    await expect(page).toHaveURL('/products/822-85-5/');
  });

  test('nothing of the search is loaded before somebody types', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/products/822-85-5/');
    await box(page).focus();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /^\/search\/|suggest/.test(path))).toEqual([]);
    await box(page).pressSequentially('iodo');
    await expect(options(page)).toHaveCount(2);
    expect(asked).toContain('/search/latest.json');
  });

  test('without the index the box still asks the search page', async ({ page }) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('2142');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=2142');
  });
});

test('on the search page arrows lead from the box through the hits and back', async ({ page }) => {
  await page.goto('/search/?q=bromo');
  const field = page.getByRole('searchbox', { name: /CAS number/ });
  const links = page.locator('[data-hit-link]');
  await expect(links).toHaveCount(3);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\//);
});
