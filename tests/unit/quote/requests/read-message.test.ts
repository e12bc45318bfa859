import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES, MESSAGE_TEXTS } from '#i18n/message-languages.ts';
import type { QuoteLine } from '#quote/list/line.ts';
import { packsText } from '#quote/list/packs.ts';
import { UNITS } from '#quote/list/unit.ts';
import { composeParts, composeRequest, type LineFacts } from '#quote/message/compose.ts';
import { COUNTRIES, countryName } from '#quote/message/countries.ts';
import { DOCUMENTS, INCOTERMS, type QuoteRequest } from '#quote/message/request.ts';
import { htmlText } from '#quote/requests/html-text.ts';
import { packsOf } from '#quote/requests/packs-text.ts';
import { readMessages, type MessageRequest } from '#quote/requests/read-message.ts';
import { butyllithium, caseOfSix } from '../specimen-lines.ts';

const iodo: QuoteLine = {
  id: 'a',
  cas: '2142-70-3',
  name: '2′-Iodoacetophenone',
  formula: 'C8H7IO',
  amount: '25',
  unit: 'g',
};

function only(text: string): MessageRequest {
  const [reading, ...others] = readMessages(text);
  expect(others).toEqual([]);
  expect(reading?.problem).toBeUndefined();
  if (!reading?.request) throw new Error('no request');
  return reading.request;
}

/** The facts of the lines as `composeParts` has them, but for the id, which no message has. */
function factsOf({ lines }: MessageRequest): Omit<LineFacts, 'pack'>[] {
  return lines.map((line) => {
    const { texts, amount } = line;
    const { name = '', cas = '', catalogNumber = '', formula = '', structure = '' } = texts;
    const { grade = '', purity = '', packing = '', note = '' } = texts;
    const facts = { name, cas, catalogNumber, formula, structure, grade, purity, packing, note };
    return { ...facts, product: '', amount, packs: packsOf(line) };
  });
}

