import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  await cp('content', folder, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function catalog(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/catalog.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

test('export writes what the site publishes', async () => {
  const csv = await catalog('export', 'csv');
  expect(csv.code).toBe(0);
  expect(csv.out.split('\n').filter((line) => /^"?\d+-\d\d-\d/.test(line))).toHaveLength(5);
  const file = join(folder, 'catalog.json');
  expect((await catalog('export', 'json', '--out', file)).out).toBe('');
  const { products } = JSON.parse(await readFile(file, 'utf8')) as { products: { cas: string }[] };
  expect(products.map(({ cas }) => cas)).toContain('619-41-0');
  expect((await catalog('export', 'sdf')).out.match(/^\$\$\$\$$/gm)).toHaveLength(5);
  expect((await catalog('export', 'xml')).code).toBe(2);
});

test('new writes a file that the check accepts once it is filled in', async () => {
  const given = ['--name', '4′-Methoxyacetophenone', '--formula', 'C9H10O2'];
  const made = await catalog('new', '100061', ...given, '--smiles', 'COc1ccc(C(C)=O)cc1');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect((await catalog('check')).out).toContain('6 products');
  const again = await catalog('new', '100-06-1');
  expect(again.code).toBe(1);
  expect(again.err).toContain('is already there: nothing is overwritten');
  expect((await catalog('new', '100-06-7')).err).toContain(
    '(6×1 + 0×2 + 0×3 + 0×4 + 1×5 = 11 → 1): did you mean 100-06-1?',
  );
  expect((await catalog('new', 'anisole')).err).toContain('is not a CAS Registry Number');
});
