import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const MESSAGE = `Dear Sir or Madam,

we are looking for the following compounds. Could you please quote?
1) 2142-70-3, 25 kg
2) CAS No. 822-85-6, 5 kg
3) 98-86-2
4) 2-iodoacetophenone
5) Irgacure 651

Best regards
Anna Buyer`;

const STRUCTURE_READER = /\/worker-[^/]*\.js$/;

const rows = (page: Page) =>
  page.getByRole('table', { name: 'Checked entries' }).locator('[data-verdict]');
const verdicts = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.dataset['verdict']));
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

async function lookUp(page: Page, text: string) {
  await page.goto('/search/list/');
  await page.getByLabel('Your list').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

async function drop(page: Page, name: string, content: Buffer | string, mimeType = 'text/plain') {
  await page.goto('/search/list/');
  const buffer = Buffer.from(content);
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer });
}

test('a message is looked up line by line, with a verdict each', async ({ page }) => {
  await lookUp(page, MESSAGE);
  await expect
    .poll(() => verdicts(page))
    .toEqual(['held', 'repaired', 'notHeld', 'near', 'notHeld']);
  await expect(rows(page).nth(1)).toContainText('check digit corrected: 822-85-6 → 822-85-5');
  await expect(rows(page).nth(3)).toContainText('2′-Iodoacetophenone');
  await expect(status(page)).toContainText('5 entries checked');
  await expect(status(page)).toContainText(
    '4 lines without an identifier were skipped: 1, 3, 10, 11.',
  );
  await page.getByRole('button', { name: 'Not in the catalog 2' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('what is found goes to the quote list, the rest as a request', async ({ page }) => {
  await lookUp(page, MESSAGE);
  await page.getByRole('button', { name: 'Add 1 product to the quote list' }).click();
  await page.getByRole('button', { name: 'Ask the supplier for 2 not found' }).click();
  await page.getByRole('link', { name: 'Go to the quote list' }).click();
  await expect(page).toHaveURL('/quote/');
  const main = page.getByRole('main');
  for (const text of ['2′-Iodoacetophenone', '98-86-2', 'Irgacure 651'])
    await expect(main).toContainText(text);
});

test('what is only like a product goes to the quote list by a click of its own', async ({
  page,
}) => {
  await lookUp(page, 'p-iodoacetophenone, 5 g\n2-bromocyclohexanol');
  await expect.poll(() => verdicts(page)).toEqual(['near', 'near']);
  await expect(rows(page).first().locator('mark')).toHaveText('2′');
  await expect(page.getByRole('button', { name: /^Add \d+ product/ })).toHaveCount(0);
  const choose = page.getByRole('button', {
    name: 'Add 2′-Iodoacetophenone to the quote list for line 1',
  });
  await choose.click();
  await expect(rows(page).first()).toContainText('On the quote list');
  await page.goto('/quote/');
  await expect(page.getByRole('main')).toContainText('2′-Iodoacetophenone');
  await expect(page.getByRole('main')).not.toContainText('2-Bromocyclohexanone');
});

test('structures that were not compared are not said to be absent, and compared again', async ({
  page,
}) => {
  await page.route(STRUCTURE_READER, (route) => route.abort());
  await lookUp(page, 'O=C(C)c1c(I)cccc1\nO=C1CCCC1Cl');
  await expect.poll(() => verdicts(page)).toEqual(['notCompared', 'notCompared']);
  await expect(rows(page).first()).toContainText('the structure reader did not load');
  await expect(page.getByRole('button', { name: /Ask for/ })).toHaveCount(0);
  await page.unroute(STRUCTURE_READER);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect.poll(() => verdicts(page)).toEqual(['held', 'notHeld']);
});

test('the table is saved as CSV, with nothing in it that a spreadsheet would run', async ({
  page,
}) => {
  await lookUp(page, '2142-70-3\n=SUM(A1)-butanoic acid');
  await expect(rows(page)).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it for programs (CSV)' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('1,2142-70-3,Found,2142-70-3,2′-Iodoacetophenone,C8H7IO,,,');
  expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
});

test('the table is saved for Excel with every cell as text, and read in again', async ({
  page,
}) => {
  await lookUp(page, 'CAS\tQty\tPurity\n2142-70-3\t25 g\t98 %\n822-85-5\t1 kg\t');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the table for Excel (XLSX)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('list-lookup.xlsx');
  await drop(page, 'again.xlsx', await readFile(await download.path()));
  await expect.poll(() => verdicts(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Add 2 products to the quote list' }).click();
  await page.getByRole('link', { name: 'Go to the quote list' }).click();
  await expect(page.getByLabel('Amount of 2′-Iodoacetophenone')).toHaveValue('25');
  await expect(page.getByLabel('Text of your request')).toHaveValue(/98 %[^]*Amount: 1 kg/);
});

test('a file in another encoding is read, and the encoding can be changed', async ({ page }) => {
  const chinese = Buffer.from([0x32, 0x2d, 0xe4, 0xe5, 0xbb, 0xb7, 0xbc, 0xba, 0xcd, 0xaa]);
  await drop(page, 'list.txt', chinese);
  await expect(rows(page)).toContainText('2-溴环己酮');
  await expect(rows(page)).toHaveAttribute('data-cas', '822-85-5');
  const choice = page.getByLabel(/text encoding/);
  await expect(choice).toHaveValue('gb18030');
  await choice.selectOption('Western European (Windows-1252)');
  await expect(rows(page)).toContainText('2-äå»·¼ºÍª');
  await drop(page, 'list.txt', '2-溴环己酮');
  await expect(rows(page)).toHaveAttribute('data-cas', '822-85-5');
  await expect(choice).toHaveCount(0);
});

test('text of several lines pasted into a search box leads here, and not into the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/about/');
  await page.evaluate(() => navigator.clipboard.writeText('2142-70-3\n822-85-5\n'));
  await page.getByRole('combobox', { name: /CAS number/ }).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page).toHaveURL('/search/list/');
  await expect.poll(() => verdicts(page)).toEqual(['held', 'held']);
  await rows(page).first().getByRole('link').click();
  await page.goBack();
  await expect.poll(() => verdicts(page)).toEqual(['held', 'held']);
});

test('files: CSV, XLSX and SDF are read on the device', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await drop(page, 'list.csv', 'Product;CAS No\nKetone;822-85-5\nOther;50-00-0\n');
  await expect.poll(() => verdicts(page)).toEqual(['held', 'notHeld']);
  await expect(status(page)).toContainText('Columns read: CAS No, Product');
  await drop(page, 'list.xlsx', await readFile('tests/fixtures/lists/list.xlsx'));
  await expect.poll(() => verdicts(page)).toEqual(['held', 'held', 'notHeld']);
  await drop(page, 'list.sdf', await (await page.request.get('/catalog.sdf')).body());
  await expect.poll(() => verdicts(page)).toEqual(Array(5).fill('held'));
  expect(sent).toEqual([]);
});

test('a text too long for the field is read all the same, and what was left out is said', async ({
  page,
}) => {
  await page.goto('/search/list/');
  const field = page.getByLabel('Your list');
  await expect(field).toBeEnabled();
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', `${'1234\n'.repeat(300)}${'822-85-5\n'.repeat(60_000)}`);
    const paste = new ClipboardEvent('paste', { clipboardData, cancelable: true });
    element.dispatchEvent(paste);
  });
  await expect(status(page)).toContainText('The text is too long to be shown in the field');
  await expect(status(page)).toContainText('only the first 5,000 entries were read');
  await expect(status(page)).toContainText(
    '300 lines without an identifier were skipped: 1–200, …',
  );
  await expect(field).toHaveValue('');
});

