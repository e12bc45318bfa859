import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

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
  await expectNoViolations(page);
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
  await page.getByText(/^Masses, descriptors/).click();
  const computed = page.getByRole('table', { name: 'Computed data' });
  await expect(
    computed.getByRole('row', { name: /Molar mass 49\.01 ± 0\.01 g\/mol/ }),
  ).toBeVisible();
  await expect(computed).not.toContainText('logP');
  await expect(page.getByText('they are not given for a salt')).toBeVisible();
});

test('what is not stated is said in one sentence, and asked for with the quote', async ({
  page,
}) => {
  await page.goto(PATH);
  const sentence = page.getByText(/^Not on file:/);
  await expect(sentence).toContainText('certificate of analysis');
  await sentence.getByRole('link', { name: 'Ask with your quote request' }).click();
  await expect(page.getByRole('heading', { name: 'Request a quote' })).toBeInViewport();
});

test('the head of the page puts the product on the quote list', async ({ page }) => {
  await page.goto(PATH);
  await page
    .getByRole('banner')
    .or(page.getByRole('main'))
    .getByRole('button', { name: 'Add to quote list' })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^On your list/ })).toBeVisible();
  await page.goto('quote/');
  await expect(page.getByRole('main')).toContainText('Sodium cyanide');
});

test('a mass of a salt says what it holds of each part', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('heading', { name: 'Computed data' }).scrollIntoViewIfNeeded();
  await page.getByText('Weigh, dissolve, dilute, cite').click();
  await page.getByRole('textbox', { name: 'Mass', exact: true }).fill('10');
  // Na 22.990 and CN 26.018 of 49.008 g/mol.
  await expect(page.getByText('In this mass: 4.691 g of Na')).toContainText('5.309 g of CN');
});
