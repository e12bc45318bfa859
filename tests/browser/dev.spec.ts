/** `npm run dev` on a copy of the project updates pages when files change. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

test.describe.configure({ mode: 'serial' });

const COPIED = ['src', 'scripts', 'public', 'content'];
const CONFIGS = ['package.json', 'astro.config.mjs', 'tsconfig.json'];
const IODO = 'products/2142-70-3.yaml';
const BROMO = 'categories/photosensitive-intermediates.yaml';

let root: string;
let server: ChildProcess;
let address: string;

const pathOf = (file: string) => join(root, 'content', file);
const read = (file: string) => readFile(pathOf(file), 'utf8');
const write = (file: string, text: string) => writeFile(pathOf(file), text);
const edit = async (file: string, from: string | RegExp, to: string) => {
  const text = await read(file);
  expect(text).toMatch(from);
  await write(file, text.replace(from, to));
};
const overlay = (page: Page) => page.locator('vite-error-overlay');
/** Opens a page and waits until it is connected for updates. */
const open = async (page: Page, path: string) => {
  const connected = page.waitForEvent('console', (said) => said.text().includes('connected'));
  await page.goto(address + path);
  await connected;
};
const statusOf = async (path: string) => (await fetch(address + path)).status;

/** The copy is inside the checkout, where it finds node_modules; it has its own caches. */
test.beforeAll(async () => {
  await mkdir('.cache', { recursive: true });
  root = await mkdtemp(join('.cache', 'dev-'));
  for (const name of [...COPIED, ...CONFIGS]) await cp(name, join(root, name), { recursive: true });
  await edit(BROMO, /^name:/m, 'nmae:');
  await write('products/98-86-2.yaml', 'cas: 98-86-2\nname: [');
  const args = ['scripts/site.ts', 'dev', '--port', '0', '--content', 'content'];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  server = spawn(process.execPath, args, { cwd: root, stdio: [...stdio] });
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
  await rm(root, { recursive: true });
});

test('content with problems does not keep it from starting', async ({ page }) => {
  await open(page, '/products/2142-70-3/');
  await expect(overlay(page)).toContainText("unknown field 'nmae'; did you mean 'name'?");
  await expect(overlay(page)).toContainText('products/98-86-2.yaml');
  await edit(BROMO, 'nmae:', 'name:');
  await rm(pathOf('products/98-86-2.yaml'));
  await expect(overlay(page)).toHaveCount(0);
});

test('a product: edited, broken in three ways, mended', async ({ page }) => {
  const right = await read(IODO);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await open(page, '/products/2142-70-3/');
  await edit(IODO, /^name: .*$/m, 'name: 2′-Iodo-test');
  await expect(heading).toHaveText('2′-Iodo-test');
  for (const [from, to, problem] of [
    [/C8H7IO/, 'C8H8IO', 'C8H8IO: the structure is C8H7IO'],
    [/^name:/m, 'nmae:', "did you mean 'name'?"],
    [/^name: .*$/m, 'name: [', 'not readable as YAML'],
  ] as const) {
    await edit(IODO, from, to);
    await expect(overlay(page)).toContainText(problem);
    await page.reload();
    await expect(overlay(page)).toContainText(problem);
    await expect(heading).toBeAttached();
    await write(IODO, right);
    await expect(overlay(page)).toHaveCount(0);
    await expect(heading).toHaveText('2′-Iodoacetophenone');
  }
});

test('a product: new, found, deleted', async () => {
  const index = async () => {
    const pointer: unknown = await (await fetch(`${address}/search/latest.json`)).json();
    return `/search/${(pointer as { index: { file: string } }).index.file}.json`;
  };
  const [first, path] = [await index(), '/products/98-86-2/'];
  expect(await statusOf(path)).toBe(404);
  const text = (await read(IODO))
    .replace(/^cas: .*$/m, 'cas: "98-86-2"')
    .replace(/^name: .*$/m, 'name: Acetophenone')
    .replace('C8H7IO', 'C8H8O')
    .replace('CC(=O)c1ccccc1I', 'CC(=O)c1ccccc1');
  await write('products/98-86-2.yaml', text);
  await expect.poll(() => statusOf(path)).toBe(200);
  const second = await index();
  expect(second).not.toBe(first);
  expect(await statusOf(second)).toBe(200);
  await rm(pathOf('products/98-86-2.yaml'));
  await expect.poll(() => statusOf(path)).toBe(404);
  expect(await index()).toBe(first);
});

test('a document: new, deleted', async ({ page }) => {
  await open(page, '/products/2142-70-3/');
  const link = page.getByRole('main').locator('a[href$="sds-en-2026-01-15.pdf"]');
  await expect(link).toHaveCount(0);
  await cp('tests/fixtures/contact-supplier/documents/143-33-9', pathOf('documents/2142-70-3'), {
    recursive: true,
  });
  await expect(link).not.toHaveCount(0);
  await rm(pathOf('documents'), { recursive: true });
  await expect(link).toHaveCount(0);
});

for (const [what, file, path, field] of [
  [
    'an article',
    'news/china-rare-earth-resources.md',
    '/news/china-rare-earth-resources/',
    'title',
  ],
  ['a prose page', 'pages/about.md', '/about/', 'title'],
  ['a category', BROMO, '/categories/photosensitive-intermediates/', 'name'],
  ['the company', 'company.yaml', '/contact/', 'name'],
] as const)
  test(`${what}: edited`, async ({ page }) => {
    await open(page, path);
    await edit(file, new RegExp(`^${field}: .*$`, 'm'), `${field}: Quite another text`);
    await expect(page.locator('body')).toContainText('Quite another text');
  });
