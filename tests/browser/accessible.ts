import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Both themes at the width of a phone and of a desktop. */
export const VIEWS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { width: 360, height: 780 },
    { width: 1280, height: 900 },
  ].map((viewport) => ({
    name: `${colorScheme}, ${String(viewport.width)} px`,
    colorScheme,
    viewport,
  })),
);

/** Axe finds nothing on a page in a view, and the page does not scroll sideways. */
export async function expectAccessible(
  page: Page,
  path: string,
  { colorScheme, viewport }: (typeof VIEWS)[number],
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expectNoViolations(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'the page scrolls sideways').toBeLessThanOrEqual(viewport.width);
}

/** Axe finds nothing on a page as it is now. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((n) => n.html) }))).toEqual([]);
}
