import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

const PRODUCT = '/products/2142-70-3/';

test('the drawing is enlarged over the page, and larger still', async ({ page }) => {
  await page.goto(PRODUCT);
  const open = page.getByRole('button', { name: 'Enlarge' });
  const small = await page.getByRole('img', { name: /Structure drawing/ }).boundingBox();
  await open.click();
  const dialog = page.getByRole('dialog', { name: '2′-Iodoacetophenone' });
  const drawing = dialog.getByRole('img', { name: /Structure drawing/ });
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan((small?.width ?? 0) * 1.5);
  await expectNoViolations(page);
  const before = await width();
  await dialog.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeCloseTo(before * 1.5, 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});

test('the model in space is made when it is asked for, turned by keys, and saved', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(PRODUCT);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  expect(workers).toEqual([]);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '3-D model' }).click();
  const model = dialog.getByRole('img', {
    name: '3-D model of 2′-Iodoacetophenone: 8 C, 7 H, 1 I, 1 O',
  });
  await expect(model).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText(/MMFF94s\+.*not measured/);
  await expectNoViolations(page);
  const picture = () => model.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const seen = new Set([await picture()]);
  await model.focus();
  for (const key of ['ArrowRight', 'ArrowDown', '+']) {
    await page.keyboard.press(key);
    seen.add(await picture());
  }
  await dialog.getByRole('checkbox', { name: 'Hydrogen atoms' }).uncheck();
  seen.add(await picture());
  await dialog.getByRole('button', { name: 'Turn left' }).click();
  seen.add(await picture());
  expect(seen.size).toBe(6);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as MOL (3-D)' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('2142-70-3-3d.mol');
  const [, , , counts] = (await readFile(await file.path(), 'utf8')).split('\n');
  expect(counts).toMatch(/^ 17 17 /);
});

test('a model that does not load says so, and can be tried again', async ({ page }) => {
  await page.goto(PRODUCT);
  await page.route('**/products/2142-70-3.json', (route) => route.abort());
  await page.getByRole('button', { name: '3-D' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(/could not be loaded/);
  await page.unroute('**/products/2142-70-3.json');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('img', { name: /3-D model/ })).toBeVisible();
});
