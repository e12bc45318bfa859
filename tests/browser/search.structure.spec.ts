import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('textbox', { name: 'SMILES, SMARTS or molfile' });
const hits = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');

test('what contains a structure is found and marked', async ({ page }) => {
  await page.goto('/search/structure/');
  await field(page).fill('c1ccccc1I');
  await field(page).press('Enter');
  await expect(page.getByText('2 products contain this structure')).toBeVisible();
  await expect(page).toHaveURL(/smiles=c1ccccc1I/);
  await expect(page.locator('.search-hits [data-cas="2142-70-3"]')).toBeVisible();
  await expect(page.locator('.search-hits [data-cas="25245-35-6"]')).toBeVisible();
  // Seven atoms and seven bonds of each.
  const marks = page.locator('.search-hits .structure-marks');
  await expect(marks).toHaveCount(2);
  const path = await marks.first().locator('path').first().getAttribute('d');
  expect(path?.match(/h0/g)).toHaveLength(7);
  expect(path?.match(/L/g)).toHaveLength(7);
});

test('modes, filters and pages are in the address, and Back returns to them', async ({ page }) => {
  await page.goto('/search/structure/?smiles=C1CCC(C(C1)=O)Br');
  await expect(page.getByText('1 product contains this structure')).toBeVisible();
  await page.getByRole('radio', { name: 'Similarity' }).check();
  await expect(page.getByText('2 similar products')).toBeVisible();
  await expect(hits(page)).toHaveCount(2);
  await expect(hits(page).first()).toContainText('2-Bromocyclohexanone');
  await expect(hits(page).first()).toContainText('Similarity 1.00');
  await expect(page).toHaveURL(/mode=similarity/);
  await page.getByLabel('Sort by').selectOption('name');
  await expect(page).toHaveURL(/smiles=.*mode=similarity.*sort=name/);
  await page.goBack();
  await expect(page.getByText('1 product contains this structure')).toBeVisible();
  await page.getByRole('radio', { name: 'Exact structure' }).check();
  await expect(page.getByText('1 product has this structure')).toBeVisible();
});

test('a CAS number, an InChI, a name and a molfile of this catalog are read', async ({ page }) => {
  await page.goto('/search/structure/?mode=exact');
  for (const text of [
    '822-85-5',
    '2-Bromocyclohexanone',
    'InChI=1S/C6H9BrO/c7-5-3-1-2-4-6(5)8/h5H,1-4H2',
  ]) {
    await field(page).fill(text);
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    await expect(field(page)).toHaveValue('O=C1CCCCC1Br');
    await expect(page.locator('.search-hits [data-cas="822-85-5"]')).toBeVisible();
  }
  const data = (await (await page.request.get('/products/21943-50-0.json')).json()) as {
    molfile: string;
  };
  await page.locator('input[type="file"]').setInputFiles({
    name: 'a.mol',
    mimeType: 'chemical/x-mdl-molfile',
    // Many programs leave the title empty.
    buffer: Buffer.from(data.molfile.replace(/^.*\n/, '\n')),
  });
  await expect(page.locator('.search-hits [data-cas="21943-50-0"]')).toBeVisible();
  await expect(page.locator('.search-hits [data-id]')).toHaveCount(1);
});

