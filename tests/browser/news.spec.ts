import { expect, test } from '@playwright/test';

const ARTICLE = '/news/china-rare-earth-resources/';

test('a reader finds the article from the list of news', async ({ page }) => {
  await page.goto('/news/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /rare earths/ })
    .click();
  await expect(page).toHaveURL(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('rare earths');
});

test('each chart has a name, a description and its figures as a table', async ({ page }) => {
  await page.goto(ARTICLE);
  const charts = page.getByRole('figure');
  await expect(charts).toHaveCount(2);
  const line = charts.filter({ hasText: '1985–2020' });
  const drawing = line.getByRole('img', {
    name: 'World mine production of rare earths, 1985–2020',
  });
  await expect(drawing).toHaveAccessibleDescription(/243,000/);
  await line.getByText('The figures as a table').click();
  await expect(line.getByRole('row', { name: '2005 122,000', exact: true })).toBeVisible();
});

test('the year without figures is a gap in the drawing and in the table', async ({ page }) => {
  await page.goto(ARTICLE);
  const bars = page.getByRole('figure').filter({ hasText: 'world and China' });
  await expect(bars.locator('svg')).toContainText('not in these sources');
  await bars.getByText('The figures as a table').click();
  await expect(bars.getByRole('row', { name: /^2023/ })).toContainText('not in these sources');
});

test('a citation leads to its source at the foot', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#source-usgs-ds140$/);
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  await expect(sources.first()).toContainText('USGS Data Series 140');
  await expect(sources.first()).toBeInViewport();
});

test('the charts fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(ARTICLE);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('the feed lists the article with its address', async ({ request }) => {
  const feed = await (await request.get('/rss.xml')).text();
  expect(feed).toContain(`${ARTICLE}</link>`);
  expect(feed).toContain('Mon, 23 Nov 2026');
});
