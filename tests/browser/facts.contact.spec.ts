import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** A salt with label, transport and a document, of the supplier of tests/fixtures. */
const PATH = 'products/143-33-9/';

test('a label says pictograms, signal word and statements, with document and date', async ({
  page,
}) => {
  await page.goto(PATH);
  const safety = page.getByRole('region', { name: 'Safety and documents' });
  await expect(safety.getByRole('img', { name: 'Skull and crossbones (GHS06)' })).toBeVisible();
  await expect(safety.getByRole('img', { name: 'Environment (GHS09)' })).toBeVisible();
  await expect(safety.getByText('Danger', { exact: true })).toBeVisible();
  await expect(safety).toContainText(
    'H300+H310+H330 Fatal if swallowed, in contact with skin or if inhaled.',
  );
  await expect(safety).toContainText('EUH032 Contact with acids liberates very toxic gas.');
  await expect(safety).toContainText('of 2008-12-16');
  await expect(safety).toContainText('UN 1689, SODIUM CYANIDE, SOLID, class 6.1, packing group I.');
  await expect(page.getByText('Facts last reviewed on 2026-11-20.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('#safety').analyze();
  expect(violations).toEqual([]);
});

test('a document says what it is, and is served as it was put in', async ({ page, request }) => {
  await page.goto(PATH);
  const link = page.getByRole('link', { name: 'Safety data sheet', exact: true });
  await expect(page.getByRole('listitem').filter({ has: link })).toContainText(
    /English, 2026-01-15, PDF, \d+ B/,
  );
  const file = 'documents/143-33-9/sds-en-2026-01-15.pdf';
  await expect(link).toHaveAttribute('href', `/catalog/${file}`);
  const original = await readFile(`tests/fixtures/contact-supplier/${file}`);
  const answer = await request.get(file);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(await answer.body()).toEqual(original);
});

test('of a salt the parts are named, and nothing is computed that it does not have', async ({
  page,
}) => {
  await page.goto(PATH);
  await expect(page.getByRole('main').getByText(/^Salt of/)).toHaveText('Salt of Na+ · CN−');
  const computed = page.getByRole('table', { name: 'Computed from the structure' });
  await expect(
    computed.getByRole('row', { name: /Molar mass 49\.01 ± 0\.01 g\/mol/ }),
  ).toBeVisible();
  await expect(computed).not.toContainText('logP');
  await expect(page.getByText('they are not given for a salt')).toBeVisible();
});

test('a value that is not known can be sent, the compound being named', async ({ page }) => {
  await page.goto(PATH);
  const href = await page.getByRole('link', { name: 'Send a value' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toBe('Value for Sodium cyanide, CAS 143-33-9');
  expect(mail.searchParams.get('body')).toContain('Sodium cyanide, CAS 143-33-9');
});
