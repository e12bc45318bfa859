import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGES } from './pages.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each theme at one width: the themes differ in colours alone, the widths in layout alone. */
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 360, height: 780 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const;

for (const { colorScheme, viewport } of VIEWS)
  for (const path of KINDS_OF_PAGES)
    test(`axe finds nothing on ${path}, ${colorScheme}, ${String(viewport.width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((n) => n.html) }))).toEqual(
        [],
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'the page scrolls sideways').toBeLessThanOrEqual(viewport.width);
    });

test('by keyboard alone from the home page to a product and its quote form', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('822-85-5');
  await page.keyboard.press('Enter');
  const hit = page.locator('[data-cas="822-85-5"]').getByRole('link');
  await expect(hit).toBeVisible();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await hit.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(hit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2-Bromocyclohexanone');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const quote = page.getByRole('link', { name: 'Request a quote' });
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await quote.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(quote).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Amount' })).toBeFocused();
});

test('what has the focus shows it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() =>
    getComputedStyle(document.activeElement ?? document.body).getPropertyValue('outline-style'),
  );
  expect(outline).toBe('solid');
});
