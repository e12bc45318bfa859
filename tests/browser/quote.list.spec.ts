import { expect, test, type Page } from '@playwright/test';
import { CAS, NAME, standInForWebsite } from './quote-pages.ts';

/** The field of the form that adds by CAS number; the header has a search field too. */
const byNumber = (page: Page) => page.getByRole('form').getByLabel('CAS number', { exact: true });

test.describe('the quote list', () => {
  test('takes products from the address once and cleans it', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page).toHaveURL(/\/quote\/$/);
    await page.goto(`/quote/?cas=${CAS}`);
    await expect(page.getByRole('link', { name: NAME })).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Quote list 1' })).toBeVisible();
  });

  test('asks by number, name and structure for what the catalog does not hold', async ({
    page,
  }) => {
    await page.goto('/quote/?cas=50-00-0');
    await expect(page.getByText('not in this catalog')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'CAS 50-00-0' })).toBeVisible();
    const form = page.getByRole('form');
    await form.getByLabel('Add by').selectOption('Name');
    await form.getByRole('textbox').fill('4-溴-2-氟甲苯');
    await form.getByRole('button').click();
    await form.getByLabel('Add by').selectOption('Structure (SMILES or InChI)');
    await form.getByRole('textbox').fill('CC(=O)c1ccccc1I)');
    await form.getByRole('button').click();
    await expect(form.getByRole('textbox')).toHaveAccessibleDescription(/come in pairs/);
    await form.getByRole('textbox').fill('CC(=O)c1ccccc1I');
    await form.getByRole('button').click();
    await expect(page.getByLabel('Text of your request')).toHaveValue(
      /50-00-0[^]*4-溴-2-氟甲苯[^]*Structure: CC\(=O\)c1ccccc1I/,
    );
  });

  test('refuses what is no CAS number, with the right check digit', async ({ page }) => {
    await page.goto('/quote/?cas=2142-70-8');
    await expect(page.getByText(/\(2142-70-3\)/)).toBeVisible();
    await expect(page.getByText('Your list is empty.')).toBeVisible();
    await byNumber(page).fill('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(byNumber(page)).toHaveAccessibleDescription(
      /<img src=x onerror=alert\(1\)>.*not a CAS number/,
    );
  });

  test('holds pack sizes, wishes and an order, over a reload', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}&cas=822-85-5`);
    const name = '2-Bromocyclohexanone';
    await page.getByLabel(`Amount of ${NAME}`).fill('25');
    await page.getByLabel(`Amount of ${name}`).fill('0.1');
    await page.getByLabel(`Unit of ${name}`).selectOption('kg');
    await page.getByRole('button', { name: `Another pack size of ${name}` }).click();
    await expect(page.getByLabel(`Amount of ${name}`).nth(1)).toBeFocused();
    await page.keyboard.type('0,2');
    await page.getByText('Purity, packing, note', { exact: true }).nth(1).click();
    await page.getByLabel(`Purity required for ${name}`).first().fill('≥ 99 % (GC)');
    const up = page.getByRole('button', { name: `Move ${name} up` }).first();
    await up.click();
    await expect(up).toBeFocused();
    await expect(page.getByText('3 lines. Total: 325 g.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Text of your request')).toHaveValue(
      /1\. 2-Bromocyclo[^]*0\.1 kg\n +Purity: ≥ 99 % \(GC\)[^]*2\. 2′-Iodo[^]*25 g[^]*3\. 2-Bromo[^]*0\.2 kg/,
    );
  });

  test('takes back a removal, of one line and of all', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}&cas=822-85-5`);
    await page.getByLabel(`Amount of ${NAME}`).fill('7');
    await page.getByRole('button', { name: `Remove ${NAME}` }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('7');
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect(page.getByText('Your list is empty.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('7');
    await expect(page.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(2);
  });

  test('keeps the focus on the way back through removals in a row', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}&cas=822-85-5`);
    await page.getByRole('button', { name: `Remove ${NAME}` }).press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove 2-Bromocyclohexanone' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Amount of 2-Bromocyclohexanone')).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByLabel(`Amount of ${NAME}`)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  test('needs a country, and loses nothing when it is missing', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await standInForWebsite(page);
    await page.goto(`/quote/?cas=${CAS}`);
    await page.getByLabel('Message', { exact: true }).fill('For a trial.');
    const send = page.getByRole('button', { name: /copy the text and open/i });
    await send.click();
    const country = page.getByLabel('Country of delivery');
    await expect(country).toBeFocused();
    await expect(country).toHaveAccessibleDescription(/Choose the country/);
    await expect(page.getByLabel('Message', { exact: true })).toHaveValue('For a trial.');
    await country.selectOption('Germany');
    const opened = page.waitForEvent('popup');
    await send.click();
    await opened;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('For a trial.');
  });

  test('remembers answers only if told to', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    const country = page.getByLabel('Country of delivery');
    await country.selectOption('Greece');
    await page.getByLabel('Sample').check();
    await page.reload();
    await expect(country).toHaveValue('');
    await country.selectOption('Greece');
    await page.getByLabel(/^Remember these answers/).check();
    await page.getByLabel('Company').fill('Παράδειγμα ΑΕ');
    await page.reload();
    await expect(country).toHaveValue('GR');
    await expect(page.getByLabel('Company')).toHaveValue('Παράδειγμα ΑΕ');
    await page.getByLabel(/^Remember these answers/).uncheck();
    await page.reload();
    await expect(country).toHaveValue('');
  });

  test('is the same in two tabs', async ({ page, context }) => {
    await page.goto('/quote/');
    const other = await context.newPage();
    await other.goto(`/products/${CAS}/`);
    await other.getByRole('button', { name: 'Add to quote list' }).first().click();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await page.getByRole('button', { name: `Remove ${NAME}` }).click();
    await page.goto(`/quote/?cas=822-85-5`);
    await expect(other.getByRole('link', { name: 'Quote list 1' })).toBeVisible();
  });

  test('leaves in each tab what only that tab holds', async ({ page, context }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    const other = await context.newPage();
    await other.goto('/quote/');
    await other.getByLabel('Your name').fill('Ευρυδίκη');
    await page.getByLabel('Company').fill('Παράδειγμα ΑΕ');
    await page.getByLabel(/^Remember these answers/).check();
    await expect(other.getByLabel('Company')).toHaveValue('Παράδειγμα ΑΕ');
    await expect(other.getByLabel('Your name')).toHaveValue('Ευρυδίκη');
    const message = other.getByLabel('Message', { exact: true });
    await message.fill('x'.repeat(5001));
    await page.getByLabel('Company').fill('Example');
    await expect(other.getByLabel('Company')).toHaveValue('Example');
    expect((await message.inputValue()).length).toBe(5001);
  });

  test('lasts for the visit where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`/products/${CAS}/`);
    await page.getByRole('button', { name: 'Add to quote list' }).first().click();
    await expect(page.locator('#quote').getByRole('status')).toContainText('only while this tab');
    await page.goto(`/quote/?cas=822-85-5`);
    await expect(page.getByText(/only while this tab is open/)).toBeVisible();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page.getByRole('link', { name: '2-Bromocyclohexanone' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Quote list 2' })).toBeVisible();
    await page.getByLabel(/^Remember these answers/).check();
    await expect(page.getByText(/does not store the answers/)).toBeVisible();
  });

  test('refuses two million characters beside the field, and keeps them there', async ({
    page,
  }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    await page.getByLabel(`Amount of ${NAME}`).fill('5');
    await page.getByText('Purity, packing, note', { exact: true }).click();
    const message = page.getByLabel('Message', { exact: true });
    await message.fill('x'.repeat(5001));
    await expect(message).toHaveAccessibleDescription(/at most 5000 characters/);
    await message.fill('For a trial.');
    const note = page.getByLabel(`Note on ${NAME}`);
    await note.fill('x'.repeat(2_000_000));
    await expect(note).toHaveAccessibleDescription(/at most 5000 characters/);
    expect(await note.evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(2_000_000);
    await page.getByRole('button', { name: `Remove ${NAME}` }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await note.evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(2_000_000);
    const other = await page.context().newPage();
    await other.goto('/quote/');
    await expect(other.getByLabel(`Amount of ${NAME}`)).toHaveValue('5');
    await other.close();
    await page.getByLabel('Country of delivery').selectOption('Germany');
    await page.getByRole('button', { name: 'Copy the text', exact: true }).click();
    await expect(note).toBeFocused();
    await note.fill('amber glass');
    await expect(page.getByLabel('Text of your request')).toHaveValue(
      /Amount: 5 g\nNote: amber glass[^]*Germany[^]*For a trial\./,
    );
  });

  test('takes markup in every field as text', async ({ page }) => {
    const markup = '<img src=x onerror="document.title=1"><b>&amp;';
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`/quote/?cas=50-00-0`);
    await page.getByText('Purity, packing, note', { exact: true }).click();
    await page.getByLabel('Incoterms 2020 rule').selectOption('FCA');
    for (const field of await page.getByRole('main').getByRole('textbox').all())
      if (await field.isEditable()) await field.fill(markup);
    await page.getByRole('form').getByLabel('Add by').selectOption('Name');
    await page.getByRole('form').getByRole('textbox').fill(markup);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('heading', { name: markup })).toBeVisible();
    await expect(page.getByLabel(`Amount of ${markup}`)).toBeVisible();
    await expect(page.locator('main img[src="x"]')).toHaveCount(0);
    await expect(page).toHaveTitle(/^Quote list/);
  });
});