const word = fc
  .stringMatching(/^[A-Za-z′(≥][\w′ ,%()≥-]{0,18}[\w)]$/)
  .map((text) => text.replaceAll(/\s+/g, ' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const pack = fc.constantFrom('25 g', '1 L, steel drum', '100 mL');
const line = fc.record(
  {
    id: fc.uuid(),
    name: word,
    cas: fc.constantFrom('2142-70-3', '50-00-0'),
    catalogNumber: word,
    formula: fc.constant('C8H7IO'),
    structure: fc.constant('CC(=O)c1ccccc1I'),
    amount: fc.constantFrom('25', '0.5', '2,50', '-1'),
    unit: fc.constantFrom(...UNITS),
    grade: word,
    pack,
    packs: fc.constantFrom('1', '12'),
    purity: word,
    packing: word,
    note: fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  },
  { requiredKeys: ['id', 'name', 'unit'] },
) as fc.Arbitrary<QuoteLine>;

describe('a composed message', () => {
  it('is read back, whatever the request, in each language', () => {
    const request = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      country: fc.constantFrom(...COUNTRIES),
      needBy: maybe(fc.constant('2027-03-15')),
      incoterm: maybe(fc.constantFrom(...INCOTERMS)),
      place: maybe(word),
      endUse: maybe(word),
      documents: maybe(fc.subarray([...DOCUMENTS])),
      message: maybe(word),
      name: maybe(word),
      company: maybe(word),
      email: maybe(fc.constant('buyer@example.com')),
    });
    fc.assert(
      fc.property(request, fc.constantFrom(...MESSAGE_LANGUAGES), (given, language) => {
        const words = MESSAGE_TEXTS[language];
        const country = countryName(given.country, language);
        const sent = JSON.parse(JSON.stringify({ ...given, country })) as QuoteRequest;
        const read = only(composeRequest(sent, words).text);
        const { lines } = composeParts(sent, words);
        const facts = lines.map(({ pack: label, packs, ...rest }) => ({
          ...rest,
          product: '',
          packs: packsText(packs, label),
        }));
        expect(factsOf(read)).toEqual(facts);
        expect(read.countryCode).toBe(given.country);
        expect(read.documents).toEqual(given.documents ?? []);
        const { needBy, endUse, message, name, company, email } = sent;
        const answers = { needBy, endUse, message, name, company, email };
        expect(read.answers).toMatchObject(JSON.parse(JSON.stringify(answers)) as object);
        expect(read.answers.incoterm ?? '').toBe(given.incoterm ?? '');
        expect(read.remarks).toEqual([]);
      }),
    );
  });

  const full = composeRequest(
    { lines: [iodo, { ...iodo, id: 'b', note: 'cold\n\nand dark' }], country: 'Germany' },
    MESSAGE_TEXTS.en,
  ).text;

  it('is read with what the buyer filled in behind a label', () => {
    const blank = composeRequest({ lines: [{ ...iodo, amount: '' }] }, MESSAGE_TEXTS.en).text;
    const filled = blank.replace('Amount:', 'Amount: 25 kg').replace(/delivery:$/, 'delivery: UK');
    const { lines, answers, countryCode } = only(filled);
    expect(lines[0]).toMatchObject({ amount: '25 kg', remarks: [] });
    expect([answers.country, countryCode]).toEqual(['UK', '']);
    expect(only(blank.replace('Amount:', 'Amount: some 25')).lines[0]).toMatchObject({
      amount: 'some 25',
      remarks: ['amount "some 25" was not read'],
    });
    expect(only(blank.replace('Amount:', 'Amount: 1,500 g')).lines[0]?.remarks).toEqual([
      'amount "1,500 g" was not read',
    ]);
  });

  it('leaves the number of packs open where the text has two readings', () => {
    const lines = [
      { ...caseOfSix, id: 'a', unit: 'g' },
      { ...caseOfSix, packs: '2', id: 'b', unit: 'g' },
      { ...butyllithium, id: 'c', unit: 'g' },
    ] as const;
    const read = only(composeRequest({ lines }, MESSAGE_TEXTS.zh).text).lines;
    expect(read.map(({ packs }) => packs)).toEqual([
      [
        { packs: '6', pack: '2.5 L' },
        { packs: '', pack: '6 × 2.5 L' },
      ],
      [
        { packs: '2', pack: '6 × 2.5 L' },
        { packs: '', pack: '2 × (6 × 2.5 L)' },
      ],
      [{ packs: '', pack: '100 mL' }],
    ]);
  });

  it('is read below a greeting, quoted and with a signature, which are said', () => {
    const quoted = full.replaceAll(/^/gm, '> ').replaceAll(/ $/gm, '');
    const { lines, isQuoted, remarks } = only(`Dear Ms Example,\n\n${quoted}\n\n-- \nA. Buyer`);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.texts.note).toBe('cold\n\nand dark');
    expect(isQuoted).toBe(true);
    expect(remarks).toEqual([
      'stands in a quoted or forwarded text: the sender may not be the buyer',
      'the text beside it says: "Dear Ms Example,"',
    ]);
    const below = only(`${full}\nBest regards\nA. Buyer`);
    expect(below.answers.country).toBe('Germany');
    expect(below.remarks).toEqual(['the text beside it says: "Best regards … A. Buyer"']);
  });

  it('is read where spaces at the ends and indents are lost, and lines are broken', () => {
    expect(only(full.replaceAll(/^ +/gm, '').replaceAll('\n', ' \r\n')).lines).toHaveLength(2);
    const documents = ['sds', 'coa', 'specification', 'sample'] as const;
    const { text } = composeRequest(
      { lines: [iodo], country: 'Canada', documents },
      MESSAGE_TEXTS.en,
    );
    const broken = only(text.replace('(CoA), ', '(CoA),\n'));
    expect(broken.documents).toEqual(documents);
    expect(broken.remarks).toEqual(['lines broken by a mail program were joined']);
  });

  it.each([
    [
      'a line of the buyer between',
      full.replace('Amount', 'Colour: white\n   Amount'),
      '"Colour: white" is not',
    ],
    [
      'no country',
      full.replace('Country of delivery:', 'To:'),
      '"Country of delivery:" is missing',
    ],
    [
      'two countries',
      full.replace('Country', 'Country of delivery: France\n\nCountry'),
      'more than once',
    ],
    ['a number left out', full.replace('2. ', '3. '), 'number 2.  was expected'],
    ['one product of several', full.replace(/2\. [^]*(?=Country)/, ''), 'a single product has'],
    ['no amount', full.replace('   Amount: 25 g\n', ''), 'has neither the line "Amount:"'],
    ['no product', full.replace(/1\. [^]*(?=Country)/, ''), 'no product is named'],
    [
      'fields in another order',
      full.replace(/( {3}Mol.*\n)( {3}Amount.*\n)/, '$2$1'),
      'Molecular formula',
    ],
  ])('is not read with %s', (_, text, problem) => {
    const [reading] = readMessages(text);
    expect(reading?.request).toBeUndefined();
    expect(reading?.problem).toContain(problem.replace('  ', ' '));
  });

  it('is nothing where the opening is missing or in other words', () => {
    expect(readMessages(full.replace('Hello,', 'Hi,'))).toEqual([]);
    expect(readMessages('Please quote 25 g of 2142-70-3.')).toEqual([]);
  });

  it('is read from HTML as Outlook and others write it', () => {
    const escaped = full.replaceAll('&', '&amp;').replaceAll('′', '&prime;').split('\n');
    const outlook = escaped.map(
      (one) => `<p class=MsoNormal>${one.replaceAll(' ', '&nbsp;') || '&nbsp;'}</p>`,
    );
    const divs = escaped.map((one) => `<div>${one.trim() ? one : '<br>'}</div>`);
    for (const html of [outlook, divs, [escaped.join('<br>')]]) {
      const text = htmlText(
        `<html><head><style>p{}</style></head><body>${html.join('\r\n')}</body>`,
      );
      expect(factsOf(only(text))).toEqual(factsOf(only(full)));
    }
  });

  it('takes time in proportion to the length of hostile texts', () => {
    const opening = `${MESSAGE_TEXTS.en.opening}\n\n`;
    expect(readMessages(opening.repeat(20_000)).length).toBeGreaterThan(1000);
    expect(readMessages(`${opening}${'> '.repeat(500_000)}`)).toHaveLength(1);
    expect(htmlText('<'.repeat(1_000_000))).toBe('');
    expect(htmlText('<!--'.repeat(100_000))).toBe('');
    expect(htmlText('<p>'.repeat(300_000))).toBe('');
  });
});
