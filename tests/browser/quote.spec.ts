import { expect, test, type Page } from '@playwright/test';

/** Of this supplier only the website is known. */
const CAS = '2142-70-3';
const NAME = '2′-Iodoacetophenone';

/** Answers for the supplier's website, so that no test leaves this machine. */
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
    await section.getByRole('button', { name: /copy the text and open/i }).click();
    await expect(section.getByRole('status')).toContainText('refused to copy');
    const text = section.getByLabel('Text of your request');
    await expect(text).toBeFocused();
    const selected = await text.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(await text.inputValue());
  });

  for (const [typed, message] of [
    ['-5', /negative/],
    ['0', /more than zero/],
    ['ten', /number such as/],
    ['1,500', /two ways/],
    ['99999999999999', /check the amount/],
  ] as const) {
    test(`says beside the field that the amount ${typed} cannot be`, async ({ page }) => {
      await page.goto(`/products/${CAS}/`);
      const section = page.locator('#quote');
      const amount = section.getByLabel('Amount');
      await amount.fill(typed);
      await section.getByRole('button', { name: 'Copy the text', exact: true }).click();
      await expect(amount).toBeFocused();
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
      await expect(amount).toHaveAccessibleDescription(message);
      await expect(amount).toHaveValue(typed);
      await amount.fill('5');
      await expect(amount).toHaveAttribute('aria-invalid', 'false');
      await expect(section.getByLabel('Text of your request')).toHaveValue(/Amount: 5 g/);
    });
  }

  test('puts the product on the list', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await section.getByLabel('Amount').fill('25');
    await section.getByRole('button', { name: 'Add to quote list' }).click();
    await expect(section.getByRole('status')).toContainText('1 product on your quote list');
    await section.getByRole('link', { name: 'Quote list' }).click();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('25');
  });
});

test.describe('the quote list', () => {
  test('takes products from the address once and cleans it', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page).toHaveURL(/\/quote\/$/);
    await page.goto(`/quote/?cas=${CAS}`);
    await expect(page.getByRole('link', { name: NAME })).toHaveCount(1);
  });

  test('asks by number for what the catalog does not hold', async ({ page }) => {
    await page.goto('/quote/?cas=50-00-0');
    await expect(page.getByRole('status').first()).toContainText('not in this catalog');
    await expect(page.getByRole('heading', { name: 'CAS 50-00-0' })).toBeVisible();
    await expect(page.getByLabel('Text of your request')).toHaveValue(/50-00-0/);
  });

  test('refuses what is no CAS number, with the right check digit', async ({ page }) => {
    await page.goto('/quote/?cas=2142-70-8');
    await expect(page.getByRole('status').first()).toContainText('2142-70-3');
    await expect(page.getByText('Your list is empty.')).toBeVisible();
    const byNumber = page.getByRole('main').getByLabel('CAS number', { exact: true });
    await byNumber.fill('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(byNumber).toHaveAccessibleDescription(
      /<img src=x onerror=alert\(1\)>.*no CAS number/,
    );
  });

  test('holds several products with their amounts, over a reload', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}&cas=822-85-5`);
    await page.getByLabel(`Amount of ${NAME}`).fill('25');
    await page.getByLabel('Amount of 2-Bromocyclohexanone').fill('0.5');
    await page.getByLabel('Unit of 2-Bromocyclohexanone').selectOption('kg');
    await page.reload();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('25');
    await expect(page.getByLabel('Text of your request')).toHaveValue(
      /1\. 2′-Iodoacetophenone[^]*25 g[^]*2\. 2-Bromocyclohexanone[^]*0\.5 kg/,
    );
  });

  test('takes back a removal', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    await page.getByLabel(`Amount of ${NAME}`).fill('7');
    await page.getByRole('button', { name: `Remove ${NAME}` }).click();
    await expect(page.getByText('Your list is empty.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel(`Amount of ${NAME}`)).toHaveValue('7');
  });

  test('needs a country, and loses nothing when it is missing', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await standInForWebsite(page);
    await page.goto(`/quote/?cas=${CAS}`);
    await page.getByLabel('Message').fill('For a trial.');
    const send = page.getByRole('button', { name: /copy the text and open/i });
    await send.click();
    const country = page.getByLabel('Country of delivery');
    await expect(country).toBeFocused();
    await expect(country).toHaveAccessibleDescription(/needs to know the country/);
    await expect(page.getByLabel('Message')).toHaveValue('For a trial.');
    await country.fill('Germany');
    const opened = page.waitForEvent('popup');
    await send.click();
    await opened;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('For a trial.');
  });

  test('is the same in two tabs', async ({ page, context }) => {
    await page.goto('/quote/');
    const other = await context.newPage();
    await other.goto(`/products/${CAS}/`);
    await other.getByRole('button', { name: 'Add to quote list' }).click();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
  });

  test('lasts for the visit where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`/quote/?cas=${CAS}&cas=822-85-5`);
    await expect(page.getByText(/lasts until you leave/)).toBeVisible();
    await expect(page.getByRole('link', { name: NAME })).toBeVisible();
    await expect(page.getByRole('link', { name: '2-Bromocyclohexanone' })).toBeVisible();
  });

  test('refuses a message of two million characters beside the field', async ({ page }) => {
    await page.goto(`/quote/?cas=${CAS}`);
    const message = page.getByLabel('Message');
    await message.fill('x'.repeat(2_000_000));
    await message.blur();
    await expect(message).toHaveAccessibleDescription(/at most 5000 characters/);
    expect(await message.evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(
      2_000_000,
    );
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
