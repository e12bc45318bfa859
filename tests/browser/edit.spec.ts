/** `npm run edit` on a copy of the content. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

test.describe.configure({ mode: 'serial' });

const IODO = 'products/2142-70-3.yaml';
let content: string;
let server: ChildProcess;
let address: string;

const read = (file: string) => readFile(join(content, file), 'utf8');

test.beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'edit-'));
  await cp('content', content, { recursive: true });
  const args = ['scripts/edit.ts', '--port', '0', '--content', content];
  server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (text: Buffer) => {
      told += text.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(told) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', () => {
      reject(new Error(told));
    });
  });
});

test.afterAll(async () => {
  server.removeAllListeners('exit').kill();
  await rm(content, { recursive: true });
});

async function open(page: Page, name: RegExp) {
  await page.goto(address);
  await page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('.yaml');
}
const field = (page: Page, name: string) => page.getByRole('textbox', { name }).first();
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Saved');
};

test('a changed field is written, and nothing else; the drawing follows the SMILES', async ({
  page,
}) => {
  const before = await read(IODO);
  await open(page, /2′-Iodoacetophenone/);
  await expect(page.getByRole('img', { name: 'C8H7IO' })).toBeVisible();
  await field(page, 'SMILES').fill('CC(=O)c1ccccc1Br');
  await expect(page.getByRole('img', { name: 'C8H7BrO' })).toBeVisible();
  const beside = page.getByRole('group', { name: 'Formula' });
  await expect(beside).toContainText('C8H7IO: the structure is C8H7BrO');
  await expectNoViolations(page);
  await field(page, 'SMILES').fill('CC(=O)c1ccccc1I');
  await expect(beside).not.toContainText('the structure is');
  await field(page, 'IUPAC name').fill('2-iodophenyl methyl ketone');
  await save(page);
  expect(await read(IODO)).toBe(
    before.replace('1-(2-iodophenyl)ethan-1-one', '2-iodophenyl methyl ketone'),
  );
});

test('grades with packs and prices are added, and entries moved and removed', async ({ page }) => {
  await open(page, /2′-Iodoacetophenone/);
  await page.getByRole('combobox', { name: 'Add a field', exact: true }).selectOption('Grades');
  await page.getByRole('combobox', { name: 'Add a field to Grades 1' }).selectOption('Purity');
  await field(page, 'Purity').fill('≥ 98 %');
  await page.getByRole('combobox', { name: 'Add a field to Grades 1' }).selectOption('Packs');
  await field(page, 'Amount').fill('25 g');
  const pack = page.getByRole('combobox', { name: 'Add a field to Grades 1 Packs 1', exact: true });
  await pack.selectOption('Lead time');
  await field(page, 'Lead time').fill('2 weeks');
  await page.getByRole('button', { name: 'Move Uses 2 up' }).click();
  await page.getByRole('button', { name: 'Remove Cautions', exact: true }).click();
  await save(page);
  const text = await read(IODO);
  expect(text).toContain('grades:\n  - purity: ≥ 98 %\n    packs:\n      - amount: 25 g\n');
  expect(text).toContain('        leadTime: 2 weeks\n');
  expect(text.indexOf('grades:')).toBeLessThan(text.indexOf('uses:'));
  expect(text.indexOf('Iodonium salts')).toBeLessThan(text.indexOf('Like other iodoarenes'));
  expect(text).not.toContain('cautions');
});

test('a new product is checked as it is typed, and becomes a file', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'New product' }).click();
  const add = page.getByRole('combobox', { name: 'Add a field', exact: true });
  await add.selectOption('CAS Registry Number');
  await field(page, 'CAS Registry Number').fill('98-86-3');
  const remarks = page.getByRole('complementary');
  await expect(remarks).toContainText('98-86-3: check digit is 2');
  await field(page, 'CAS Registry Number').fill('98-86-2');
  await expect(remarks).not.toContainText('check digit');
  await page.getByRole('textbox', { name: 'Name (required)' }).fill('Acetophenone');
  await add.selectOption('Structure');
  await field(page, 'SMILES').fill('CC(=O)c1ccccc1');
  await page.getByRole('combobox', { name: 'CAS number and structure' }).selectOption('assumed');
  await expect(page.getByRole('img', { name: 'C8H8O' })).toBeVisible();
  await save(page);
  expect(await read('products/98-86-2.yaml')).toBe(
    `# yaml-language-server: $schema=../schemas/product.schema.json
cas: 98-86-2
name: Acetophenone
structure:
  smiles: CC(=O)c1ccccc1
  link: assumed
categories:
  - photosensitive-intermediates
`,
  );
  await expect(page.getByRole('navigation', { name: 'Files' })).toContainText('Acetophenone');
});

test('the look of the site is made where there is none', async ({ page }) => {
  await rm(join(content, 'site.yaml'), { force: true });
  await open(page, /^site/);
  const add = page.getByRole('combobox', { name: 'Add a field', exact: true });
  await add.selectOption('Headline');
  await field(page, 'Headline').fill('Intermediates that react to light');
  await add.selectOption('Typeface');
  await page.getByRole('combobox', { name: 'Typeface' }).selectOption('Inter');
  await save(page);
  expect(await read('site.yaml')).toBe(
    `# yaml-language-server: $schema=./schemas/site.schema.json
typeface: Inter
headline: Intermediates that react to light
`,
  );
});

test('a file that another program changed is not written over', async ({ page }) => {
  await open(page, /Photosensitive intermediates/);
  const file = 'categories/photosensitive-intermediates.yaml';
  const text = `${await read(file)}# changed elsewhere\n`;
  await writeFile(join(content, file), text);
  await page.getByRole('textbox', { name: 'Name (required)' }).fill('Photoinitiators');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('changed by another program');
  expect(await read(file)).toBe(text);
});

test('problems of the whole folder are counted; a file that is no YAML says so', async ({
  page,
}) => {
  await writeFile(join(content, 'products/98-86-2.yaml'), 'cas: 98-86-2\nname: [');
  await open(page, /^Company|company/);
  await page.getByRole('textbox', { name: 'Name (required)' }).fill('Chemtarget');
  await save(page);
  const faulty = page.getByRole('checkbox', { name: /With problems \([1-9]/ });
  await faulty.check();
  await page.getByRole('button', { name: /98-86-2/ }).click();
  await expect(page.getByText('This file cannot be read.')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('a bracket is not closed');
});

test('pages of other sites and paths out of the folder are refused', async ({ request }) => {
  const ask = (path: string, headers = {}) => request.get(address + path, { headers });
  expect((await ask('/api/files')).status()).toBe(200);
  expect((await ask('/api/files', { origin: 'https://example.com' })).status()).toBe(403);
  expect((await ask('/api/files', { host: 'example.com' })).status()).toBe(403);
  expect((await ask('/api/file?file=products/../company.yaml')).status()).toBe(400);
  expect((await ask('/api/file?file=/etc/passwd')).status()).toBe(400);
  expect((await ask('/api/file?file=products/not-there.yaml')).status()).toBe(400);
});
