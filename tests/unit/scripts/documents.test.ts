import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '../catalog/documents/make-pdf.ts';

let folder: string;
const content = () => join(folder, 'content');
const incoming = () => join(folder, 'in');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  await cp('content', content(), { recursive: true });
  await mkdir(join(incoming(), '619-41-0'), { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function documents(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, CONTENT_DIR: content() };
  return new Promise((resolve) => {
    const command = ['scripts/catalog.ts', ...args];
    execFile(process.execPath, command, { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

async function there(): Promise<string[]> {
  const all = await readdir(join(content(), 'documents'), { recursive: true }).catch(() => []);
  return all.filter((name) => name.includes('.')).sort();
}

const sds = makePdf({
  lines: ['SAFETY DATA SHEET', 'Revision date: 15.01.2026', 'CAS No. 2142-70-3'],
});

test('documents are put into the content folder, once', async () => {
  await writeFile(join(incoming(), 'SDS_2142-70-3_EN.pdf'), sds);
  await writeFile(join(incoming(), 'copy EN.pdf'), sds);
  await writeFile(join(incoming(), '619-41-0', 'CoA Lot A-1 2026-02-01.pdf'), makePdf());
  const dry = await documents('documents', incoming(), '--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.out).toContain('Would be taken:');
  expect(dry.out).toContain('3 files: 2 taken, 1 unchanged, 0 refused. Nothing was written.');
  expect(await there()).toEqual([]);

  const taken = await documents('documents', incoming());
  expect(taken).toMatchObject({ code: 0, err: '' });
  expect(taken.out).toContain('language en from the name (EN)');
  const files = ['2142-70-3/sds-en-2026-01-15.pdf', '619-41-0/coa-A-1-2026-02-01.pdf'];
  expect(await there()).toEqual(files);
  const copied = await readFile(join(content(), 'documents', files[0] ?? ''));
  expect(new Uint8Array(copied)).toEqual(sds);
  expect((await documents('check')).code).toBe(0);

  const again = await documents('documents', incoming());
  expect(again.out).toContain('3 files: 0 taken, 3 unchanged, 0 refused.');
});

test('what contradicts a file that is there, or another one, is refused', async () => {
  const other = join(folder, 'other');
  await mkdir(other);
  const changed = makePdf({ lines: ['SAFETY DATA SHEET', 'Revised', 'CAS No. 2142-70-3'] });
  await writeFile(join(other, 'SDS EN 2026-01-15.pdf'), changed);
  await writeFile(join(other, 'IR CT 822-85-5 Lot 1 2026-01-01.pdf'), sds);
  await writeFile(join(other, 'SDS 822-85-5 DE 2026-01-01.pdf'), makePdf({ lines: ['a'] }));
  await writeFile(join(other, 'SDB 822-85-5 DE 2026-01-01.pdf'), makePdf({ lines: ['b'] }));
  await writeFile(join(other, 'again 2142-70-3 SDS EN 2026-01-15.pdf'), sds);
  await writeFile(join(other, 'x.docx'), 'PK');
  const { code, out } = await documents('documents', other);
  expect(code).toBe(1);
  expect(out).toContain('is another file that would be documents/2142-70-3/sds-en-2026-01-15.pdf');
  expect(out).toContain('is another file that would be documents/822-85-5/sds-de-2026-01-01.pdf');
  expect(out).toContain('kinds differ');
  expect(out).toContain('x.docx\n    is not a PDF');
  expect(out).toContain('6 files: 0 taken, 0 unchanged, 6 refused.');

  await rm(join(other, 'again 2142-70-3 SDS EN 2026-01-15.pdf'));
  const differs = await documents('documents', other);
  expect(differs.out).toContain('sds-en-2026-01-15.pdf is there already and differs');
  expect(await there()).toHaveLength(2);

  const twin = join(folder, 'twin');
  await mkdir(twin);
  await writeFile(join(twin, '619-41-0 CoA Lot A-2 2026-02-01.pdf'), makePdf());
  expect((await documents('documents', twin)).out).toContain(
    'is the same file as documents/619-41-0/coa-A-1-2026-02-01.pdf',
  );
});

test('a folder without files, and a wrong command, are said', async () => {
  const none = await documents('documents', join(folder, 'none'));
  expect(none.code).toBe(2);
  expect(none.err).toContain('Name the folder with the PDF files.');
  expect((await documents('documents')).code).toBe(2);
  const wrong = await documents('documents', incoming(), '--language', 'english');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--language english')]);
});
