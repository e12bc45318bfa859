import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: /CAS number/ });
const list = (page: Page, name = 'Suggestions') => page.getByRole('listbox', { name });
const options = (page: Page, name?: string) => list(page, name).getByRole('option');
const button = (page: Page, name: string) =>
  page.getByRole('search').getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('search').getByRole('status');

const KEEP = 'Keep my recent searches on this device';

test.describe('drawings beside suggested products', () => {
  test('are small, of one width, and no part of the name', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('bromo');
    await expect(options(page)).toHaveCount(3);
    await expect(
      page.getByRole('option', { name: /^2-Bromocyclohexanone 822-85-5/ }),
    ).toBeVisible();
    const drawings = options(page).locator('svg');
    await expect(drawings).toHaveCount(3);
    for (const drawing of await drawings.all()) {
      await expect(drawing).toHaveAttribute('aria-hidden', 'true');
      const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
      expect(Math.max(width / 72, height / 48)).toBeLessThanOrEqual(1.01);
    }
    const names = options(page).locator('[data-name]');
    const lefts = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(new Set(lefts).size).toBe(1);
  });

  for (const [scheme, bromine] of [
    ['light', 'rgb(143, 58, 20)'],
    ['dark', 'rgb(240, 162, 127)'],
  ] as const)
    test(`have the colours of the ${scheme} theme, on a page without drawings`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/privacy/');
      await box(page).fill('2-bromocyclohexanone');
      await expect(options(page).locator('svg [data-element="Br"]').first()).toHaveCSS(
        'color',
        bromine,
      );
    });
});

test.describe('formulas that begin with the text', () => {
  test('are first, with the number of products, and lead to their search', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('c9h');
    await expect(options(page)).toHaveText(['C9H9BrO · 1 product']);
    await expect(status(page)).toHaveText('1 suggestion');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=C9H9BrO');
    await expect(page.locator('[data-hit-link]')).toHaveCount(1);
  });

  test('a whole formula stands before its products', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('IC8H7O');
    await expect(options(page)).toHaveCount(2);
    await expect(options(page).nth(0)).toHaveText('C8H7IO · 1 product');
    await expect(options(page).nth(1)).toContainText('2142-70-3');
    await box(page).fill('C8H9');
    await expect(options(page).first()).not.toHaveText(/C8H7IO/);
  });
});

test.describe('recent searches', () => {
  test('are kept only if the visitor asks, newest first, and deleted at once', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('phenol');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=phenol');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.goto('/about/');
    await box(page).focus();
    await button(page, KEEP).click();
    await expect(page.getByText('Your next searches are listed here.').first()).toBeVisible();
    await expect(box(page)).toBeFocused();
    for (const text of ['2142-70-3', 'C9H9BrO', '2142-70-3']) {
      await box(page).fill(text);
      await box(page).press('Enter');
      await expect(page).toHaveURL(`/search/?q=${text}`);
      await expect
        .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
        .toContain(`[\\"${text}`);
      await page.goto('/about/');
    }
    await box(page).focus();
    await expect(options(page, 'Recent searches')).toHaveText(['2142-70-3', 'C9H9BrO']);
    await expect(status(page)).toHaveText('2 recent searches');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=C9H9BrO');

    await page.goto('/about/');
    await box(page).focus();
    await expect(options(page, 'Recent searches')).toHaveText(['C9H9BrO', '2142-70-3']);
    await button(page, 'Clear').click();
    await expect(options(page, 'Recent searches')).toHaveCount(0);
    await expect(status(page)).toHaveText('Cleared.');
    await button(page, 'Stop keeping').click();
    await expect(button(page, KEEP)).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('what is submitted on the search page is kept as well', async ({ page }) => {
    await page.goto('/about/');
    await box(page).focus();
    await button(page, KEEP).click();
    await page.goto('/search/');
    const field = page.getByRole('searchbox', { name: /CAS number/ });
    await field.pressSequentially('iodo');
    await field.press('Enter');
    await expect(page).toHaveURL('/search/?q=iodo');
    await page.goto('/about/');
    await box(page).focus();
    await expect(options(page, 'Recent searches')).toHaveText(['iodo']);
    await options(page, 'Recent searches').click();
    await expect(page).toHaveURL('/search/?q=iodo');
  });

  test('the Tab key leads to the buttons, Escape back, and typing to suggestions', async ({
    page,
  }) => {
    await page.goto('/about/');
    await box(page).focus();
    await expect(button(page, KEEP)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button(page, KEEP)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await expect(button(page, KEEP)).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('bromo');
    await expect(options(page)).toHaveCount(3);
    await expect(button(page, 'Stop keeping')).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(button(page, 'Search')).toBeFocused();
    await expect(options(page)).toHaveCount(0);
  });

  test('a browser that keeps nothing says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/about/');
    await box(page).focus();
    await button(page, KEEP).click();
    await expect(page.getByText('This browser refuses to keep anything.').first()).toBeVisible();
    await box(page).fill('bromo');
    await expect(options(page)).toHaveCount(3);
    await box(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=bromo');
  });
});
