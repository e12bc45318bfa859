import { expect, test, type Page } from '@playwright/test';

const PRODUCTS = [
  ['2142-70-3', '2′-Iodoacetophenone', 'C8H7IO', 'Light cleaves the C–I bond'],
  ['21943-50-0', '2-Bromocyclopentanone', 'C5H7BrO', 'alkylating agents and lachrymators'],
  ['25245-35-6', '2-Iodo-1,4-dimethoxybenzene', 'C8H9IO2', 'Light cleaves the C–I bond'],
  ['619-41-0', '2-Bromo-4′-methylacetophenone', 'C9H9BrO', 'a strong lachrymator'],
  ['822-85-5', '2-Bromocyclohexanone', 'C6H9BrO', 'alkylating agents and lachrymators'],
] as const;

async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const [cas, name, formula, caution] of PRODUCTS)
  test(`${cas} prints as a data sheet of one page`, async ({ page }) => {
    await page.goto(`/products/${cas}/`);
    for (const format of ['A4', 'Letter'] as const)
      expect(await printedPages(page, format), format).toBe(1);

    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(main.getByRole('img', { name: `Structure drawing of ${name}` })).toBeVisible();
    await expect(main.locator('.plate')).toHaveText(cas);
    await expect(main.locator('dd').getByText(formula, { exact: true }).first()).toBeVisible();
    await expect(main.getByRole('row', { name: /^Monoisotopic mass/ })).toBeVisible();
    await expect(main.locator('#safety').getByText(caution)).toBeVisible();
    await expect(main.getByText(/^No safety data sheet is on file/)).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Sources' })).toBeVisible();
    const footer = page.getByRole('contentinfo');
    await expect(footer.getByText(new RegExp(`https://.*/products/${cas}/$`))).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    for (const left of ['#quote', '#related', '.button'])
      await expect(page.locator(left).filter({ visible: true })).toHaveCount(0);
  });

test('a dark theme is not printed dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/products/619-41-0/');
  const ink = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('color'));
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  const onScreen = await ink();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ink()).not.toBe(onScreen);
  expect(await ink()).toBe('rgb(28, 24, 21)');
});

test('a long request goes over several pages, each with the head of the table', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const line = (at: number) => ({
      id: `l${String(at)}`,
      unit: 'g',
      name: `Compound ${String(at)}`,
    });
    const lines = Array.from({ length: 60 }, (_, at) => line(at));
    localStorage.setItem('chemical-catalog.quote-list', JSON.stringify({ version: 2, lines }));
  });
  await page.goto('/quote/');
  const form = page.locator('.quote-print');
  await expect(form.locator('tbody tr')).toHaveCount(60);
  expect(await printedPages(page, 'A4')).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  await expect(form.locator('thead')).toHaveCSS('display', 'table-header-group');
  for (const part of ['th', 'td'])
    await expect(form.locator(part).first()).toHaveCSS('break-inside', 'avoid');
});

test('the catalog for paper has every product once, and its indexes lead there', async ({
  page,
}) => {
  await page.goto('/products/');
  await page.getByRole('link', { name: 'Print catalog' }).click();
  await expect(page).toHaveURL('/print/');
  const entries = await page
    .locator('article[data-cas]')
    .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-cas') ?? ''));
  expect(entries.toSorted()).toEqual(PRODUCTS.map(([cas]) => cas).toSorted());

  for (const [cas, name, formula] of PRODUCTS) {
    const entry = page.locator(`article[data-cas="${cas}"]`);
    await expect(entry).toContainText(name);
    await expect(entry).toContainText(formula);
    const id = await entry.getAttribute('id');
    for (const [index, text] of [
      ['cas', cas],
      ['formula', formula],
      ['name', name],
    ] as const) {
      const row = page.locator(`.by-${index} li`).filter({ hasText: text }).first();
      await expect(row.getByRole('link')).toHaveAttribute('href', `#${String(id)}`);
    }
  }
  const leads = await page
    .locator('.index a, .contents a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href'))
        .filter((href) => !document.querySelector(href ?? '')),
    );
  expect(leads, 'links that lead nowhere').toEqual([]);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
