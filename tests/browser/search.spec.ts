import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('search').getByLabel(/CAS number/);
const hits = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).locator('[data-cas]');
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function ask(page: Page, text: string) {
  await page.goto('/');
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
}

test.describe('a visitor finds a product', () => {
  for (const [what, text, cas] of [
    ['CAS number', '2142-70-3', '2142-70-3'],
    ['CAS number with decoration', 'CAS No. 25245 35 6', '25245-35-6'],
    ['CAS number in full-width digits', '８２２－８５－５', '822-85-5'],
    ['formula in the wrong order', 'IOC8H7', '2142-70-3'],
    ['formula in small letters', 'c9h9bro', '619-41-0'],
    ['name with a typed prime', "2-bromo-4'-methylacetophenone", '619-41-0'],
    ['name in Chinese', '2-溴环戊酮', '21943-50-0'],
  ] as const)
    test(`by ${what}`, async ({ page }) => {
      await ask(page, text);
      await expect(hits(page)).toHaveCount(1);
      await expect(hits(page)).toHaveAttribute('data-cas', cas);
      await expect(status(page)).toContainText('1 product found');
      await hits(page).getByRole('link').click();
      await expect(page).toHaveURL(`/products/${cas}/`);
    });
});

test('a link to a search shows its result, the text in the box and in the title', async ({
  page,
}) => {
  await page.goto('/search/?q=C8H7IO');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page).locator('sub')).toHaveText(['8', '7']);
  await expect(box(page)).toHaveValue('C8H7IO');
  await expect(page).toHaveTitle(/^C8H7IO – /);
});

test('a wrong check digit is explained and put right', async ({ page }) => {
  await ask(page, '2142-70-8');
  await expect(status(page)).toContainText('With the check digit corrected it is 2142-70-3');
  await expect(page.getByText('= 53 → 3')).toBeVisible();
  await expect(hits(page)).toHaveAttribute('data-cas', '2142-70-3');
});

test('a number that is not held leads to the request for it', async ({ page }) => {
  await ask(page, '98-86-2');
  await expect(status(page)).toContainText('no product with CAS number 98-86-2');
  await expect(hits(page)).toHaveCount(0);
  const request = page.getByRole('link', { name: 'Ask the supplier for 98-86-2' });
  await expect(request).toHaveAttribute('href', '/quote/?cas=98-86-2');
  await request.click();
  await expect(page).toHaveURL(/\/quote\//);
  await expect(page.getByRole('main')).toContainText('98-86-2');
});

test('another isomer is shown only as another compound', async ({ page }) => {
  await ask(page, '2-iodoacetophenone');
  await expect(hits(page)).toHaveCount(1);
  await expect(status(page)).toContainText('No product has this name');
  await expect(hits(page)).toContainText('not the compound you typed');
});

test('the slash puts the cursor into the box, but types a slash in a field', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(box(page)).toHaveValue('a/b');
});

test('results follow the typing, and the address with them', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('main').getByRole('link', { name: 'CAS index' })).toBeVisible();
  await box(page).pressSequentially('2142');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toHaveAttribute('data-cas', '2142-70-3');
  await expect(hits(page).locator('mark')).toHaveText('2142');
  await expect(page).toHaveURL('/search/?q=2142');
  await expect(box(page)).toHaveValue('2142');
});

test('Back and Forward lead from one submitted text to the other', async ({ page }) => {
  await page.goto('/search/?q=C5H7BrO');
  await expect(hits(page)).toHaveAttribute('data-cas', '21943-50-0');
  await box(page).fill('822-85-5');
  await expect(hits(page)).toHaveAttribute('data-cas', '822-85-5');
  await box(page).press('Enter');
  await page.goBack();
  await expect(hits(page)).toHaveAttribute('data-cas', '21943-50-0');
  await expect(box(page)).toHaveValue('C5H7BrO');
  await page.goForward();
  await expect(hits(page)).toHaveAttribute('data-cas', '822-85-5');
  await expect(box(page)).toHaveValue('822-85-5');
});

test('Back from a product leads to the results', async ({ page }) => {
  await ask(page, 'bromo');
  await expect(hits(page)).toHaveCount(3);
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/products\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(3);
  await expect(box(page)).toHaveValue('bromo');
});

