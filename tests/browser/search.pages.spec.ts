/** Long lists: pages, jumps, filters over everything, and lists that are browsed. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { FORMAT, VERSION } from '#search/index/open-index.ts';

const TABLE = '../shared/data/compounds.tsv';

/** The first 60 of a table of real compounds, in the order of their names. */
function realRecords() {
  const [head = '', ...rows] = readFileSync(TABLE, 'utf8').split('\n').slice(0, 61);
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const [cas, name, formula] = [cell('cas'), cell('name'), cell('formula')];
    const lists = { names: [], catalogNumbers: [], groups: [], documents: [] };
    const structure = { inchiKey: '', inchi: '', smiles: '' };
    const categories = ['photosensitive-intermediates'];
    return { id: cas, cas, name, formula, ...structure, ...lists, categories };
  });
}

/** Serves the index of another catalog in place of the five products. */
async function withRealIndex(page: Page): Promise<ReturnType<typeof realRecords>> {
  const records = realRecords();
  await page.route(/\/search\/\w{7}\.json$/, (route) =>
    route.fulfill({ json: { format: FORMAT, version: VERSION, records } }),
  );
  return records;
}

const hits = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).locator('[data-cas]');
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages of results' });
const idsOf = (page: Page) =>
  hits(page).evaluateAll((all) => all.map((hit) => (hit as HTMLElement).dataset['id'] ?? ''));

