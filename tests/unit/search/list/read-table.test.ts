import { expect, test } from 'vitest';
import { readList } from '#search/list/read-list.ts';

const read = (text: string, fileName?: string) =>
  readList(text, fileName).entries.map(({ line, candidates }) => [
    line,
    ...candidates.map(({ kind, text: value }) => `${kind} ${value}`),
  ]);
const asked = (text: string) =>
  readList(text).entries.map(({ amount, purity }) =>
    [amount && `${amount.amount} ${amount.unit}`, purity].filter(Boolean).join(' '),
  );

test('a table pasted from a spreadsheet: numbers, names and amounts; other rows are counted', () => {
  const text =
    'Pos.\tProduct name\tCAS-No.\tAmount\n10\t2-Bromocyclohexanone\t822-85-5\t5 kg\n20\tAcetone\t\t1 L\n30\t\t\t2 g';
  const { columns, quiet, quietPlaces } = readList(text);
  expect(columns).toEqual(['CAS-No.', 'Product name', 'Amount']);
  expect([quiet, quietPlaces]).toEqual([1, [{ line: 4 }]]);
  expect(read(text)).toEqual([
    [2, 'cas 822-85-5', 'any 2-Bromocyclohexanone'],
    [3, 'any Acetone'],
  ]);
  expect(asked(text)).toEqual(['5 kg', '1 L']);
});

test.each([
  ['names', 'Compound\tAmount\n822-85-5\t5 g\n2-bromocyclopentanone\t1 g\nbenzene\t1 g'],
  ['numbers', 'Compound\tAmount\n822-85-5\t5 g\n2142-70-3\t1 g\n2-bromocyclopentanone\t1 g'],
  ['nothing of the kind', 'CAS\tAmount\n822-85-5\t5 g\n2-bromocyclopentanone\t1 g\nbenzene\t1 g'],
])('a cell is read as what it is in a column of %s', (_, text) => {
  expect(read(text)).toContainEqual([2, 'cas 822-85-5']);
  expect(read(text).flat()).toContain('any 2-bromocyclopentanone');
});

test('without headings the column of CAS numbers is found by what stands in it', () => {
  expect(read('1\t2142-70-3\t25\n2\t822-85-5\t5\n3\t619-41-0\t1')).toEqual([
    [1, 'cas 2142-70-3'],
    [2, 'cas 822-85-5'],
    [3, 'cas 619-41-0'],
  ]);
});

test.each([
  ['an index', 'Unnamed: 0,name\n0,2-bromocyclohexanone\n1,acetone'],
  ['suppliers', 'Supplier name,Chemical name\nSigma,2-bromocyclohexanone\nAlfa,acetone'],
  ['order codes', 'Product,Description\nPX-1,2-bromocyclohexanone\nPX-2,acetone'],
  ['a note with line breaks', 'Name,Note\n"2-bromocyclohexanone","a\nb"\n"acetone","c"'],
  ['an empty row and a sum', 'Name;Qty\n2-bromocyclohexanone;1\n;\nacetone;2\n;3'],
  ['a delimiter in the first line', 'sep=;\nName;Preis\n2-bromocyclohexanone;1\nacetone;2'],
])('the column of names is found beside %s', (_, text) => {
  expect(read(text).map(([, name]) => name)).toEqual(['any 2-bromocyclohexanone', 'any acetone']);
});

test('several numbers or names in a cell are several entries', () => {
  expect(read('CAS,Qty\n"822-85-5; 2142-70-3",5 g')).toEqual([
    [2, 'cas 822-85-5'],
    [2, 'cas 2142-70-3'],
  ]);
  expect(read('Name\tQty\nacetone; toluene\t5 g')).toEqual([
    [2, 'any acetone'],
    [2, 'any toluene'],
  ]);
});

test('a column that names another compound does not stand in for the one that is meant', () => {
  expect(read('Name\tSolvent\nunobtanium oxide\ttoluene\nacetone\tethyl acetate')).toEqual([
    [2, 'any unobtanium oxide'],
    [3, 'any acetone'],
  ]);
});

