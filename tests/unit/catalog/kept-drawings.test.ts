import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import { keptDrawings } from '#catalog/product/kept-drawings.ts';
import type { Product } from '#catalog/product/product.ts';

let folder = '';
let told: string[] = [];
let iodoacetophenone: Product;
let benzene: Product;

beforeAll(async () => {
  const made = (cas: string, name: string, smiles: string) =>
    toProduct({
      cas,
      name,
      structure: { smiles, link: 'assumed' },
      categories: ['x'],
    });
  iodoacetophenone = await made('2142-70-3', '2′-Iodoacetophenone', 'CC(=O)c1ccccc1I');
  benzene = await made('71-43-2', 'Benzene', 'c1ccccc1');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  told = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const draw = (...products: Product[]) => keptDrawings(products, (line) => told.push(line), folder);

/** Changes the text of the only file. */
function edit(change: (text: string) => string): string {
  const file = join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

test('a build takes the drawings of the one before', async () => {
  const drawing = (await draw(iodoacetophenone)).get('2142-70-3');
  expect(drawing?.drawing.box).toHaveLength(4);
  edit((text) => text.replace(/"box":\[[^\]]*\]/, '"box":[1,2,3,4]'));
  expect((await draw(iodoacetophenone)).get('2142-70-3')).toEqual({
    ...drawing,
    drawing: { ...drawing?.drawing, box: [1, 2, 3, 4] },
  });
});

test('drawings of other code are made again', async () => {
  const drawing = (await draw(iodoacetophenone)).get('2142-70-3');
  edit((text) => text.replace(/"box":\[[^\]]*\]/, '"box":[1,2,3,4]').replace(/\w{16}/, 'older'));
  expect((await draw(iodoacetophenone)).get('2142-70-3')).toEqual(drawing);
});

test('a damaged file is told of, and made again', async () => {
  const drawing = (await draw(iodoacetophenone)).get('2142-70-3');
  const file = edit((text) => text.slice(0, 200));
  expect((await draw(iodoacetophenone)).get('2142-70-3')).toEqual(drawing);
  expect(told).toEqual([`${file} is damaged: its structures are drawn again.`]);
  await draw(iodoacetophenone);
  expect(told).toHaveLength(1);
});

test('a folder that cannot be written only costs time', async () => {
  writeFileSync(join(folder, 'file'), '');
  const drawings = await keptDrawings([benzene], (line) => told.push(line), join(folder, 'file'));
  expect(drawings.get('71-43-2')?.drawing.lines.length).toBeGreaterThan(0);
});
