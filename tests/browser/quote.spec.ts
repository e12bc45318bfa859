import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

/** The only channel of this supplier is the website. */
const CAS = '2142-70-3';
const NAME = '2′-Iodoacetophenone';

/** Mocks the supplier's website, so that no test sends a request to another host. */
async function standInForWebsite(page: Page) {
  await page
    .context()
    .route(/^https:\/\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>The supplier</title>' }),
    );
}

async function refuseCopying(page: Page) {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
}

test.describe('the request on a product page', () => {
  test('follows what is typed and copies it for the website', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await standInForWebsite(page);
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await section.getByLabel('Amount').fill('2,50');
    await section.getByLabel('Unit').selectOption('kg');
    await section.getByLabel('Country').fill('Österreich');
    await section.getByLabel('Message').fill('≥ 98 %\n2′, not 2: 碘 & <b>');

    const text = section.getByLabel('Text of your request');
    await expect(text).toHaveValue(/Amount: 2\.50 kg/);
    await expect(text).toHaveValue(new RegExp(`${NAME}[^]*${CAS}[^]*Österreich[^]*碘 & <b>`));

    const opened = page.waitForEvent('popup');
    await section.getByRole('button', { name: /copy the text and open/i }).click();
    const website = await section.getByRole('link', { name: /^Open / }).getAttribute('href');
    await expect(await opened).toHaveURL(new URL(website ?? '').href);
    await expect(section.getByRole('status')).toContainText('copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(await text.inputValue());
  });

  test('copies the text alone, and every button keeps its name', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    const copy = section.getByRole('button', { name: 'Copy the text', exact: true });
    await copy.click();
    await expect(section.getByRole('status')).toContainText('The text is copied.');
    await expect(copy).toBeVisible();
    await expect(section.getByRole('button', { name: 'Add to quote list' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const text = await section.getByLabel('Text of your request').inputValue();
    expect(copied.replaceAll('\r\n', '\n')).toBe(text);
  });

  test('selects the text where copying is refused, and says so', async ({ page }) => {
    await refuseCopying(page);
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await section.getByLabel('Country').fill('Greece');
    await section.getByRole('button', { name: /copy the text and open/i }).click();
    await expect(section.getByRole('status')).toContainText('refused to copy');
    const text = section.getByLabel('Text of your request');
    await expect(text).toBeFocused();
    const selected = await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(await text.inputValue());
  });

  test('says beside the field why an amount cannot be, and keeps it there', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    const amount = section.getByLabel('Amount');
    for (const [typed, message] of [
      ['-5', /negative/],
      ['0', /more than zero/],
      ['ten', /number such as/],
      ['1,500', /two ways/],
      ['99999999999999', /check the amount/],
    ] as const) {
      await amount.fill(typed);
      await section.getByRole('button', { name: 'Copy the text', exact: true }).click();
      await expect(amount).toBeFocused();
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
      await expect(amount).toHaveAccessibleDescription(message);
      await expect(amount).toHaveValue(typed);
    }
    await amount.fill('5');
    await expect(amount).toHaveAttribute('aria-invalid', 'false');
    await expect(section.getByLabel('Text of your request')).toHaveValue(/Amount: 5 g/);
  });

  test('is loaded when it is used, and does then what was pressed before', async ({ page }) => {
    const asked: string[] = [];
    await page.route(/product-request.*\.js$/, async (route) => {
      asked.push(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`/products/${CAS}/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    const section = page.locator('#quote');
    await section.getByRole('button', { name: 'Add to quote list' }).click();
    await section.getByLabel('Amount').fill('25');
    await expect(section.getByRole('status')).toContainText('Lines on your quote list: 1.');
    await expect(section.getByLabel('Text of your request')).toHaveValue(/Amount: 25 g/);
    expect(asked).toHaveLength(1);
  });

  test('opens a contact as it was built where the rest cannot be loaded', async ({ page }) => {
    await standInForWebsite(page);
    await page.route(/product-request.*\.js$/, (route) => route.abort());
    await page.goto(`/products/${CAS}/`);
    const opened = page.waitForEvent('popup');
    await page
      .locator('#quote')
      .getByRole('link', { name: /^Open / })
      .click();
    await expect(await opened).toHaveTitle('The supplier');
  });

  test('puts the product on the list', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await section.getByLabel('Amount').fill('25');
    await section.getByRole('button', { name: 'Add to quote list' }).click();
    await expect(section.getByRole('status')).toContainText('Lines on your quote list: 1.');
    await section.getByRole('link', { name: 'Quote list' }).click();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('25');
  });
});

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
      /<img src=x onerror=alert\(1\)>.*no CAS number/,
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
    await page.getByLabel(`Purity wanted of ${name}`).first().fill('≥ 99 % (GC)');
    const up = page.getByRole('button', { name: `Move ${name} up` }).first();
    await up.click();
    await expect(up).toBeFocused();
    await expect(page.getByText('3 lines. Together: 325 g.')).toBeVisible();
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
    await expect(country).toHaveAccessibleDescription(/needs to know the country/);
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
    await other.getByRole('button', { name: 'Add to quote list' }).click();
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
    await page.getByRole('button', { name: 'Add to quote list' }).click();
    await expect(page.locator('#quote').getByRole('status')).toContainText('as long as this tab');
    await page.goto(`/quote/?cas=822-85-5`);
    await expect(page.getByText(/lasts until you close this tab/)).toBeVisible();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page.getByRole('link', { name: '2-Bromocyclohexanone' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Quote list 2' })).toBeVisible();
    await page.getByLabel(/^Remember these answers/).check();
    await expect(page.getByText(/refuses to keep the answers/)).toBeVisible();
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
    await page.getByLabel('Incoterm (2020)').selectOption('FCA');
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

  for (const kind of ['CSV', 'JSON'])
    test(`${kind} is read in again`, async ({ page }) => {
      await fillList(page);
      const text = await page.getByLabel('Text of your request').inputValue();
      const { path } = await saved(page, kind);
      await page.getByRole('button', { name: 'Remove all' }).click();
      await page.getByLabel(/^Read in a CSV/).setInputFiles(path);
      await expect(page.getByText(/2 lines came from/)).toBeVisible();
      await expect(page.getByLabel('Text of your request')).toHaveValue(
        text.replace('2,50', '2.50'),
      );
      await page.getByLabel(/^Read in a CSV/).setInputFiles(path);
      await expect(page.getByText(/is on your list already/)).toBeVisible();
    });

  test('a file that was not made here changes nothing', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    const file = {
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    };
    await page.getByLabel(/^Read in a CSV/).setInputFiles(file);
    await expect(page.getByText('other.json is not a request made here.')).toBeVisible();
    const broken = {
      name: 'broken.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('cas\n"50-00-0'),
    };
    await page.getByLabel(/^Read in a CSV/).setInputFiles(broken);
    await expect(page.getByText(/^broken.csv brought no line.* 1 line was left out/)).toBeVisible();
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
    await expect(page.getByLabel('Your e-mail')).toHaveAccessibleDescription(/not an e-mail/);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${CAS}\t${NAME}\tC8H7IO\t\t2.50\tg`);
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
    await expect(colleague.getByText('The link holds a list of 2 lines')).toBeVisible();
    await expect(colleague.getByRole('textbox', { name: /^Amount of/ })).toHaveCount(1);
    await colleague.getByRole('button', { name: 'Add them to my list' }).click();
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
    const drawing = line.locator(`img[src$="${CAS}.svg"]`);
    await expect(drawing).toBeVisible();
    expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      9,
    );
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text stands ready to copy and the website is a link', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await expect(section.getByLabel('Text of your request')).toHaveValue(
      new RegExp(`${NAME}[^]*${CAS}`),
    );
    await expect(section.getByRole('link', { name: /^Open / })).toHaveAttribute('href', /^https?:/);
    await expect(section.getByText(/opens in a new tab/)).toBeVisible();
    for (const button of await section.getByRole('button').all())
      await expect(button).toBeDisabled();
    await expect(section.getByLabel('Amount')).toBeDisabled();
  });

  test('the quote list names the contact', async ({ page }) => {
    await page.goto('/quote/');
    await expect(page.getByText(/The list needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: /^Open / })).toHaveAttribute(
      'href',
      /^https?:/,
    );
  });
});