test('what is wrong with a structure is said', async ({ page }) => {
  await page.goto('/search/structure/');
  await field(page).fill('c1ccc');
  await field(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    'Ring 1, opened at character 2, is not closed.',
  );
  await field(page).fill('[#6]~[#8]');
  await page.getByRole('radio', { name: 'Exact structure' }).check();
  await expect(page.getByRole('alert')).toContainText('This is a pattern (SMARTS)');
  await field(page).fill('FC(F)(F)F');
  await field(page).press('Enter');
  await expect(page.getByText('No product in this catalog has this structure.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
});

for (const [text, said] of [
  ['98-86-2', 'No product in this catalog has this number.'],
  ['iodobenzene', 'No product in this catalog has this name.'],
  ['InChI=1S/CH4/h1H4', 'No product in this catalog has this InChI'],
  ['c1ccnc1', 'one hydrogen may be missing, as in [nH]'],
] as const)
  test(`${text} in an exact search: what it was meant as is said`, async ({ page }) => {
    await page.goto(`/search/structure/?mode=exact&smiles=${encodeURIComponent(text)}`);
    await expect(page.getByRole('alert')).toContainText(said);
  });

test('that a text is read as a pattern is said, and why it is no SMILES', async ({ page }) => {
  await page.goto('/search/structure/?smiles=C[Foo]');
  await expect(
    page.getByText('Read as SMARTS. As SMILES: Not readable at “[Foo]”, character 2.'),
  ).toBeVisible();
  await field(page).fill('[#6]-[F,Cl,Br,I]');
  await field(page).press('Enter');
  await expect(page.getByText('Read as SMARTS.', { exact: true })).toBeVisible();
});

test('a file without a structure is refused in words, and the field stays', async ({ page }) => {
  await page.goto('/search/structure/?smiles=c1ccccc1I');
  await expect(hits(page)).toHaveCount(2);
  for (const text of ['', '<?xml version="1.0"?><CDXML/>', '$RXN\n\n']) {
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText('This file has no structure');
    await expect(field(page)).toHaveValue('c1ccccc1I');
    await page.reload();
  }
});

test('how many fit a filter is seen; where nothing is like it, the search goes lower', async ({
  page,
}) => {
  await page.goto('/search/structure/?smiles=Brc1ccccc1&mode=similarity&min=0.9');
  await expect(page.getByText('No product reaches a similarity of 0.90.')).toBeVisible();
  await page.getByRole('button', { name: 'Search again from 0.30' }).click();
  await expect(page).toHaveURL(/min=0\.3$/);
  await page.goto('/search/structure/?smiles=C&element=I');
  await expect(page.getByText('5 products contain this structure · 2 of them')).toBeVisible();
});

test('back from a product the place is as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/search/structure/?smiles=C');
  await expect(hits(page)).toHaveCount(5);
  await hits(page).last().scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => Number(history.state?.scroll))).toBeGreaterThan(300);
  const place = await page.evaluate(() => scrollY);
  await hits(page).last().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Structure search');
  await page.goBack();
  await expect(hits(page)).toHaveCount(5);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 100);
});

test('what is drawn becomes text, and is found', async ({ page }) => {
  await page.goto('/search/structure/?smiles=c1ccccc1I');
  await page.getByRole('button', { name: 'Draw' }).click();
  const editor = page.getByRole('group', { name: /^Structure editor/ });
  await expect(editor).toBeVisible();
  const box = await editor.boundingBox();
  if (!box) throw new Error('The editor has no box.');
  // The tool that is chosen at first draws a bond where there is none.
  await expect(async () => {
    await page.mouse.click(box.x + box.width * 0.85, box.y + box.height * 0.3);
    await expect(field(page)).toHaveValue(/\./, { timeout: 1000 });
  }).toPass();
  await expect(page.getByText(/^Drawn: C\d+H\d+I, rings: 1$/)).toBeVisible();
  // A pattern is not drawn, and the drawing does not stand for it.
  await field(page).fill('[NX3;H2;!$(NC=O)]');
  await field(page).press('Enter');
  await expect(page.getByText('The text cannot be drawn as a structure.')).toBeVisible();
  await page.getByRole('button', { name: 'Hide the drawing' }).click();
  await expect(editor).toBeHidden();
  await page.getByRole('button', { name: 'Draw' }).click();
  await expect(editor).toBeVisible();
});

test('a structure that is not held leads to what contains it and what is like it', async ({
  page,
}) => {
  await page.goto('/search/?q=O%3DC1CCCC1');
  await expect(
    page.getByRole('link', { name: 'Products that contain this structure' }),
  ).toBeVisible();
  await expect(page.getByText('Products that contain this structure (1)')).toBeVisible();
  await page.getByRole('link', { name: 'Products that contain this structure' }).click();
  await expect(page.locator('.search-hits [data-cas="21943-50-0"]')).toBeVisible();
});

test('a product leads to what is like it and to what has its scaffold', async ({ page }) => {
  await page.goto('/products/822-85-5/');
  const structure = page.getByRole('region', { name: 'Structure', exact: true });
  await structure.getByRole('link', { name: 'Similar products' }).click();
  await expect(page.getByText('2 similar products')).toBeVisible();
  await page.goBack();
  await structure.getByRole('link', { name: 'Products with this scaffold' }).click();
  await expect(page.locator('.search-hits [data-cas="822-85-5"]')).toBeVisible();
});

test('a search that takes long can be stopped', async ({ page, context }) => {
  // The requests of the worker too.
  await context.route(/search\/\w{7}\.json$/, () => undefined);
  await page.goto('/search/structure/?smiles=c1ccccc1I');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped before a structure was compared.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test.describe('where workers are refused', () => {
  test('a clear word says so', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = function refuse() {
        throw new Error('refused');
      } as unknown as typeof Worker;
    });
    await page.goto('/search/structure/?smiles=c1ccccc1I');
    await expect(page.getByRole('alert')).toContainText('The structures did not load.');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
