import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { CAS, NAME, refuseCopying } from './quote-pages.ts';

test.describe('files and links', () => {
  /** Saves one file of a filled list and returns its content. */
  const saved = async (page: Page, button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const path = await (await download).path();
    return { path, text: await readFile(path, 'utf8') };
  };

  const fillList = async (page: Page) => {
    await page.goto(`/quote/?cas=${CAS}&cas=50-00-0`);
    await page.getByLabel(`Amount of ${NAME}`).fill('2,50');
    await page.getByText('Purity, packing, note', { exact: true }).first().click();
    await page.getByLabel(`Note on ${NAME}`).fill('=1+1; "碘"\nΩ');
  };

  for (const kind of ['Excel (XLSX)', 'CSV for programs', 'JSON for programs'])
    test(`${kind} is read in again`, async ({ page }) => {
      await fillList(page);
      const text = await page.getByLabel('Text of your request').inputValue();
      const { path } = await saved(page, kind);
      await page.getByRole('button', { name: 'Remove all' }).click();
      await page.getByLabel(/^Import an XLSX/).setInputFiles(path);
      await expect(page.getByText(/2 lines imported from/)).toBeVisible();
      await expect(page.getByLabel('Text of your request')).toHaveValue(
        text.replace('2,50', '2.50'),
      );
      await page.getByLabel(/^Import an XLSX/).setInputFiles(path);
      await expect(page.getByText(/is on your list already/)).toBeVisible();
    });

  test('a file that was not made here changes nothing', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    const file = {
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    };
    await page.getByLabel(/^Import an XLSX/).setInputFiles(file);
    await expect(page.getByText('other.json is not a quote list from this site.')).toBeVisible();
    const broken = {
      name: 'broken.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('cas\n"50-00-0'),
    };
    await page.getByLabel(/^Import an XLSX/).setInputFiles(broken);
    await expect(
      page.getByText(/^broken.csv has no usable line.* 1 line was left out/),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(1);
  });

  test('the table pastes into a spreadsheet, without anything that runs', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillList(page);
    await page.getByRole('button', { name: 'Copy as a table' }).click();
    await expect(page.getByText('The table is copied')).toBeVisible();
    await page.getByLabel('Your e-mail').fill('nobody');
    await page.getByRole('button', { name: 'Copy as a table' }).click();
    await expect(page.getByLabel('Your e-mail')).toBeFocused();
    await expect(page.getByLabel('Your e-mail')).toHaveAccessibleDescription(
      /Enter an e-mail address/,
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${CAS}\t${NAME}\tC8H7IO\t2.50\tg`);
    expect(text).toContain(`\t'=1+1; "碘" Ω`);
  });

  test('a link opens the list in another profile, and asks where there is one', async ({
    page,
    browser,
    baseURL,
  }) => {
    await refuseCopying(page);
    await fillList(page);
    const text = await page.getByLabel('Text of your request').inputValue();
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    const link = await page.getByLabel('Link to this list').inputValue();
    expect(link).toMatch(/\/quote\/#list=1\./);

    const colleague = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await colleague.goto(link);
    await expect(colleague.getByLabel('Text of your request')).toHaveValue(text);
    await expect(colleague).toHaveURL(/\/quote\/$/);

    await colleague.getByRole('button', { name: 'Remove all' }).click();
    await colleague.goto('/quote/?cas=822-85-5');
    await expect(colleague.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(1);
    await colleague.goto(link);
    await expect(colleague.getByText('The link contains a list of 2 lines')).toBeVisible();
    await expect(colleague.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(1);
    await colleague.getByRole('button', { name: 'Add to my list' }).click();
    await expect(colleague.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(3);
    await colleague.goto(link.slice(0, -5));
    await expect(colleague.getByText('This link is damaged')).toBeVisible();
    await expect(colleague.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(3);
    await colleague.context().close();
  });

  test('the request is printed as a form with drawings and without controls', async ({ page }) => {
    await fillList(page);
    await page.emulateMedia({ media: 'print' });
    const form = page.locator('.quote-print');
    await expect(form).toContainText('To: Chemtarget Technologies Co., Ltd.');
    const [line, other] = [form.getByRole('row').nth(1), form.getByRole('row').nth(2)];
    await expect(line).toContainText(`1${NAME}${CAS}C8H7IO2.50 g`);
    await expect(line).toContainText('=1+1; "碘"');
    await expect(other).toContainText('250-00-0');
    await expect(form).toContainText('Country of delivery:');
    await expect(form.getByText('Date and signature')).toBeVisible();
    const drawing = line.locator('.quote-drawing svg');
    await expect(drawing).toBeVisible();
    expect(await drawing.locator('path').count()).toBeGreaterThan(1);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