test('an index that fails to load can be loaded again', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort(), { times: 1 });
  await page.goto('/search/?q=2142-70-3');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page)).toHaveAttribute('data-cas', '2142-70-3');
});

test('hostile texts are answered as texts', async ({ page }) => {
  const problems: string[] = [];
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
    '__proto__',
    '\u202emalformed\u0000\ud83d',
    '.*+?^${}()|[]\\',
    '%E0%A4%A',
    '🙂',
  ]) {
    await page.goto(`/search/?${new URLSearchParams({ q: text }).toString()}`);
    await expect(status(page)).toContainText(/Read as|Not understood/);
  }
  await page.goto('/search/?q=%E0%A4%A');
  await expect(status(page)).toContainText(/Read as|Not understood/);
  expect(problems).toEqual([]);
});

test('a pasted page is searched by its beginning, and says so', async ({ page }) => {
  await ask(page, '苯 '.repeat(5000));
  await expect(status(page)).toContainText('only its beginning was searched');
  await box(page).fill('x'.repeat(10_000));
  await expect(status(page)).toContainText('Read as name: xxx');
  await page.reload();
  await expect(status(page)).toContainText('only its beginning was searched');
});

test.describe('the list', () => {
  test('shows drawing, name, number, formula, mass and why, with the matched part marked', async ({
    page,
  }) => {
    await page.goto('/search/?q=bromocyclohex');
    const hit = hits(page);
    await expect(hit).toHaveCount(1);
    await expect(hit.locator('mark')).toHaveText('Bromocyclohex');
    await expect(hit).toContainText('822-85-5');
    await expect(hit).toContainText('177.04 g/mol');
    await expect(hit).toContainText('Name contains these words');
    const drawing = hit.getByRole('img', { name: '2-Bromocyclohexanone' });
    expect((await drawing.boundingBox())?.width).toBeGreaterThan(50);
    const colours = await drawing
      .locator('[color]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
    // Oxygen and bromine have colours of their own.
    expect(new Set(colours).size).toBe(2);
  });

  test('has the facts of a hit right below its name', async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/search/?q=bromo');
      const first = hits(page).first();
      const name = await first.getByRole('heading').boundingBox();
      const mass = await first.getByText('213.07').boundingBox();
      const gap = (mass?.y ?? 0) - ((name?.y ?? 0) + (name?.height ?? 0));
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(30);
    }
  });

  test('is filtered, and everything stands in the address', async ({ page }) => {
    await page.goto('/search/?q=bromo');
    await expect(hits(page)).toHaveCount(3);
    const filter = page.getByRole('group', { name: 'Molar mass' });
    await filter.getByRole('checkbox', { name: /150 to 200/ }).check();
    await expect(hits(page)).toHaveCount(2);
    await expect(status(page)).toContainText('2 of them match the filters');
    await expect(filter.getByRole('checkbox', { name: /150 to 200/ })).toBeFocused();
    await expect(page).toHaveURL('/search/?q=bromo&mass=150');
    await page.reload();
    await expect(hits(page)).toHaveCount(2);
    await page.goBack();
    await expect(hits(page)).toHaveCount(3);
    await page.goForward();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(hits(page)).toHaveCount(3);
  });

  test('is sorted and shown as a table, also after going back to it', async ({ page }) => {
    await page.goto('/search/?q=bromo');
    await page.getByLabel('Sort by').selectOption('Molar mass');
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.getByRole('table', { name: 'Search results' }).locator('[data-cas]');
    const order = () => rows.evaluateAll((all) => all.map((row) => row.dataset['cas']));
    await expect.poll(order).toEqual(['21943-50-0', '822-85-5', '619-41-0']);
    await expect(page).toHaveURL('/search/?q=bromo&sort=mass&view=table');
    await rows.first().getByRole('link').click();
    await expect(page).toHaveURL('/products/21943-50-0/');
    await page.goBack();
    await expect.poll(order).toEqual(['21943-50-0', '822-85-5', '619-41-0']);
  });

  test('is sorted and filtered by melting point, what has none coming last', async ({ page }) => {
    await page.goto('/search/?q=bromo&sort=meltingPoint');
    await expect(hits(page)).toHaveCount(3);
    await expect(hits(page).first()).toHaveAttribute('data-cas', '619-41-0');
    await expect(page.getByLabel('Sort by')).toHaveValue('meltingPoint');
    const filter = page.getByRole('group', { name: 'Melting point (°C)' });
    await filter.getByRole('checkbox').first().check();
    await expect(hits(page)).toHaveCount(1);
    await expect(page).toHaveURL(/meltingPoint=25|meltingPoint=50/);
  });

  test('keeps the place in it on the way back and on reloading', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.goto('/search/?q=bromo');
    await expect(hits(page)).toHaveCount(3);
    await hits(page).last().scrollIntoViewIfNeeded();
    const place = () => page.evaluate(() => Math.round(scrollY));
    const before = await place();
    expect(before).toBeGreaterThan(100);
    await expect
      .poll(() => page.evaluate(() => (history.state as { scroll?: number } | null)?.scroll))
      .toBeGreaterThan(100);
    await page.reload();
    await expect(hits(page)).toHaveCount(3);
    await expect.poll(place).toBe(before);
  });

  test('puts a product on the quote list', async ({ page }) => {
    await page.goto('/search/?q=822-85-5');
    const add = hits(page).getByRole('button', { name: 'Add to quote list: 2-Bromocyclohexanone' });
    await add.click();
    await expect(hits(page).getByRole('button', { name: /On your list/ })).toBeVisible();
    await page.goto('/quote/');
    await expect(page.getByRole('main')).toContainText('2-Bromocyclohexanone');
  });
});

