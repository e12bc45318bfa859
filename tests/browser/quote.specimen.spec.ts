import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

const THF = 'Tetrahydrofuran, Anhydrous, ≥ 99.9 % (GC), 1 L';
const BULI = 'n-Butyllithium, 2.5 M in hexanes, Reagent grade, 100 mL';
const ADD_THF = 'Add to quote list: 1 L, Anhydrous, ≥ 99.9 % (GC)';

/** Presses the button of a pack, and waits until the page says how many are on the list. */
async function addPack(page: Page, button: string, said: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.locator('#offer').getByRole('status').filter({ hasText: said })).toBeVisible();
}

/** Two packs of THF and one of n-butyllithium. */
async function fillList(page: Page) {
  await page.goto('/products/109-99-9/');
  await addPack(page, ADD_THF, 'On your list: 1 pack of 1 L.');
  await addPack(page, ADD_THF, 'On your list: 2 packs of 1 L.');
  await page.goto('/products/bl-2500-hex/');
  await addPack(
    page,
    'Add to quote list: 100 mL, Reagent grade',
    'On your list: 1 pack of 100 mL.',
  );
  await page.goto('/quote/');
}

const MESSAGE = `1. Tetrahydrofuran
   CAS Registry Number: 109-99-9
   Catalog number: TH-100-1L
   Molecular formula: C4H8O
   Grade: Anhydrous, ≥ 99.9 % (GC)
   Packs: 2 × 1 L

2. n-Butyllithium, 2.5 M in hexanes
   Catalog number: BL-2500-HEX-100
   Grade: Reagent grade
   Packs: 1 × 100 mL

Country of delivery:`;

test('packs of a product page are lines of the list and of the message', async ({ page }) => {
  await fillList(page);
  await expect(page.getByRole('link', { name: 'Quote list 2' })).toBeVisible();
  await expect(page.getByLabel(`Packs of ${THF}`)).toHaveValue('2');
  await expect(page.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(0);
  await expect(page.getByText('2 lines. Total: 2.1 L.')).toBeVisible();
  const text = page.getByLabel('Text of your request');
  expect(await text.inputValue()).toContain(MESSAGE);
  await page.getByLabel('Language of the message').selectOption({ index: 1 });
  await expect(text).toHaveValue(
    /货号：BL-2500-HEX-100\n +级别：Reagent grade\n +包装：1 × 100 mL\n/,
  );
  await page.getByRole('link', { name: 'n-Butyllithium' }).click();
  await expect(page).toHaveURL(/\/products\/bl-2500-hex\/$/);
});

test('a number of packs must be a whole one', async ({ page }) => {
  await fillList(page);
  const packs = page.getByLabel(`Packs of ${THF}`);
  for (const typed of ['1.5', '0', '-2', 'two']) {
    await packs.fill(typed);
    await expect(packs).toHaveAccessibleDescription(/whole number/);
  }
  await page.getByLabel('Country of delivery').selectOption('Germany');
  await page.getByRole('button', { name: 'Copy the text', exact: true }).click();
  await expect(packs).toBeFocused();
  await packs.fill('12');
  await expect(packs).toHaveAccessibleDescription('');
  await expect(page.getByLabel('Text of your request')).toHaveValue(/Packs: 12 × 1 L\n/);
});

test('another pack size of a pack has a free amount', async ({ page }) => {
  await fillList(page);
  await page.getByRole('button', { name: `Another pack size of ${THF}` }).click();
  const amount = page.getByLabel('Amount of Tetrahydrofuran, Anhydrous');
  await expect(amount).toBeFocused();
  await amount.fill('200');
  await expect(page.getByLabel('Text of your request')).toHaveValue(
    /2\. Tetrahydrofuran\n.*109-99-9\n.*C4H8O\n.*Anhydrous.*\n +Amount: 200 g\n/,
  );
});

test('packs are read in again from a file', async ({ page }) => {
  await fillList(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV for programs', exact: true }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toContain('"BL-2500-HEX-100"');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByLabel(/^Import an XLSX/).setInputFiles(path);
  await expect(page.getByLabel(`Packs of ${BULI}`)).toHaveValue('1');
  expect(await page.getByLabel('Text of your request').inputValue()).toContain(MESSAGE);
});

test('the printed request has numbers, grades and packs', async ({ page }) => {
  await fillList(page);
  await page.setViewportSize({ width: 718, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const form = page.locator('.quote-print');
  const [thf, buli] = [form.getByRole('row').nth(1), form.getByRole('row').nth(2)];
  await expect(thf).toContainText('Catalog number: TH-100-1L');
  await expect(thf).toContainText('Grade: Anhydrous, ≥ 99.9 % (GC)');
  await expect(thf.getByRole('cell', { name: '2 × 1 L', exact: true })).toBeVisible();
  await expect(thf.locator('.quote-drawing svg')).toBeVisible();
  await expect(buli.getByRole('cell', { name: '1 × 100 mL', exact: true })).toBeVisible();
  await expect(buli.locator('.quote-drawing')).toHaveCount(0);
  expect(await form.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on grades and packs, and on their lines (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 780 });
    await fillList(page);
    for (const path of ['/quote/', '/products/109-99-9/']) {
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await expectNoViolations(page);
    }
  });

test.describe('a product without a CAS number', () => {
  test('is asked for by its catalog number', async ({ page }) => {
    await page.goto('/products/px-7/');
    await expect(page.locator('#quote').getByLabel('Text of your request')).toHaveValue(
      /Photoinitiator blend PX-7\nCatalog number: PX-7\n/,
    );
  });

  test('is taken from the address once, and linked', async ({ page }) => {
    for (const said of ['is on your list.', 'is on your list already.']) {
      await page.goto('/quote/?product=px-7');
      await expect(page.getByText(`Photoinitiator blend PX-7 ${said}`)).toBeVisible();
      await expect(page).toHaveURL(/\/quote\/$/);
    }
    await expect(page.getByRole('link', { name: 'Photoinitiator blend PX-7' })).toHaveCount(1);
    await expect(page.getByText('catalog number PX-7')).toBeVisible();
    await page.goto('/quote/?product=px-9');
    await expect(page.getByText('This catalog has no product “px-9”.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(1);
  });

  test('is put on the list by the search, which knows it there', async ({ page }) => {
    await page.goto('/search/?q=PX-7');
    const add = page.locator('[data-id=px-7]').getByRole('button');
    await expect(add).toHaveAccessibleName(/^Add/);
    await add.click();
    await expect(add).toHaveAccessibleName(/^On your list/);
    await page.goto('/quote/');
    await expect(page.getByLabel('Text of your request')).toHaveValue(
      /Photoinitiator blend PX-7\nCatalog number: PX-7\nAmount:\n/,
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('packs are shown, and cannot be added', async ({ page }) => {
    await page.goto('/products/109-99-9/');
    await expect(page.getByRole('button', { name: ADD_THF })).toBeDisabled();
  });
});
