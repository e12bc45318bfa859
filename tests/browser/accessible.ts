import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours; all else is the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** A phone and a desktop. */
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];

/** Axe finds nothing on a page in both widths and themes, and the page does not scroll sideways. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the page scrolls sideways').toBeLessThanOrEqual(viewport.width);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(axe(page).withRules(OF_COLOURS))).toEqual([]);
  }
}

/** Axe finds nothing on a page as it is now. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOf(axe(page).withTags(WCAG))).toEqual([]);
}

/** Frames, of which no page has one, and lists of what passed take most of axe's time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function violationsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
}
