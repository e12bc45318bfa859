import { expect, test } from 'vitest';
import { readList } from '#search/list/read-list.ts';
import { sheetTexts } from '#search/list/sheet.ts';

const read = (text: string, fileName?: string) =>
  readList(text, fileName).entries.map(({ line, candidates }) => [
    line,
    ...candidates.map(({ kind, text: value }) => `${kind} ${value}`),
  ]);

test('a table pasted from a spreadsheet: its columns are known by their headings', () => {
  const text =
    'Pos.\tProduct name\tCAS-No.\tAmount\n10\t2-Bromocyclohexanone\t822-85-5\t5 kg\n20\tAcetone\t\t1 L\n30\t\t\t2 g';
  const { columns, quiet } = readList(text);
  expect(columns).toEqual(['CAS-No.', 'Product name']);
  expect(quiet).toBe(1);
  expect(read(text)).toEqual([
    [2, 'cas 822-85-5', 'name 2-Bromocyclohexanone'],
    [3, 'name Acetone'],
  ]);
});

test('without headings the column of CAS numbers is found by what stands in it', () => {
  expect(read('1\t2142-70-3\t25\n2\t822-85-5\t5\n3\t619-41-0\t1')).toEqual([
    [1, 'cas 2142-70-3'],
    [2, 'cas 822-85-5'],
    [3, 'cas 619-41-0'],
  ]);
});

test('commas make a table only in a CSV file or under headings', () => {
  expect(read('cas,name\n"2142-70-3","2\'-Iodo, acetophenone"')).toEqual([
    [2, 'cas 2142-70-3', "name 2'-Iodo, acetophenone"],
  ]);
  expect(read('1,2-dibromoethane\n1,4-dioxane')).toEqual([
    [1, 'any 1,2-dibromoethane'],
    [2, 'any 1,4-dioxane'],
  ]);
  expect(read('822-85-5;5 kg\n619-41-0;1 kg', 'list.csv')).toEqual([
    [1, 'cas 822-85-5'],
    [2, 'cas 619-41-0'],
  ]);
});

test('a quote that is never closed does not swallow the table', () => {
  expect(read('cas\tname\n822-85-5\t"2-bromo\n619-41-0\tother')).toHaveLength(2);
});

test('an SD file is read by its data items, else by its structure', () => {
  const molfile = `Ethanol
  x

  3  2  0  0  0  0            999 V2000
    0.0000    0.0000    0.0000 C   0  0
    1.0000    0.0000    0.0000 C   0  0
    2.0000    0.0000    0.0000 O   0  0
  1  2  1  0
  2  3  1  0
M  END`;
  const sdf = `${molfile}\n>  <CAS>\n64-17-5\n\n>  <Comment>\nx\n\n$$$$\n${molfile}\n$$$$\n`;
  expect(read(sdf, 'list.sdf')).toEqual([
    [1, 'cas 64-17-5', `molfile ${molfile}`, 'name Ethanol'],
    [2, `molfile ${molfile}`, 'name Ethanol'],
  ]);
});

test('a spreadsheet that made a date of a CAS number is put right', () => {
  const date = (text: string) => new Date(`${text}T00:00:00Z`);
  expect(sheetTexts([[date('2005-10-09'), date('2050-08-01'), 12, null, true]])).toEqual([
    ['2005-10-9', '2050-08-01', '12', '', 'true'],
  ]);
});
