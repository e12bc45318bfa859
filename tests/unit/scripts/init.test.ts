import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'catalog-init-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function catalog(args: string[], content = 'content') {
  const env = { ...process.env, CONTENT_DIR: content };
  return spawnSync(process.execPath, ['scripts/catalog.ts', ...args], { env, encoding: 'utf8' });
}

/** With signs that mean something to YAML and to Markdown. */
const NAME = '精细化工: *R&D* <Ltd.>';

const TABLE = `CAS,Name,Formula,SMILES,Pack,Price,Currency
98-86-2,Acetophenone,C8H8O,CC(=O)c1ccccc1,100 g,12.50,EUR
98-86-2,Acetophenone,C8H8O,CC(=O)c1ccccc1,1 kg,61,EUR
591-50-4,Iodobenzene,C6H5I,Ic1ccccc1,25 g,30,EUR
`;

test('a new supplier has a folder that the check passes, and fills it from a table', () => {
  const folder = join(scratch, 'acme');
  const made = catalog(['init', folder, '--name', NAME, '--website', 'https://acme.example']);
  expect(made.stderr).toBe('');
  expect(catalog(['check'], folder).status).toBe(0);
  const pages = readdirSync(join(folder, 'pages')).map((name) =>
    readFileSync(join(folder, 'pages', name), 'utf8'),
  );
  expect(pages.join()).toContain('精细化工: \\*R\\&D\\* \\<Ltd.\\>');
  expect(pages.join()).not.toMatch(/Chemtarget|dgtbcb|\{\w+\}/);
  const table = join(scratch, 'prices.csv');
  writeFileSync(table, TABLE);
  expect(catalog(['import', table, '--update', folder]).status).toBe(0);
  expect(readdirSync(join(folder, 'products'))).toEqual(['591-50-4.yaml', '98-86-2.yaml']);
  expect(catalog(['check'], folder).stdout).toContain('2 products');
  const again = catalog(['init', folder, '--name', 'A', '--website', 'https://a.example']);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('not empty') as string]);
});

test('what is missing or malformed is named, and nothing is written', () => {
  const folder = join(scratch, 'other');
  const says = (...args: string[]) => catalog(['init', folder, ...args]).stderr.trim();
  expect(says('--name', 'A')).toBe('--website: is missing');
  expect(says('--name', 'A', '--website', 'a.example')).toBe(
    "--website: 'a.example' is not a web address (https://…)",
  );
  expect(readdirSync(scratch)).not.toContain('other');
});

test('content for a newer version of the generator is refused and not changed', () => {
  const folder = join(scratch, 'newer');
  catalog(['init', folder, '--name', 'A', '--website', 'https://a.example']);
  const file = join(folder, 'company.yaml');
  const newer = readFileSync(file, 'utf8').replace('shape: 2', 'shape: 99');
  writeFileSync(file, newer);
  expect(catalog(['check'], folder).stderr).toContain(
    '99 is the shape of content for a newer version of the generator',
  );
  expect(catalog(['migrate'], folder).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(newer);
});
