import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGES } from './pages.ts';

test('no page asks another host, sets a cookie or complains in the console', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of KINDS_OF_PAGES) {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
