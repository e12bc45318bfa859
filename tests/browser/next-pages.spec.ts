import { expect, test, type Page } from '@playwright/test';

/** Collects the addresses that the browser prefetches. */
async function fetchedAhead(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return fetched;
}

test('a page is fetched once when the pointer rests on a link to it, and none before', async ({
  page,
}) => {
  const fetched = await fetchedAhead(page);
  await page.goto('/products/');
  const link = page.getByRole('main').getByRole('link', { name: '2′-Iodoacetophenone' }).first();
  await expect(link).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);

  await link.hover();
  await expect.poll(() => fetched).toEqual(['/products/2142-70-3/']);
  await page.getByRole('heading', { level: 1 }).hover();
  await link.hover();
  await link.click();
  await expect(page).toHaveURL('/products/2142-70-3/');
  const delivered = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON() as { deliveryType: string },
  );
  expect(delivered.deliveryType).toBe('navigational-prefetch');
  expect(fetched).toEqual(['/products/2142-70-3/']);
});

test('files, the search and the quote list are not fetched ahead', async ({ page }) => {
  const fetched = await fetchedAhead(page);
  await page.goto('/products/2142-70-3/');
  const press = async (selector: string) => {
    await page.locator(selector).filter({ visible: true }).first().hover();
    await page.mouse.down();
    await page.mouse.move(0, 0);
    await page.mouse.up();
  };
  await press('a[href$=".json"]');
  await press('a[href^="/search/"]');
  await press('a[href^="/quote/"]');
  // A press prefetches immediately, so the others would have been prefetched by now.
  await press('a[href="/news/"]');
  await expect.poll(() => fetched).toEqual(['/news/']);
});