test('a long text that mentions numbers is not what the row is about', () => {
  const note = `made from 50-00-0 and 64-17-5, ${'see the sheet, '.repeat(10)}`;
  const row = (cas: string) => `${cas}\t${note}`;
  const text = ['CAS\tMore', row('822-85-5'), row('619-41-0')].join('\n');
  expect(readList(text).columns).toEqual(['CAS']);
  expect(read(text)).toEqual([
    [2, 'cas 822-85-5'],
    [3, 'cas 619-41-0'],
  ]);
});

test('amount, unit and purity are taken from their columns', () => {
  expect(asked('CAS;Amount;Unit;Purity\n822-85-5;5;kg;98\n619-41-0;2,5;g;0.985')).toEqual([
    '5 kg 98 %',
    '2.5 g 98.5 %',
  ]);
  expect(asked('CAS;Qty (g)\n822-85-5;5')).toEqual(['5 g']);
  expect(asked('CAS;Qty\n822-85-5;5')).toEqual(['']);
});

test('lines above the headings and sums below are counted with their lines', () => {
  const text = 'Our list\n\nNo.,Product,CAS\n1,Keton,822-85-5\n2,Other,\nTotal,,';
  expect(read(text, 'list.csv')).toEqual([
    [4, 'cas 822-85-5', 'any Keton'],
    [5, 'any Other'],
  ]);
  expect(readList(text, 'list.csv').quietPlaces).toEqual([{ line: 1 }, { line: 6 }]);
});

test('commas make a table only in a CSV file or under headings, and divide no name', () => {
  expect(read('cas,name\n"2142-70-3","2\'-Iodo, acetophenone"')).toEqual([
    [2, 'cas 2142-70-3', "any 2'-Iodo, acetophenone"],
  ]);
  for (const name of ['list.csv', 'list.txt'])
    expect(read('1,2-dibromoethane\n1,4-dioxane', name)).toEqual([
      [1, 'any 1,2-dibromoethane'],
      [2, 'any 1,4-dioxane'],
    ]);
  expect(read('Name,Qty\n1,2-dibromoethane,5 g\n1,4-dioxane,1 g').flat()).toContain(
    'any 1,2-dibromoethane',
  );
  expect(read('Name,Qty\n"acetone",1 g\nmethane, chlorotrifluoro-,5 g\nacetone,2,5 g')).toEqual([
    [2, 'any acetone'],
    [3, 'any methane, chlorotrifluoro-'],
    [4, 'any acetone'],
  ]);
  expect(read('822-85-5;5 kg\n619-41-0;1 kg', 'list.csv')).toEqual([
    [1, 'cas 822-85-5'],
    [2, 'cas 619-41-0'],
  ]);
});

test('a quote that is never closed does not swallow the table', () => {
  expect(read('cas\tname\n822-85-5\t"2-bromo\n619-41-0\tother')).toHaveLength(2);
});

test('a date in a column of CAS numbers was one; a date of delivery was none', () => {
  const text = 'CAS\tDelivery date\n50-00-0\t1975-05-08\n1958-08-02\t1975-05-08';
  expect(read(text)).toEqual([
    [2, 'cas 50-00-0'],
    [3, 'date 1958-08-02'],
  ]);
});

const MOLFILE = `Ethanol
  x

  3  2  0  0  0  0            999 V2000
    0.0000    0.0000    0.0000 C   0  0
    1.0000    0.0000    0.0000 C   0  0
    2.0000    0.0000    0.0000 O   0  0
  1  2  1  0
  2  3  1  0
M  END`;

test('an SD file is read by its data items, else by its structure', () => {
  const sdf = `${MOLFILE}\n>  <CAS>\n64-17-5\n\n>  <Comment>\nx\n\n$$$$\n${MOLFILE}\n$$$$\n`;
  expect(read(sdf, 'list.sdf')).toEqual([
    [1, 'cas 64-17-5', `molfile ${MOLFILE}`, 'name Ethanol'],
    [2, `molfile ${MOLFILE}`, 'name Ethanol'],
  ]);
});

test('several values under a name are several entries, and an identifier is found under any', () => {
  const sdf =
    '> <CAS>\n64-17-5\n67-64-1\n\n$$$$\n> <Number>\n822-85-5\n\n> <Amount>\n5 g\n\n$$$$\n';
  expect(read(sdf)).toEqual([
    [1, 'cas 64-17-5'],
    [1, 'cas 67-64-1'],
    [2, 'cas 822-85-5'],
  ]);
  expect(asked(sdf)).toEqual(['', '', '5 g']);
});
