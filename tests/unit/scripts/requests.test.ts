import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLUMNS, type RequestRow } from '#quote/requests/request-rows.ts';
import { rearm } from '#tables/csv.ts';
import { readCsv } from '#tables/read-csv.ts';
import { readXlsx } from '#tables/xlsx.ts';
import { sent } from '../quote/requests/sent.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-'));
  await mkdir(join(folder, 'in', 'below'), { recursive: true });
  await cp('tests/fixtures/requests', join(folder, 'in'), { recursive: true });
  await writeFile(join(folder, 'in', 'below', 'a.xlsx'), await sent('xlsx'));
  await writeFile(join(folder, 'in', 'below', 'sheet.pdf'), '%PDF-');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function requests(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, CONTENT_DIR: 'tests/fixtures/specimen-supplier' };
  const command = ['scripts/catalog.ts', 'requests', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

test('a folder of mails and files becomes one table, the same in each format', async () => {
  const input = join(folder, 'in');
  const json = join(folder, 'all.json');
  const made = await requests(input, '--out', json);
  expect(made).toMatchObject({ code: 0, out: '' });
  expect(made.err).toContain('4 requests, 8 lines; 2 repetitions merged');
  expect(made.err).toContain('sheet.pdf');
  const rows = JSON.parse(await readFile(json, 'utf8')) as RequestRow[];
  const status = (row: RequestRow) => [row.name, row.status, row.product_today, row.found_by];
  expect(rows.map(status)).toEqual([
    ['Tetrahydrofuran', 'held', '109-99-9', 'product, cas, catalogNumber, name'],
    ['Acetone', 'discontinued', '67-64-1', 'cas, name'],
    ['', 'not held', '', ''],
    ['n-Butyllithium, 2.5 M in hexanes', 'held', 'bl-2500-hex', 'catalogNumber, name'],
    [expect.stringContaining('4-(dimethylamino)'), 'not held', '', ''],
    ['(±)-1-Phenylethylamine', 'held', '618-36-0', 'cas, name'],
    ['Tetrahydrofuran', 'held', '109-99-9', 'product, cas, catalogNumber, name'],
    ['Acetone', 'discontinued', '67-64-1', 'cas, name'],
  ]);
  expect(rows[0]).toMatchObject({
    country: 'Germany',
    country_code: 'DE',
    line: '1 of 3',
    packs: '2',
    pack: '6 × 2.5 L',
    catalog_number_today: 'TH-100-15L',
    stock_today: 'in stock (2026-11-20)',
    price_today: 'EUR 790.00 (from 2026-10-01)',
    incoterm: 'CIF Hamburg',
    look_at: '',
  });
  expect(rows[1]?.look_at).toContain('no longer sold: since 2026-06-30');

  const table = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  const { out } = await requests(input);
  expect(out).toContain(`"'=1+1\nno;'@x"`);
  expect(readCsv(out).map((row) => row.map(rearm))).toEqual(table);
  const xlsx = join(folder, 'all.xlsx');
  expect((await requests(input, '--out', xlsx)).code).toBe(0);
  const sheets = await readXlsx(new Uint8Array(await readFile(xlsx)));
  expect(typeof sheets === 'string' ? sheets : sheets[0]?.rows).toEqual(table);
});

test('what was not read is named; nothing is overwritten', async () => {
  const good = join(folder, 'in', 'outlook.eml');
  const bad = join(folder, 'bad.json');
  await writeFile(bad, '{');
  const some = await requests(good, bad, join(folder, 'none.eml'));
  expect(some.code).toBe(1);
  expect(some.err).toContain(`${bad}: is no valid JSON: ask the buyer to send the file again.`);
  expect(some.err).toContain('none.eml: does not exist: check the path.');
  expect(some.err).not.toContain(' at ');
  const none = await requests(bad);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('No request was read; no table was written.');
  expect((await requests()).code).toBe(2);

  const there = await requests(good, '--out', bad);
  expect(there.code).toBe(2);
  expect(there.err).toContain('the file is there already');
  expect(await readFile(bad, 'utf8')).toBe('{');
  expect((await requests(good, '--out', join(folder, 'a.doc'))).code).toBe(2);
  expect((await requests(good, '--out', join(folder, 'none', 'a.csv'))).err).toContain(
    'cannot be written',
  );
});
