import { readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ImportError } from '#catalog/import/columns.ts';
import { importing } from './importing.ts';
import { workbook } from './workbook.ts';

const into = importing();
const HEADS = 'CAS No.,Name,Formula,SMILES';
const ACETONE = '67-64-1,Acetone,C3H6O,CC(C)=O';

/** What an import says of a table that it cannot use; nothing may be left of it. */
async function problemOf(table: string | Buffer, name = 'table.csv'): Promise<string> {
  const error = await into.table(table, { name }).catch((caught: unknown) => caught);
  expect(await readdir(into.path())).toEqual([name]);
  if (error instanceof ImportError) return error.message;
  throw new Error('the table was imported, or the error is none of an import', { cause: error });
}

const bytes = (...values: number[]) => Buffer.from(values);
const zipOf = (text: string) => Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.from(text)]);

test.each([
  ['nothing', '', 'is empty.'],
  ['a line break', '\n', 'has no rows'],
  ['spaces', '   \n  \n', 'has no rows'],
  ['a byte order mark alone', Buffer.from('\ufeff'), 'has no rows'],
  ['headings alone', `${HEADS}\n`, 'has no rows'],
  ['headings and empty rows', `${HEADS}\n,,,\n,,,\n`, 'has no rows'],
  ['sep= alone', 'sep=;\n', 'has no rows'],
  ['prose', 'This is no table.\nIt has two lines.\n', 'No heading is recognised.'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'is neither text nor XLSX'],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    'is neither text nor XLSX',
  ],
  ['a broken XLSX', zipOf('rubbish'), 'cannot be read as one'],
  [
    'an old Excel file',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'Excel file of the old kind',
  ],
  [
    'a workbook with a password',
    Buffer.concat([
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'has a password',
  ],
  ['JSON', '{"products": [{"cas": "67-64-1"}]}\n', 'has no rows'],
  ['YAML', 'cas: 67-64-1\nname: Acetone\n', 'No heading is recognised.'],
  ['a page without a table', '<!doctype html><p>67-64-1</p>', 'has no rows'],
  ['names of no known column', 'a,b\nx,y\nz,w\n', 'No heading is recognised.'],
  ['numbers', '1,2,3\n4,5,6\n', 'No heading is recognised.'],
  [
    'an SD file without names',
    '\n  x\n\n  3  2  0  0  0  0  0  0  0  0999 V2000\n',
    'Say which it is: --map name="title of the record"',
  ],
  ['zeros', Buffer.alloc(4096), 'is neither text nor XLSX'],
])('%s', async (_, table, expected) => {
  expect(await problemOf(table)).toContain(expected);
});

test('an OpenDocument file says what it is', async () => {
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  const file = Buffer.concat([head, Buffer.from('mimetype'), end]);
  expect(await problemOf(file, 'list.ods')).toContain('is an OpenDocument file');
});

test('a file that is not there', async () => {
  await expect(into.table('x', { name: 'a.csv', table: into.path('none.csv') })).rejects.toThrow(
    'cannot be read: ENOENT',
  );
});

test.each([
  [
    'a formula',
    '=VLOOKUP(A2;B:C;2),Acetone,C3H6O,CC(C)=O',
    'not written like a CAS Registry Number',
  ],
  ['an error of Excel', '#N/A,Acetone,C3H6O,CC(C)=O', 'not written like a CAS Registry Number'],
  [
    'a date of no CAS number',
    '2026-01-31,Acetone,C3H6O,CC(C)=O',
    'is a date, which a spreadsheet made',
  ],
  ['a number in scientific notation', '6.7641E4,Acetone,C3H6O,CC(C)=O', 'not written like a CAS'],
  [
    'a wrong check digit',
    '67-64-2,Acetone,C3H6O,CC(C)=O',
    '67-64-2: check digit is 1, so 67-64-1?',
  ],
  ['two numbers', '67-64-1 / 108-88-3,Acetone,C3H6O,CC(C)=O', 'not written like a CAS'],
  ['a name in place of a structure', '67-64-1,Acetone,C3H6O,acetone', 'not a structure'],
  ['an unclosed ring', '108-88-3,Toluene,C7H8,Cc1ccccc', 'not a structure'],
  ['a formula that is none', '67-64-1,Acetone,C3Hx,CC(C)=O', 'C3Hx'],
  ['no name', '67-64-1,,C3H6O,CC(C)=O', 'name: is missing'],
  ['a control character', '67-64-1,Ace\u0007tone,C3H6O,CC(C)=O', undefined],
  ['a record within a name', '67-64-1,"Acetone\n$$$$\nx",C3H6O,CC(C)=O', undefined],
])('a row with %s is refused, the others are taken', async (_, row, reason) => {
  const found = await into.table(`${HEADS}\n${row}\n71-43-2,Benzene,C6H6,c1ccccc1\n`);
  expect(Object.keys(found.products)).toContain('71-43-2');
  if (reason !== undefined) expect(found.reasons.join('\n')).toContain(reason);
  for (const { name } of Object.values(found.products))
    // eslint-disable-next-line no-control-regex -- none may come through
    expect(name).not.toMatch(/[\u0000-\u001f]/);
});

test('a hidden sheet is named and not imported', async () => {
  const rows = (...lines: string[]) => lines.map((line) => line.split(','));
  const benzene = '71-43-2,Benzene,C6H6,c1ccccc1';
  const file = workbook([
    { name: 'List', rows: rows(HEADS, ACETONE) },
    { name: 'Old', rows: rows(HEADS, benzene), isHidden: true },
    { name: 'Notes', rows: rows('valid until the end of the year', 'call us') },
  ]);
  const found = await into.table(file, { name: 'book.xlsx' });
  expect(Object.keys(found.products)).toEqual(['67-64-1']);
  expect(found.remarks).toEqual([
    'Sheet Old is hidden: not imported.',
    'Sheet Notes is not imported: it has no heading that is known.',
  ]);
});

test('a name of a file says nothing: XLSX named .csv, CSV named .xlsx', async () => {
  const found = await into.table(`${HEADS}\n${ACETONE}\n`, { name: 'list.xlsx' });
  expect(found.accepted).toBe(1);
});

test('an update of a folder that is none, or has an unreadable file', async () => {
  await expect(into.update(`${HEADS}\n${ACETONE}\n`)).rejects.toThrow('No content folder at');
  await into.table(`${HEADS}\n${ACETONE}\n`);
  await writeFile(into.path('new', 'products', '71-43-2.yaml'), 'cas: [\n');
  await expect(into.update(`${HEADS}\n${ACETONE}\n`)).rejects.toThrow('71-43-2.yaml');
});
