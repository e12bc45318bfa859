import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { derivationMethod, hashOfSources, sourcesBelow } from '#catalog/product/method.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'method-'));
  await mkdir(join(root, 'src/room'), { recursive: true });
  await write('package.json', '{"dependencies":{"@rdkit/rdkit":"1.0.0"}}');
  await write('src/entry.ts', "import { rule } from './rule.ts';\nimport 'node:fs';\n");
  await write(
    'src/rule.ts',
    "import init,\n  { type Mol } from '@rdkit/rdkit';\nimport type { Word } from '#room/word.ts';\nexport { table } from '#room/table.ts';\nimport data from '#room/data.json' with { type: 'json' };\n",
  );
  await write('src/room/table.ts', 'export const table = 1;\n');
  await write('src/room/word.ts', 'export type Word = string;\n');
  await write('src/room/data.json', '[1]\n');
});
afterEach(() => rm(root, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(root, file), text);
const hash = () => hashOfSources(root, join(root, 'src/entry.ts'));

test.each([
  ['src/entry.ts', "import { rule } from './rule.ts';\n"],
  ['src/room/table.ts', 'export const table = 2;\n'],
  ['src/room/data.json', '[2]\n'],
  ['package.json', '{"devDependencies":{"@rdkit/rdkit":"1.0.1"}}'],
])('the method is another when %s changes', async (file, text) => {
  const before = hash();
  expect(hash()).toBe(before);
  await write(file, text);
  expect(hash()).not.toBe(before);
});

test('what brings in types alone, and other packages, change nothing', async () => {
  const before = hash();
  await write('src/room/word.ts', 'export type Word = number;\n');
  await write('package.json', '{"dependencies":{"@rdkit/rdkit":"1.0.0","react":"2.0.0"}}');
  expect(hash()).toBe(before);
});

test('the modules that derive from a structure are among those of the loader', () => {
  const { files, packages } = sourcesBelow(process.cwd(), 'src/catalog/product/loader.ts');
  const names = [...files.keys()].map((file) => relative(process.cwd(), file));
  expect(names).toEqual(
    expect.arrayContaining([
      'src/catalog/product/derive.ts',
      'src/catalog/content/plain-content.ts',
      'src/chemistry/structure/functional-groups.ts',
      'src/chemistry/structure/skeleton.ts',
      'src/chemistry/formula/elements.ts',
      'src/chemistry/mass/nuclides.json',
    ]),
  );
  expect([...packages]).toEqual(expect.arrayContaining(['@rdkit/rdkit', 'zod']));
  expect(derivationMethod()).toMatch(/^[0-9a-f]{16}$/);
});
