import { expect, test } from '@playwright/test';
import { CAS, NAME, refuseCopying, standInForWebsite } from './quote-pages.ts';

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
    // What the visitor does on the website, of which nothing but the address is known.
    const steps = section.getByRole('list').filter({ hasText: 'Open the contact form of' });
    await expect(steps.getByRole('listitem')).toHaveCount(3);
  });

  test('takes amounts at the head of the page, each a pack size of its own', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const head = page.locator('.product-head');
    const amount = head.getByRole('textbox', { name: 'Amount' });
    await amount.fill('25');
    await expect(page.locator('#quote').getByLabel('Amount')).toHaveValue('25');
    await head.getByRole('button', { name: 'Add to quote list' }).click();
    await expect(head.getByRole('button', { name: 'On your list · 25 g' })).toBeVisible();
    await amount.fill('1');
    await head.getByRole('combobox', { name: 'Unit' }).selectOption('kg');
    await amount.press('Enter');
    await expect(head.getByRole('button', { name: 'On your list · 25 g, 1 kg' })).toBeVisible();
    await amount.fill('two');
    await amount.press('Enter');
    await expect(page.getByText('Enter a number such as 25 or 0.5')).toBeVisible();
    await expect(page.locator('#quote').getByLabel('Amount')).toBeFocused();
  });

  test('says where the answer goes', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const section = page.locator('#quote');
    await section.getByLabel('Your e-mail').fill('buyer@');
    await section.getByLabel('Message').focus();
    await expect(section.getByText('Enter an e-mail address')).toBeVisible();
    await section.getByLabel('Your e-mail').fill('buyer@example.com');
    await expect(section.getByText('Enter an e-mail address')).toBeHidden();
    await expect(section.getByLabel('Text of your request')).toHaveValue(/buyer@example\.com/);
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
    await page.goto(`/products/${CAS}/`, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    await page.route('**/_astro/*.js', async (route) => {
      asked.push(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const section = page.locator('#quote');
    await section.getByRole('button', { name: 'Add to quote list' }).click();
    await section.getByLabel('Amount').fill('25');
    await expect(section.getByRole('status')).toContainText('Lines on your quote list: 1.');
    await expect(section.getByLabel('Text of your request')).toHaveValue(/Amount: 25 g/);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size, 'each script once').toBe(asked.length);
  });

  test('opens a contact as it was built where the rest cannot be loaded', async ({ page }) => {
    await standInForWebsite(page);
    await page.goto(`/products/${CAS}/`, { waitUntil: 'networkidle' });
    await page.route('**/_astro/*.js', (route) => route.abort());
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
