import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { KINDS_OF_PAGES } from './pages.ts';

for (const path of KINDS_OF_PAGES)
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await expectAccessible(page, path);
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
  for (let presses = 0; presses < 14; presses++) {
    await page.keyboard.press('Tab');
    if (await quote.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(quote).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#quote').getByLabel('Amount')).toBeFocused();
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

const WALKED = [
  '/',
  '/products/',
  '/products/619-41-0/',
  '/search/?q=bromo',
  '/quote/?cas=619-41-0',
];

for (const width of [360, 1280])
  for (const path of WALKED)
    test(`by Tab through ${path} at ${String(width)} px: what has the focus is seen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 200; stops++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(focusState);
        if (seen === 'end') break;
        if (seen !== 'seen') hidden.push(seen);
      }
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    });

/** Checks that the focused element and its focus indicator are visible; otherwise describes it. */
function focusState(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'end';
  const shown = element.matches('input[type=radio], input[type=file]')
    ? (element.closest('label') ?? element)
    : element;
  const what = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const { outlineStyle } = getComputedStyle(shown);
  if (outlineStyle === 'none') return `${what}: no outline`;
  /** The middle of the part of a length that is inside the window. */
  const middle = (from: number, length: number, end: number) =>
    (Math.max(from, 0) + Math.min(from + length, end)) / 2;
  // A link may span two lines: any of its boxes is accepted.
  const isSeen = [...shown.getClientRects()].some(({ left, top, width, height }) => {
    const [x, y] = [middle(left, width, innerWidth), middle(top, height, innerHeight)];
    const uppermost = document.elementFromPoint(x, y);
    return uppermost !== null && (shown.contains(uppermost) || uppermost.contains(shown));
  });
  return isSeen ? 'seen' : `${what}: covered or out of sight`;
}
