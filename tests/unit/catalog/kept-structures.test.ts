import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';
let told: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'structures-'));
  told = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a build shows of 2′-iodoacetophenone, with modules that hold nothing yet. */
async function build(into = folder) {
  vi.resetModules();
  const { toProduct } = await import('#catalog/product/derive.ts');
  const { keepStructures } = await import('#catalog/product/kept-structures.ts');
  const { hasStructure } = await import('#catalog/product/product.ts');
  const { heldStructure } = await import('#catalog/product/shown-structure.ts');
  const product = await toProduct({
    cas: '2142-70-3',
    name: '2′-Iodoacetophenone',
    structure: { smiles: 'CC(=O)c1ccccc1I', link: 'assumed' },
    categories: ['x'],
  });
  await keepStructures([product], (line) => told.push(line), into);
  return hasStructure(product) ? heldStructure(product) : undefined;
}

/** Changes the text of the only file. */
function edit(change: (text: string) => string): string {
  const file = join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

/** Moves the box of the drawing that is kept. */
const move = (text: string) =>
  text.replace(/[\w+/=]{100,}/, (packed) => {
    const shown = inflateRawSync(Buffer.from(packed, 'base64')).toString();
    const moved = shown.replace(/"box":\[[^\]]*\]/, '"box":[1,2,3,4]');
    return deflateRawSync(moved).toString('base64');
  });

test('a build takes the drawings of the one before', async () => {
  const shown = await build();
  expect(shown?.drawing.box).toHaveLength(4);
  expect(shown?.description.rings).toBe(1);
  edit(move);
  expect(await build()).toEqual({
    ...shown,
    drawing: { ...shown?.drawing, box: [1, 2, 3, 4] },
  });
});

test('drawings of other code are made again', async () => {
  const shown = await build();
  edit((text) => move(text).replace(/\w{16}/, 'older'));
  expect(await build()).toEqual(shown);
});

test('a damaged file is told of, and made again', async () => {
  const shown = await build();
  const file = edit((text) => text.slice(0, 200));
  expect(await build()).toEqual(shown);
  expect(told).toEqual([`${file} is damaged: its structures are drawn again.`]);
  await build();
  expect(told).toHaveLength(1);
});

test('a folder that cannot be written only costs time', async () => {
  writeFileSync(join(folder, 'file'), '');
  const shown = await build(join(folder, 'file'));
  expect(shown?.drawing.lines.length).toBeGreaterThan(0);
});
