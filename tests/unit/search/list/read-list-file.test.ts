import { expect, test } from 'vitest';
import { placesText } from '#search/list/places.ts';
import { readListFile } from '#search/list/read-list-file.ts';
import { readFile } from 'node:fs/promises';
import writeSheets from 'write-excel-file/universal';

async function workbook(
  sheets: Record<string, (string | Date)[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (value: string | Date) =>
    value instanceof Date ? { value, format: 'd/m/yy' } : { value };
  const { toBlob } = writeSheets(
    Object.entries(sheets).map(([sheet, column]) => ({
      sheet,
      data: column.map((value) => [cell(value)]),
    })),
  );
  return new Uint8Array(await (await toBlob()).arrayBuffer());
}

async function read(bytes: Uint8Array<ArrayBuffer>, name = 'list.xlsx') {
  const reading = await readListFile(bytes, name);
  if ('problem' in reading) throw new Error(reading.problem);
  const { entries, ...rest } = reading.input;
  return {
    ...rest,
    entries: entries.map(({ sheet, line, candidates: [first] }) =>
      [sheet, line, first?.kind, first?.text].filter(Boolean).join(' '),
    ),
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('every sheet is read; one in which nothing was found is named', async () => {
  const file = await workbook({
    Notes: ['Please quote us the following, many thanks indeed for your help.'],
    Order: ['CAS', '822-85-5', '619-41-0'],
    More: ['Name', '2-bromocyclopentanone'],
    Empty: [''],
  });
  expect(await read(file)).toMatchObject({
    entries: ['Order 2 cas 822-85-5', 'Order 3 cas 619-41-0', 'More 2 any 2-bromocyclopentanone'],
    emptySheets: ['Notes'],
    quietPlaces: [{ sheet: 'Notes', line: 1 }],
  });
});

test('a file of one sheet needs no names', async () => {
  const file = new Uint8Array(await readFile('tests/fixtures/lists/list.xlsx'));
  expect((await read(file)).entries.every((entry) => /^\d/.test(entry))).toBe(true);
});

test('a date cell of a spreadsheet is one, whatever its format', async () => {
  const file = await workbook({ A: ['CAS', '50-00-0', new Date('1958-08-02T00:00Z')] });
  expect((await read(file)).entries).toEqual(['2 cas 50-00-0', '3 date 1958-08-02']);
});

test('HTML under the name of a spreadsheet is a table, text in GB18030 a list', async () => {
  const page = bytes('<table><tr><th>CAS</th></tr><tr><td>822-85-5</td></tr></table>');
  expect((await read(page, 'list.xls')).entries).toEqual(['2 cas 822-85-5']);
  const chinese = Uint8Array.of(0x32, 0x2d, 0xe4, 0xe5, 0xbb, 0xb7, 0xbc, 0xba, 0xcd, 0xaa);
  expect(await read(chinese, 'list.txt')).toMatchObject({
    entries: ['1 any 2-溴环己酮'],
    encoding: { name: 'gb18030', certain: false },
  });
});

test.each([
  ['empty', ''],
  ['broken', 'PK\u0003\u0004no archive'],
  ['notText', '%PDF-1.7'],
])('%s is a problem with a word of its own', async (problem, text) => {
  expect(await readListFile(bytes(text), 'list')).toEqual({ problem });
});

test('places are said in short', () => {
  const lines = (...all: number[]) => all.map((line) => ({ line }));
  expect(placesText(lines(4, 1, 5, 6, 9, 10))).toBe('1, 4–6, 9, 10');
  expect(
    placesText([
      { sheet: 'A', line: 2 },
      { sheet: 'B', line: 2 },
      { sheet: 'B', line: 3 },
    ]),
  ).toBe('A 2, B 2, 3');
  expect(placesText(Array.from({ length: 40 }, (_, at) => ({ line: 2 * at })))).toMatch(/, 22, …$/);
});
