import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disarm, guardCell, rearm, writeCsv } from '#tables/csv.ts';
import { readCsv, readCsvRows } from '#tables/read-csv.ts';

const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'ab"\'=-;,|\t\n ') }), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .filter((rows) => rows.at(-1)?.some((cell) => cell !== '') === true);

test('a table that was written is read back', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, quoteAll) => {
      const text = writeCsv(rows, { guard: disarm, quoteAll });
      const read = readCsv(text, { delimiter: ',' });
      expect(read.map((row) => row.map(rearm))).toEqual(rows);
    }),
  );
});

test('cells are quoted where they need it, or all', () => {
  const rows = [['a', 'b,c', '"d"']];
  expect(writeCsv(rows)).toBe('\uFEFFa,"b,c","""d"""\r\n');
  expect(writeCsv(rows, { quoteAll: true, noMark: true })).toBe('"a","b,c","""d"""\r\n');
});

test('no cell of the CSV is a formula to a spreadsheet', () => {
  const row = ['=1+1', '+x', '-2-bromo', '@a', 'a,"b"', ' =2', '2-bromo'];
  expect(writeCsv([row], { guard: guardCell })).toBe(
    '\ufeff\'=1+1,\'+x,\'-2-bromo,\'@a,"a,""b""",\' =2,2-bromo\r\n',
  );
});

test('an InChI stays as it is, free text is guarded within as well', () => {
  expect(guardCell('InChI=1S/CN.Na/c1-2;/q-1;+1')).toBe('InChI=1S/CN.Na/c1-2;/q-1;+1');
  expect(disarm('a; =1')).toBe("a;' =1");
});

test.each([
  ['lists with bars in a wide table', 'cas,name,other\n1,a,x|y|z|w\n2,b,u|v|w|q\n', ','],
  ['commas in names', 'cas;name\n1;1,2-a\n2;1,4-b\n3;c\n', ';'],
  ['lines within a cell', 'cas,name\n1,"a\nb"\n2,"c\nd\n;;"\n', ','],
  ['one line', 'cas\tname', '\t'],
])('the delimiter is found out: %s', (_, text, delimiter) => {
  expect(readCsv(text)).toEqual(readCsv(text, { delimiter }));
});

test('a line that names the delimiter is no row, and cells that were kept from spreadsheets are bare', () => {
  expect(readCsv('sep=;\r\nCAS;Name\r\n="67-64-1";a,b\r\n')).toEqual([
    ['CAS', 'Name'],
    ['67-64-1', 'a,b'],
  ]);
  expect(readCsv('cas,name\n"=""67-64-1""",x\n')[1]).toEqual(['67-64-1', 'x']);
});

test('lines that end in different ways are rows each, and a cell in quotes keeps its own', () => {
  expect(readCsv('cas,name\r\n67-64-1,"a\r\nb"\n50-00-0,c\r822-85-5,"d')).toEqual([
    ['cas', 'name'],
    ['67-64-1', '"a'],
    ['b"'],
    ['50-00-0', 'c'],
    ['822-85-5', '"d'],
  ]);
  expect(readCsv('cas,name\r\n67-64-1,"a\r\nb"\n50-00-0,c\r822-85-5,d')).toEqual([
    ['cas', 'name'],
    ['67-64-1', 'a\r\nb'],
    ['50-00-0', 'c'],
    ['822-85-5', 'd'],
  ]);
});

test('a row knows the line on which it begins', () => {
  const rows = readCsvRows('sep=,\nName,Note\n"x","a\nb"\n"y","c"');
  expect(rows.map(({ line, cells: [first] }) => [line, first])).toEqual([
    [2, 'Name'],
    [3, 'x'],
    [5, 'y'],
  ]);
});

test('a quote that is not closed, or stands within a cell, is a character like any other', () => {
  expect(readCsv('cas,name\n"50-00-0,2" pipe\n"a"b,c')).toEqual([
    ['cas', 'name'],
    ['"50-00-0', '2" pipe'],
    ['"a"b', 'c'],
  ]);
  expect(readCsv('a\t"b"\n', { quotes: false })).toEqual([['a', '"b"']]);
});