test.describe('a structure', () => {
  test('is found in any writing, by a toolkit that is loaded only then', async ({ page }) => {
    const toolkit: string[] = [];
    page.on('request', (request) => {
      if (/worker/.test(request.url())) toolkit.push(request.url());
    });
    await page.goto('/search/?q=bromo');
    await expect(hits(page)).toHaveCount(3);
    expect(toolkit).toEqual([]);
    await box(page).fill('O=C(C)c1c(I)cccc1');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page)).toContainText('Same structure');
    await expect(hits(page)).toHaveAttribute('data-cas', '2142-70-3');
    expect(toolkit).toHaveLength(1);
  });

  test('is given up with a word where the toolkit does not load', async ({ page }) => {
    await page.route(/worker/, (route) => route.abort());
    await page.goto('/search/?q=O%3DC(C)c1c(I)cccc1');
    await expect(page.getByText('the structure reader did not load')).toBeVisible();
    await expect(status(page)).toContainText('Read as');
    await page.unroute(/worker/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(hits(page)).toHaveAttribute('data-cas', '2142-70-3');
  });
});

test('without JavaScript the indexes are offered', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/search/?q=2142-70-3');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'CAS index' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'CAS index' })).toHaveAttribute('href', '/cas/');
  await expect(main.getByRole('link', { name: 'Name index' })).toBeVisible();
  await expect(main.getByText('Loading')).toHaveCount(0);
  await context.close();
});

test('the only hit is an answer: facts, names and what is easily taken for it', async ({
  page,
}) => {
  await page.goto('/search/?q=2142-70-3');
  const main = page.getByRole('main');
  await expect(main.getByText('1-(2-iodophenyl)ethan-1-one')).toBeVisible();
  await expect(main.getByText('245.9542 Da')).toBeVisible();
  const confusable = main.getByRole('list', { name: 'Not to be confused with' });
  await expect(confusable.getByRole('listitem').first()).toContainText('3′-iodoacetophenone');
  await expect(confusable.getByRole('link', { name: '14452-30-3' })).toBeVisible();
  await main.getByRole('link', { name: 'Request a quote' }).click();
  await expect(page).toHaveURL('/products/2142-70-3/#quote');
});

test('a name that is not found is asked for on the quote list', async ({ page }) => {
  await page.goto('/search/?q=dysprosium+oxybromide');
  await expect(status(page)).toContainText('No matching name.');
  await page.getByRole('link', { name: 'Ask the supplier for dysprosium oxybromide' }).click();
  await expect(page).toHaveURL('/quote/');
  await expect(page.getByRole('main')).toContainText('dysprosium oxybromide');
});