test('reading a file shows that it takes a while, and can be stopped', async ({ page }) => {
  await page.goto('/search/list/');
  await page.route(/reading-worker/, () => undefined);
  await drop(page, 'list.xlsx', await readFile('tests/fixtures/lists/list.xlsx'));
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
  await expect(page.getByText('Reading the file')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(rows(page)).toHaveCount(0);
});

test('a structure without identifiers in an SD file is found by the structure', async ({
  page,
}) => {
  await page.goto('/');
  const facts = await page.request.get('/products/822-85-5.json');
  const { molfile } = (await facts.json()) as { molfile: string };
  await drop(page, 'list.sdf', `\n${molfile.slice(molfile.indexOf('\n') + 1)}\n$$$$\n`);
  await expect.poll(() => verdicts(page)).toEqual(['held']);
  await expect(rows(page)).toHaveAttribute('data-cas', '822-85-5');
});

test('a file that is too large, broken or of another kind gets its own message', async ({
  page,
}, testInfo) => {
  const problem = page.getByRole('main').getByRole('alert');
  await page.goto('/search/list/');
  const huge = testInfo.outputPath('huge.csv');
  await writeFile(huge, Buffer.alloc(50_000_000, '822-85-5\n'));
  await page.getByLabel('Choose a file').setInputFiles(huge);
  await expect(problem).toContainText('huge.csv is 50 MB; the limit is 20 MB');
  await drop(page, 'broken.xlsx', 'PK\u0003\u0004this is no archive');
  await expect(problem).toContainText('broken.xlsx cannot be read');
  await drop(page, 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(problem).toContainText('old Excel format');
  await drop(page, 'scan.pdf', '%PDF-1.7 …');
  await expect(problem).toContainText('neither text nor XLSX');
  await drop(page, 'empty.txt', '');
  await expect(problem).toContainText('empty.txt is empty');
});

test('a thousand lines leave the page alive, and can be stopped', async ({ page }) => {
  // A fake clock that counts its reads, so that work is measured in entries and not in time.
  await page.addInitScript(() => {
    let readings = 0;
    performance.now = () => readings++;
  });
  await page.goto('/search/list/');
  const lines = Array.from({ length: 1000 }, (_, at) =>
    at % 2 === 0 ? '822-85-5' : `${String(at)}-bromocyclohexanon`,
  );
  await page.getByLabel('Your list').fill(lines.join('\n'));
  const seen = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const done: number[] = [0];
        const look = () => {
          done.push(document.querySelector('progress')?.value ?? 0);
          if (document.querySelector('[data-verdict]')) resolve(done);
          else setTimeout(look);
        };
        look();
      }),
  );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const turns = (await seen).map((done, at, all) => done - (all[at - 1] ?? 0));
  expect(Math.max(...turns), 'entries looked up before the page got its turn').toBeLessThan(100);
  await expect(status(page)).toContainText('1,000 entries checked');
  await expect(rows(page)).toHaveCount(200);
});

test('structures that are like one that is not held are offered', async ({ page }) => {
  await lookUp(page, 'COc1ccc(OC)c(Br)c1');
  await expect.poll(() => verdicts(page)).toEqual(['near']);
  await expect(rows(page)).toContainText('2-Iodo-1,4-dimethoxybenzene');
  await expect(rows(page)).toContainText('Similar structure, another compound');
});
