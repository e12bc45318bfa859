import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';

test('the structure is told in words, which describe the drawing to a screen reader', async ({
  page,
}) => {
  await page.goto('/products/619-41-0/');
  const drawing = page.getByRole('img', { name: /^Structure drawing of 2-Bromo-4′/ });
  await expect(drawing).toHaveAccessibleDescription(
    /benzene ring bearing bromoacetyl at position 1, methyl at position 4 \(para\)/,
  );
  await expect(page.getByRole('region', { name: 'Structure', exact: true })).toContainText(
    'alkyl bromide, α-haloketone, ketone',
  );
});

/** The file that a button of the structure saves. */
async function saved(page: Page, kind: 'SVG' | 'PNG' | 'MOL' | 'SDF'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return download;
}

test('the drawing can be taken as PNG and as SVG', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  const png = await saved(page, 'PNG');
  expect(png.suggestedFilename()).toBe('2142-70-3.png');
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(300);
  const svg = await saved(page, 'SVG');
  expect(svg.suggestedFilename()).toBe('2142-70-3.svg');
  const text = await readFile(await svg.path(), 'utf8');
  expect(text).toContain('<title>Structure drawing of 2′-Iod');
  // Oxygen and iodine in their colours, in the light and in the dark scheme.
  for (const colour of ['28, 24, 21', '192, 22, 34', '123, 31, 162'])
    expect(text.split('@media')[0]).toContain(`rgb(${colour})`);
  for (const colour of ['240, 236, 230', '255, 144, 147', '213, 156, 240'])
    expect(text.split('prefers-color-scheme:dark')[1]).toContain(`rgb(${colour})`);
  expect(text).not.toContain('var(');
});

test('the structure can be taken as a molfile and as an SDF record', async ({ page }) => {
  await page.goto('/products/21943-50-0/');
  const mol = await saved(page, 'MOL');
  expect(mol.suggestedFilename()).toBe('21943-50-0.mol');
  const lines = (await readFile(await mol.path(), 'utf8')).trimEnd().split('\n');
  expect(lines[0]).toBe('21943-50-0');
  expect(lines[3]).toMatch(/^ {2}7 {2}7 .*V2000$/);
  expect(lines.at(-1)).toBe('M  END');

  const record = await readFile(await (await saved(page, 'SDF')).path(), 'utf8');
  expect(record.startsWith(lines.join('\n'))).toBe(true);
  const whole = await (await page.request.get('/catalog.sdf')).text();
  const own = whole.split('$$$$\n').find((one) => one.startsWith('21943-50-0'));
  const fields = record.replace('$$$$\n', '').split('\n>  ').slice(1);
  expect(fields.length).toBeGreaterThan(9);
  for (const field of fields) expect(own).toContain(field.trimEnd());
});

test('a file that cannot be made says so on its button', async ({ page }) => {
  await page.route('**/21943-50-0.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/products/21943-50-0/');
  await page.getByRole('button', { name: 'MOL', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Could not create the file' })).toBeVisible();
});

test("a bromide's isotope pattern is a doublet, in the chart and in the table", async ({
  page,
}) => {
  await page.goto('/products/822-85-5/');
  await page.getByText(/^Masses, descriptors/).click();
  const isotopes = page.getByRole('region', { name: 'Isotope pattern', exact: true });
  await expect(isotopes.getByRole('img', { name: /M 100\.0 %.*M\+2 97\.7 %/ })).toBeVisible();
  await expect(isotopes.getByRole('row', { name: 'M+2 177.9817 97.7' })).toBeVisible();
  await expect(isotopes.getByRole('row', { name: '[M+H]⁺ 176.9910' })).toBeVisible();
});

test('an isomer stands beside the product with the difference marked', async ({ page }) => {
  await page.goto('/products/2142-70-3/');
  const row = page.getByRole('row', { name: /3′-iodoacetophenone/ });
  await expect(row.locator('mark')).toHaveText(['3', 'meta']);
  const related = page.getByRole('region', { name: 'Related products' });
  await related.getByRole('link', { name: '2-Iodo-1,4-dimethoxybenzene', exact: true }).click();
  await expect(page).toHaveURL('/products/25245-35-6/');
});
