import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

test('--content names the folder on every shell, and counts before the variable', async () => {
  const other = await catalog('check', '--content', 'tests/fixtures/contact-supplier');
  expect(other.out).toContain('3 products');
  expect((await catalog('check')).out).toContain('5 products');
});

test('export writes what the site publishes', async () => {
  const csv = await catalog('export', 'csv');
  expect(csv.code).toBe(0);
  expect(csv.out.split('\n').filter((line) => /^"?\d+-\d\d-\d/.test(line))).toHaveLength(5);
  const file = join(folder, 'catalog.json');
  expect((await catalog('export', 'json', '--out', file)).out).toBe('');
  const { products } = JSON.parse(await readFile(file, 'utf8')) as { products: { cas: string }[] };
  expect(products.map(({ cas }) => cas)).toContain('619-41-0');
  expect((await catalog('export', 'sdf')).out.match(/^\$\$\$\$$/gm)).toHaveLength(5);
  expect((await catalog('export', 'xlsx', '--out', join(folder, 'a.xlsx'))).code).toBe(0);
  const listed = await catalog('look-up', join(folder, 'a.xlsx'), '--json');
  expect(listed.out.trim().split('\n')).toHaveLength(5);
  expect((await catalog('export', 'xml')).code).toBe(2);
});

test('look-up says what became of each entry, and on standard error what was passed over', async () => {
  const file = join(folder, 'list.csv');
  const rows = [
    'CAS;Amount;Purity',
    '"822-85-5; 50-00-0";25 g;98 %',
    '"=""2142-70-3""";;',
    'x;;',
    ';1;',
  ];
  await writeFile(file, Buffer.from(`sep=;\n${rows.join('\n')}\n2-溴环己酮;;`));
  const { code, out, err } = await catalog('look-up', file, '--json');
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const asked = { amount: '25 g', purity: '98 %' };
  expect(lines).toMatchObject([
    { line: 3, entry: '822-85-5', verdict: 'held', ids: ['822-85-5'], cas: ['822-85-5'], ...asked },
    { line: 3, entry: '50-00-0', verdict: 'notHeld', ids: [], cas: [], ...asked },
    { line: 4, verdict: 'held', cas: ['2142-70-3'] },
    { line: 5, entry: 'x' },
    { line: 7, entry: '2-溴环己酮', verdict: 'held', cas: ['822-85-5'] },
  ]);
  expect(err).toContain('1 line without an identifier was skipped: 6.');
  expect((await catalog('look-up', join(folder, 'none.csv'))).code).toBe(2);
  expect((await catalog('look-up', file, '--encoding', 'klingon')).err).toContain(
    'utf-8, utf-16le',
  );
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

test('search --structure finds what contains, resembles or is a structure', async () => {
  const ask = async (text: string, ...more: string[]) => {
    const { code, out, err } = await catalog('search', '--structure', text, '--json', ...more);
    return { code, err, ...(out ? (JSON.parse(out) as object) : {}) };
  };
  expect(await ask('c1ccccc1I', '--mode', 'substructure')).toMatchObject({
    query: 'c1ccccc1I',
    mode: 'substructure',
    total: 2,
    hits: [
      { id: '2142-70-3', cas: '2142-70-3' },
      { id: '25245-35-6', cas: '25245-35-6' },
    ],
  });
  expect(await ask('O=C1C(Br)CCCC1', '--mode', 'similarity')).toMatchObject({
    total: 2,
    hits: [{ cas: '822-85-5', score: 1 }, { cas: '21943-50-0' }],
  });
  expect(await ask('C1CCC(C(C1)=O)Br', '--mode', 'exact')).toMatchObject({ total: 1 });
  const unread = await ask('c1ccc', '--mode', 'exact');
  expect(unread).toMatchObject({ code: 1 });
  expect(unread.err).toBe('c1ccc: Ring 1, opened at character 2, is not closed.\n');
  const pattern = await ask('[#6]~[#8]', '--mode', 'exact');
  expect(pattern.err).toContain('This is a pattern (SMARTS)');
});

test('look-up offers products whose structure is like one that is not held', async () => {
  const file = join(folder, 'structures.txt');
  await writeFile(file, 'O=C1CCCCCC1Br\nFC(F)(F)F\n');
  const { out } = await catalog('look-up', file, '--json');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    {
      verdict: 'near',
      cas: ['822-85-5', '21943-50-0'],
      note: 'Similar structure, another compound',
    },
    { verdict: 'notHeld', cas: [] },
  ]);
});
