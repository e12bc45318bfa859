import { readFile } from 'node:fs/promises';
import { expect, test, type Locator } from '@playwright/test';
import PostalMime from 'postal-mime';

/** The fictional supplier of tests/fixtures/contact-supplier, which has every channel. */
const CAS = '2142-70-3';
const NAME = '2′-Iodoacetophenone';
const TYPED = '≥ 98 % & 碘 + Ω?\nsecond line #2 😀 <b>"quoted"</b>\n\nlast';

async function decodeMail(link: Locator) {
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:[\w.%@~?&=-]+$/);
  const [to = '', query = ''] = href.slice('mailto:'.length).split('?');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  const { subject = '', body = '' } = Object.fromEntries(fields) as Record<string, string>;
  expect(body).not.toMatch(/[^\r]\n/);
  return { to: decodeURIComponent(to), subject, body: body.replaceAll('\r\n', '\n') };
}

test('the e-mail link of a product page says what was typed', async ({ page }) => {
  await page.goto(`products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Amount').fill('250');
  await section.getByLabel('Unit').selectOption('mg');
  await section.getByLabel('Country').fill('中国');
  await section.getByLabel('Message').fill(TYPED);
  await expect(section.getByLabel('Text of your request')).toHaveValue(/last$/);
  const mail = await decodeMail(section.getByRole('link', { name: /^E-mail/ }));
  expect(mail.to).toBe('sales+quotes@example.com');
  expect(mail.subject).toBe(`Quote request: ${NAME} (CAS ${CAS})`);
  expect(mail.body).toBe(await section.getByLabel('Text of your request').inputValue());
  expect(mail.body).toContain('Amount: 250 mg');
  expect(mail.body).toContain('中国');
  expect(mail.body).toContain(TYPED);
});

test('the other channels stand beside it', async ({ page }) => {
  await page.goto(`products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Message').fill(TYPED);
  await expect(section.getByLabel('Text of your request')).toHaveValue(/last$/);
  const chat = await section.getByRole('link', { name: /^WhatsApp/ }).getAttribute('href');
  expect(chat).toMatch(/^https:\/\/wa\.me\/12025550187\?text=[\w.%~-]+$/);
  expect(decodeURIComponent(chat?.split('text=')[1] ?? '')).toContain(TYPED);
  await expect(section.getByRole('link', { name: /^Call/ })).toHaveAttribute(
    'href',
    'tel:+12025550123',
  );
  await expect(section.getByText('WeChat ID: example-sales')).toBeVisible();
  await expect(section.getByRole('link', { name: /^Open www\.example\.com/ })).toBeVisible();
});

test('a request that is sent from a product page needs a country', async ({ page }) => {
  await page.goto('products/2142-70-3/');
  const section = page.locator('#quote');
  const link = section.getByRole('link', { name: /^E-mail/ });
  await section.getByLabel('Amount').fill('25');
  await link.click();
  const country = section.getByLabel('Country');
  await expect(country).toBeFocused();
  await expect(country).toHaveAccessibleDescription(/Choose the country/);
  await country.fill('Greece');
  await expect(country).toHaveAccessibleDescription('');
});

test('a text too long for a link is said to be and left to copying', async ({ page }) => {
  await page.goto(`products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Message').fill('碘'.repeat(400));
  await expect(section.getByText(/too long for a link/).first()).toBeVisible();
  const mail = await decodeMail(section.getByRole('link', { name: /^E-mail/ }));
  expect(mail).toEqual({
    to: 'sales+quotes@example.com',
    subject: `Quote request: ${NAME} (CAS ${CAS})`,
    body: '',
  });
  await section.getByLabel('Message').fill('short');
  await expect(section.getByText(/too long for a link/).first()).toBeHidden();
});

test('a refused amount does not open the mail program', async ({ page }) => {
  await page.goto(`products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Amount').fill('-1');
  const link = section.getByRole('link', { name: /^E-mail/ });
  const prevented = link.evaluate(
    (element) =>
      new Promise((resolve) => {
        document.addEventListener(
          'click',
          (event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          },
          { once: true },
        );
        (element as HTMLElement).click();
      }),
  );
  expect(await prevented).toBe(true);
  await expect(section.getByLabel('Amount')).toHaveAccessibleDescription(/negative/);
});

test('from a product to every channel of the list', async ({ page }) => {
  await page.goto(`products/${CAS}/`);
  await page.locator('#quote').getByLabel('Amount').fill('1');
  await page.locator('#quote').getByLabel('Message').fill(TYPED);
  await page.locator('#quote').getByRole('button', { name: 'Add to quote list' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Quote list 1' }).click();
  await expect(page.getByLabel(`Note on ${NAME}`)).toHaveValue(TYPED);
  await page.getByLabel(`Note on ${NAME}`).fill('2″, not 2′');
  await page.getByLabel('Country of delivery').selectOption('Greece');
  await page.getByLabel('Company').fill('Παράδειγμα & Söhne');
  await page.getByLabel('Message', { exact: true }).fill(TYPED);
  await page.getByLabel('Sample').check();

  const main = page.getByRole('main');
  const text = page.getByLabel('Text of your request');
  const mail = await decodeMail(main.getByRole('link', { name: /^E-mail/ }));
  expect(mail.subject).toBe(`Quote request: ${NAME} (CAS ${CAS})`);
  expect(mail.body).toBe(await text.inputValue());
  for (const typed of [NAME, '1 g', '2″, not 2′', 'Greece', 'Παράδειγμα & Söhne', TYPED, 'sample'])
    expect(mail.body).toContain(typed);

  const chat = await main.getByRole('link', { name: /^WhatsApp/ }).getAttribute('href');
  expect(decodeURIComponent(chat?.split('?text=')[1] ?? '')).toBe(await text.inputValue());
  await expect(main.getByRole('link', { name: /^Call/ })).toHaveAttribute(
    'href',
    'tel:+12025550123',
  );
  await expect(main.getByText('WeChat ID: example-sales')).toBeVisible();
  await main.getByText('Show the QR code').click();
  await expect(main.getByRole('img', { name: 'QR code of example-sales' })).toBeVisible();

  await page.getByLabel('Language of the message').selectOption('中文 (the supplier’s language)');
  const chinese = await decodeMail(main.getByRole('link', { name: /^E-mail/ }));
  expect(chinese.subject).toBe(`询价：${NAME}（CAS ${CAS}）`);
  expect(chinese.body).toBe(await text.inputValue());
  expect(chinese.body).toContain('收货国家或地区：希腊');
});

test('sixty lines are not cut: the page offers copy and file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lines = Array.from({ length: 60 }, (_, n) => ({
    ...{ id: String(n), name: `Βρωμο-碘-${String(n)}′`, unit: 'kg', amount: '0.1' },
  }));
  await page.addInitScript((list) => {
    localStorage.setItem(
      'chemical-catalog.quote-list',
      JSON.stringify({ version: 2, lines: list }),
    );
  }, lines);
  await page.goto('quote/');
  await expect(page.getByText('60 lines. Total: 6 kg.')).toBeVisible();
  await page.getByLabel('Country of delivery').selectOption('China');
  const main = page.getByRole('main');
  await expect(main.getByText(/too long for a link: sales\+quotes@example\.com/)).toBeVisible();
  const mail = await decodeMail(main.getByRole('link', { name: /^E-mail/ }));
  expect(mail).toEqual({
    to: 'sales+quotes@example.com',
    subject: 'Quote request: 60 products',
    body: '',
  });
  await main.getByRole('button', { name: 'Copy the text for sales+quotes@example.com' }).click();
  await expect(main.getByText('The text is copied.')).toBeVisible();
  const text = await page.getByLabel('Text of your request').inputValue();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(text);
  expect(text).toContain('60. Βρωμο-碘-59′');

  const download = page.waitForEvent('download');
  await main.getByRole('button', { name: /^E-mail draft for/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^quote-request-[\d-]+\.eml$/);
  const draft = await PostalMime.parse(await readFile(await file.path()));
  expect(draft.to).toEqual([{ name: '', address: 'sales+quotes@example.com' }]);
  expect(draft.subject).toBe('Quote request: 60 products');
  expect(draft.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(text);
  expect(draft.attachments).toMatchObject([
    { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { mimeType: 'text/csv' },
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the e-mail link is filled in with product and CAS number', async ({ page }) => {
    await page.goto(`products/${CAS}/`);
    const mail = await decodeMail(page.locator('#quote').getByRole('link', { name: /^E-mail/ }));
    expect(mail.to).toBe('sales+quotes@example.com');
    expect(mail.subject).toContain(NAME);
    expect(mail.body).toContain(CAS);
    expect(mail.body).toMatch(/Amount:\n/);
  });

  test('the quote list leads to every channel', async ({ page }) => {
    await page.goto('quote/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: /^E-mail/ })).toHaveAttribute('href', /^mailto:/);
    await expect(main.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', /^tel:/);
  });
});
