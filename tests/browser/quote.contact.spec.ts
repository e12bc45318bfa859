import { expect, test, type Locator } from '@playwright/test';

/** The invented supplier of tests/fixtures/contact-supplier, which has every channel. */
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
  await page.goto(`/products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Amount').fill('250');
  await section.getByLabel('Unit').selectOption('mg');
  await section.getByLabel('Country').fill('中国');
  await section.getByLabel('Message').fill(TYPED);
  const mail = await decodeMail(section.getByRole('link', { name: /^E-mail/ }));
  expect(mail.to).toBe('sales+quotes@example.com');
  expect(mail.subject).toBe(`Quote request: ${NAME} (CAS ${CAS})`);
  expect(mail.body).toBe(await section.getByLabel('Text of your request').inputValue());
  expect(mail.body).toContain('Amount: 250 mg');
  expect(mail.body).toContain('中国');
  expect(mail.body).toContain(TYPED);
});

test('the other channels stand beside it', async ({ page }) => {
  await page.goto(`/products/${CAS}/`);
  const section = page.locator('#quote');
  await section.getByLabel('Message').fill(TYPED);
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

test('a text too long for a link is said to be and left to copying', async ({ page }) => {
  await page.goto(`/products/${CAS}/`);
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
  await page.goto(`/products/${CAS}/`);
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

test('the list writes one e-mail for all products', async ({ page }) => {
  await page.goto(`/quote/?cas=${CAS}&cas=50-00-0`);
  await page.getByLabel(`Amount of ${NAME}`).fill('1');
  await page.getByLabel('Country of delivery').fill('Ελλάδα');
  await page.getByLabel('Company').fill('Example & Söhne');
  await page.getByLabel('Message').fill(TYPED);
  const mail = await decodeMail(page.getByRole('main').getByRole('link', { name: /^E-mail/ }));
  expect(mail.subject).toBe('Quote request: 2 products');
  expect(mail.body).toBe(await page.getByLabel('Text of your request').inputValue());
  for (const text of [NAME, CAS, '50-00-0', 'Ελλάδα', 'Example & Söhne', TYPED])
    expect(mail.body).toContain(text);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the e-mail link is filled in with product and CAS number', async ({ page }) => {
    await page.goto(`/products/${CAS}/`);
    const mail = await decodeMail(page.locator('#quote').getByRole('link', { name: /^E-mail/ }));
    expect(mail.to).toBe('sales+quotes@example.com');
    expect(mail.subject).toContain(NAME);
    expect(mail.body).toContain(CAS);
    expect(mail.body).toMatch(/Amount:\n/);
  });

  test('the quote list leads to every channel', async ({ page }) => {
    await page.goto('/quote/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: /^E-mail/ })).toHaveAttribute('href', /^mailto:/);
    await expect(main.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', /^tel:/);
  });
});