test.describe('a list of 60 real compounds', () => {
  test.skip(!existsSync(TABLE), `${TABLE} is not there`);

  test('is reached to its last hit by its pages, each product once', async ({ page }) => {
    const records = await withRealIndex(page);
    await page.goto('/search/?sort=name');
    const seen: string[] = [];
    for (const number of [1, 2, 3]) {
      await expect(pages(page).getByRole('spinbutton', { name: 'Page' })).toHaveValue(
        String(number),
      );
      await expect(hits(page)).toHaveCount(20);
      seen.push(...(await idsOf(page)));
      if (number < 3) await pages(page).getByRole('link', { name: 'Next' }).click();
    }
    expect(seen.toSorted()).toEqual(records.map(({ id }) => id).sort());
    await expect(page).toHaveURL('/search/?sort=name&page=3');
    await expect(hits(page).first().getByRole('link')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL('/search/?sort=name&page=2');
    await expect(hits(page)).toHaveCount(20);
    expect(await idsOf(page)).toEqual(seen.slice(20, 40));
  });

  test('is jumped to at a page and at a letter', async ({ page }) => {
    const records = await withRealIndex(page);
    await page.goto('/search/?sort=name');
    const field = pages(page).getByRole('spinbutton', { name: 'Page' });
    await field.fill('3');
    await field.press('Enter');
    await expect(page).toHaveURL(/page=3/);
    const letters = pages(page).getByRole('group', { name: 'Names that begin with' });
    const initials = records.map(({ name }) => name.replace(/^[^A-Za-z]+/, '').charAt(0));
    const last =
      initials
        .map((one) => one.toUpperCase())
        .sort()
        .at(-1) ?? '';
    await letters.getByRole('link', { name: last, exact: true }).click();
    await expect
      .poll(async () => (await hits(page).getByRole('heading').allTextContents()).join('\n'))
      .toMatch(new RegExp(`^[^A-Za-z]*${last}`, 'im'));
  });

  test('is filtered over all its pages', async ({ page }) => {
    await withRealIndex(page);
    await page.goto('/search/');
    const elements = page.getByRole('group', { name: 'Contains element' });
    const nitrogen = elements.getByRole('checkbox', { name: /^N / });
    const counted = Number(
      /\d+$/.exec((await nitrogen.locator('..').textContent()) ?? '')?.[0] ?? NaN,
    );
    await nitrogen.check();
    await expect(page.getByRole('main').getByRole('status')).toContainText(`${String(counted)} `);
    const expected = realRecords().filter(({ formula }) => /N(?![a-z])/.test(formula)).length;
    expect(counted).toBe(expected);
  });
});

test.describe('the products are browsed', () => {
  test('with filters, orders and the quote list, in place', async ({ page }) => {
    await page.goto('/products/');
    await page.getByLabel('Sort by').selectOption('Molar mass');
    await expect(hits(page).first()).toHaveAttribute('data-cas', '21943-50-0');
    await expect(page).toHaveURL('/products/?sort=mass');
    await page.getByText('Filter', { exact: true }).click();
    const elements = page.getByRole('group', { name: 'Contains element' });
    await elements.getByRole('checkbox', { name: /^I / }).check();
    await expect(hits(page)).toHaveCount(2);
    await expect(page.getByText('2 products match the filters')).toBeVisible();
    await hits(page)
      .first()
      .getByRole('button', { name: /Add to quote list/ })
      .click();
    await expect(
      hits(page)
        .first()
        .getByRole('button', { name: /On your list/ }),
    ).toBeVisible();
    await page.reload();
    await expect(hits(page)).toHaveCount(2);
    await page.goBack();
    await expect(hits(page)).toHaveCount(5);
  });

  test('and put on the quote list with amounts, where they stand', async ({ page }) => {
    await page.goto('/products/?sort=name');
    const name = '2-Bromocyclohexanone';
    await page.getByRole('button', { name: `Add to quote list: ${name}` }).click();
    const amount = page.getByRole('textbox', { name: `Amount of ${name}` });
    await amount.fill('2 or 3');
    await amount.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'Enter a number' })).toBeVisible();
    await amount.fill('25');
    await amount.press('Enter');
    await expect(page.getByRole('button', { name: `On your list · 25 g: ${name}` })).toBeVisible();
    await amount.fill('1');
    await page.getByRole('combobox', { name: `Unit of ${name}` }).selectOption('kg');
    await page.getByLabel('Sort by').focus();
    await expect(
      page.getByRole('button', { name: `On your list · 25 g, 1 kg: ${name}` }),
    ).toBeVisible();
    await page.goto('/quote/');
    await expect(page.getByLabel(`Amount of ${name}`)).toHaveCount(2);
  });

  test('and compared, up to four at once', async ({ page }) => {
    await page.goto('/products/?sort=name');
    const box = (name: string) => page.getByRole('checkbox', { name: `Compare: ${name}` });
    await box('2-Bromocyclohexanone').check();
    await expect(page.getByText('Choose another to compare')).toBeVisible();
    await box('2-Bromocyclopentanone').check();
    const link = page.getByRole('link', { name: 'Compare 2 products' });
    await expect(link).toHaveAttribute('href', '/compare/?p=822-85-5,21943-50-0');
    for (const name of ['2′-Iodoacetophenone', '2-Bromo-4′-methylacetophenone'])
      await box(name).check();
    await expect(
      page.getByRole('checkbox', { name: /^Compare: / }).and(page.locator(':disabled')),
    ).toHaveCount(1);
    await box('2-Bromocyclohexanone').uncheck();
    await page.getByRole('link', { name: 'Compare 3 products' }).click();
    await expect(page.getByRole('main')).toContainText('3 products are compared');
  });

  test('within a category, also by a range of masses', async ({ page }) => {
    await page.goto('/categories/photosensitive-intermediates/?mass=..200');
    await expect(hits(page)).toHaveCount(2);
    await page.getByText('Filter', { exact: true }).click();
    const most = page.getByRole('spinbutton', { name: 'Molar mass (g/mol): at most' });
    await expect(most).toHaveValue('200');
    expect((await most.boundingBox())?.width).toBeGreaterThan(60);
    await most.fill('165');
    await most.press('Enter');
    await expect(hits(page)).toHaveCount(1);
    await expect(page).toHaveURL(/mass=\.\.165/);
  });

  test('without a script as a plain list whose order is stated', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/products/');
    await expect(page.getByRole('main')).toContainText('5 products · by CAS number');
    await expect(page.getByRole('article')).toHaveCount(5);
    await expect(page.getByLabel('Sort by')).toBeHidden();
    await expect(page.getByText('Filter', { exact: true })).toBeHidden();
    await context.close();
  });

  test('where the data do not load, the list stays and says so', async ({ page }) => {
    await page.route('**/search/page.json', (route) => route.abort());
    await page.goto('/products/');
    await page.getByLabel('Sort by').selectOption('Name');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('article')).toHaveCount(5);
  });
});
