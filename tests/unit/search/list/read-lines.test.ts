import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifiers } from '#search/readings/identifiers-in-text.ts';
import { MAX_ENTRIES } from '#search/list/entry.ts';
import { readLines } from '#search/list/read-lines.ts';
import { readList } from '#search/list/read-list.ts';

/** The entries: line, first candidate, and a mark for weak ones. */
const read = (text: string) =>
  readLines(text).entries.map(({ line, candidates: [first], weak }) =>
    [line, first?.kind, first?.text, ...(weak ? ['weak'] : [])].join(' '),
  );

test('a column is read line by line', () => {
  expect(read('2142-70-3\n\n822-85-5\r\n2-bromocyclopentanone\rCC(=O)c1ccccc1I\nC9H9BrO')).toEqual([
    '1 cas 2142-70-3',
    '3 cas 822-85-5',
    '4 any 2-bromocyclopentanone',
    '5 any CC(=O)c1ccccc1I',
    '6 any C9H9BrO',
  ]);
});

test('an e-mail is read for what it asks for; greeting, sentences and signature are passed over', () => {
  const mail = `From: Anna Buyer <anna@example.com>
Subject: RFQ photoinitiator intermediates
Date: Tue, 3 Nov 2026 09:12:44 +0100

Dear Sir or Madam,

we are looking for the following compounds. Could you please quote CIF Rotterdam by 2026-11-3?

1) 2142-70-3, 25 kg
2) CAS No. 25245356 / 1,4-diiodo-2,5-dimethoxybenzene?
• 2-bromocyclopentanone – 100 g (≥ 98 %)
> > 4. Irgacure 651, 5 x 25 kg
- acetic acid; ethyl acetate

Do you also have 2-bromo-4'-methylacetophenone in stock?
InChIKey=XDXCBCXNCQGZPG-UHFFFAOYSA-N

Best regards
Anna Buyer
Purchasing, Example GmbH
Tel. +49 30 555-12-3`;
  expect(read(mail)).toEqual([
    '9 cas 2142-70-3',
    '10 cas 25245-35-6',
    '11 any 2-bromocyclopentanone',
    '12 any Irgacure 651',
    '13 any acetic acid',
    '13 any ethyl acetate',
    "15 name 2-bromo-4'-methylacetophenone",
    '16 inchiKey XDXCBCXNCQGZPG-UHFFFAOYSA-N',
    '19 any Anna Buyer weak',
    '20 any Purchasing, Example GmbH weak',
  ]);
});

test('a Chinese message is read likewise', () => {
  expect(
    read('您好，请报价以下产品：\n2142-70-3 25公斤\nCAS号：822-85-5\n2-溴环戊酮\n谢谢！'),
  ).toEqual(['2 cas 2142-70-3', '3 cas 822-85-5', '4 any 2-溴环戊酮']);
});

test('identifiers are found inside sentences, in any dashes and widths', () => {
  const texts = (text: string) => findIdentifiers(text).map(({ text: found }) => found);
  expect(texts('We need 2142‑70‑3 (5 kg), and ８２２－８５－５.')).toEqual([
    '2142-70-3',
    '822-85-5',
  ]);
  expect(texts('[619-41-0]; xdxcbcxncqgzpg-uhfffaoysa-n')).toEqual([
    '619-41-0',
    'XDXCBCXNCQGZPG-UHFFFAOYSA-N',
  ]);
  expect(texts('InChI=1S/C5H7BrO/c6-4-2-1-3-5(4)7/h4H,1-3H2, please')).toEqual([
    'InChI=1S/C5H7BrO/c6-4-2-1-3-5(4)7/h4H,1-3H2',
  ]);
});

test('a name of several parts is one entry, not a sentence about its parts', () => {
  const names = [
    '1,2-Ethanediamine, compd. with thiocyanic acid (1:2)',
    'antimony, compd. with nickel (1:1)',
    'beryllium hydroxide (Be(OH))',
    'carbonic acid, magnesium salt (1:1), mixt. with magnesium hydroxide (Mg(OH)2), hydrate',
  ];
  expect(read(names.join('\n'))).toEqual(names.map((name, at) => `${String(at + 1)} any ${name}`));
});

test('two numbers with a slash are two entries, each with its own amount', () => {
  expect(read('822-85-5/619-41-0')).toEqual(['1 cas 822-85-5', '1 cas 619-41-0']);
  const { entries } = readLines('822-85-5 5 g, 619-41-0 10 g');
  expect(entries.map(({ amount }) => amount?.amount)).toEqual(['5', '10']);
  expect(findIdentifiers('https://example.com/50-00-0')).toEqual([]);
});

test('a date alone on a line was a CAS number, but not in a message', () => {
  expect(read('50-00-0\n1958-08-02')).toEqual(['1 cas 50-00-0', '2 date 1958-08-02']);
  expect(read('Dear all,\n1958-08-02\n50-00-0')).not.toContain('2 date 1958-08-02');
});

test('the heading of a column is passed over, and a cell kept from spreadsheets is bare', () => {
  expect(read('CAS No.\n="67-64-1"\n="2-bromocyclohexanone"')).toEqual([
    '2 cas 67-64-1',
    '3 any 2-bromocyclohexanone',
  ]);
});

test('dates, telephone and order numbers are no CAS numbers', () => {
  for (const text of ['by 2026-11-3', 'Tel. +49 30 555-12-3', 'PO-12-345678-90-12', '1.50-00-0'])
    expect(findIdentifiers(text)).toEqual([]);
});

test('a wrong check digit is kept: the search will put it right', () => {
  expect(read('2142-70-8')).toEqual(['1 cas 2142-70-8']);
});

test('names keep their commas, hyphens and locants', () => {
  expect(read('1,2-dibromoethane\nN,N-dimethylformamide, 2 L\n(R)-(+)-limonene')).toEqual([
    '1 any 1,2-dibromoethane',
    '2 any N,N-dimethylformamide',
    '3 any (R)-(+)-limonene',
  ]);
});

test('any text whatever is read', () => {
  const hostile = [
    '__proto__\nconstructor',
    '('.repeat(10_000),
    '1-'.repeat(20_000),
    'a '.repeat(50_000),
    `${'x'.repeat(100_000)}\n50-00-0`,
    'InChI=1S/'.repeat(5000),
    '\u0000\u202e\ud800\n\ufeff',
    '"\t'.repeat(5000),
    ...[' ', ',', ';', '@', '1,', '1 g ', 'cas ', '123456 ', '2020-11-1 ', '.,'].map(
      (part) => `5${part.repeat(200_000)}x`,
    ),
  ];
  for (const text of hostile) readList(text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { entries } = readList(text);
      for (const { candidates } of entries) expect(candidates.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('of a very long list the first entries are read, and it says so', () => {
  const { entries, cut } = readList('50-00-0\n'.repeat(MAX_ENTRIES + 1));
  expect(entries).toHaveLength(MAX_ENTRIES);
  expect(cut).toBe(true);
  expect(readList('50-00-0 '.repeat(MAX_ENTRIES + 1))).toMatchObject({ cut: true });
});

test('in a message a number without hyphens and a labelled SMILES are entries', () => {
  const message =
    'Dear Sir,\nplease quote for these compounds:\n7732185\nC(Cl)Cl sample3\n12345\nthank you';
  expect(readLines(message).entries.map(({ line, weak }) => [line, weak])).toEqual([
    [3, true],
    [4, false],
  ]);
});
