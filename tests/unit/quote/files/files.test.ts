import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { clipboardTable } from '#quote/files/clipboard-table.ts';
import { disarm, rearm } from '#tables/csv.ts';
import { readCsv } from '#tables/read-csv.ts';
import { requestCsv } from '#quote/files/request-csv.ts';
import { emlDraft } from '#quote/files/eml.ts';
import { readRequestCsv, readRequestFile } from '#quote/files/read-file.ts';
import type { Wanted } from '#quote/list/line.ts';
import { readRequestJson, requestJson } from '#quote/files/request-json.ts';
import { requestSchema } from '#quote/files/request-schema.ts';
import { butyllithium, caseOfSix } from '../specimen-lines.ts';

const HARD = '≥ 98 % & 碘 + Ω?\nsecond; "line", #2 😀\t<b>\'x\'</b>\r\n=1+1';
const request = {
  lines: [
    {
      id: 'a',
      cas: '2142-70-3',
      name: '2′-Iodoacetophenone',
      formula: 'C8H7IO',
      amount: '2,50',
      unit: 'kg',
      purity: HARD,
      packing: '-25 kg drum',
      note: '=HYPERLINK("https://evil.example";"x")',
      held: true,
    },
    { id: 'b', structure: '[O-][N+](=O)c1ccccc1', unit: 'g' },
    { id: 'c', name: '@SUM(A1)', amount: '1', unit: 'mL' },
    { id: 'd', ...caseOfSix, packs: '2', unit: 'g' },
    { id: 'e', ...butyllithium, packs: '3', unit: 'g' },
  ],
  country: 'GR',
  company: '+Example & Söhne',
  name: 'Ἀλέξανδρος',
  email: 'buyer@example.com',
  needBy: '2027-03-15',
  incoterm: 'CIF',
  place: 'Πειραιάς',
  endUse: 'photoinitiator',
  documents: ['sds', 'sample'],
  message: HARD,
  language: 'zh',
} as const;

/** Expected data after a round trip: ids are assigned by the list, amounts are exact. */
const { language, lines, ...answers } = request;
const again = lines.map(({ id, ...line }) => ({
  ...line,
  ...('amount' in line && { amount: line.amount.replace(',', '.') }),
  id: id && (expect.any(String) as string),
}));

describe('CSV', () => {
  it('comes back as it was', () => {
    expect(readRequestCsv(requestCsv(request))).toEqual({
      data: { lines: again, ...answers },
      refused: 0,
    });
  });

  it('holds no cell that a spreadsheet would run', () => {
    const cells = readCsv(requestCsv(request).slice(1)).flat();
    expect(cells.filter((cell) => /(^|[;\t\r\n])\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("https://evil.example";"x")');
    expect(cells).toContain("'-25 kg drum");
  });

  it('gives back every text that it made harmless', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\'"; \t\r\na,＝') });
    fc.assert(
      fc.property(text, (typed) => {
        expect(rearm(disarm(typed))).toBe(typed);
        expect(disarm(typed)).not.toMatch(/(^|[;\t\r\n])\s*[=+\-@]/);
      }),
    );
  });

  it('is read as a spreadsheet has saved it, with other separators and without quotes', () => {
    const saved = 'cas;amount;unit\r\n2142-70-3;5;kg\r\n;;\r\n50-00-0;;\r\n';
    expect(readRequestCsv(saved)).toMatchObject({
      data: {
        lines: [
          { cas: '2142-70-3', amount: '5', unit: 'kg' },
          { cas: '50-00-0', unit: 'g' },
        ],
      },
      refused: 0,
    });
  });

  it('is read to its end where a quote is not closed or stands within a cell', () => {
    expect(readCsv('cas,name\n"50-00-0,2" pipe\n"a"b,c')).toEqual([
      ['cas', 'name'],
      ['"50-00-0', '2" pipe'],
      ['"a"b', 'c'],
    ]);
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', 'a') });
    fc.assert(fc.property(text, (any) => readCsv(any).length <= any.length + 1));
  });

  it('of before grades and packs is read as it was', () => {
    const saved =
      '"cas","name","amount","unit","in_catalog"\r\n"109-99-9","Tetrahydrofuran","5","L","yes"';
    expect(readRequestCsv(saved)).toMatchObject({
      data: { lines: [{ cas: '109-99-9', amount: '5', unit: 'L', held: true }] },
      refused: 0,
    });
  });

  it('has no unit for packs', () => {
    const [head = [], ...rows] = readCsv(requestCsv(request).slice(1));
    expect(rows.map((row) => row[head.indexOf('unit')])).toEqual(['kg', 'g', 'mL', '', '']);
  });

  it('counts lines that cannot be read, and refuses what has no column for a product', () => {
    expect(readRequestCsv('cas,unit\n2142-70-3,lb\n50-00-0,g')).toMatchObject({
      data: { lines: [{ cas: '50-00-0' }] },
      refused: 1,
    });
    expect(readRequestCsv('a,b\n1,2')).toEqual({ problem: 'noColumns' });
  });
});

describe('JSON', () => {
  const schemaUrl = 'https://catalog.example.com/schemas/quote-request-1.json';
  const json = requestJson(request, schemaUrl);
  const ajv = addFormats.default(new Ajv2020({ strict: true, strictRequired: false }));
  const validate = ajv.compile(requestSchema(schemaUrl));

  it('fits the published schema and comes back as it was', () => {
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
    expect(readRequestJson(json)).toEqual({
      data: { lines: again, ...answers, language },
      refused: 0,
    });
  });

  it.each([
    ['no line', { lines: [] }],
    ['a line that names nothing', { lines: [{ unit: 'g' }] }],
    ['a negative amount', { lines: [{ cas: '50-00-0', unit: 'g', amount: '-5' }] }],
    ['no pack', { lines: [{ cas: '50-00-0', unit: 'g', pack: '25 g', packs: '0' }] }],
    ['an unknown unit', { lines: [{ cas: '50-00-0', unit: 'lb' }] }],
    ['a country that is none', { country: 'XX' }],
    ['an Incoterm of 2010', { incoterm: 'DAT' }],
    ['another version', { version: 2 }],
  ])('with %s does not fit the schema', (_, change) => {
    expect(validate({ ...(JSON.parse(json) as object), ...change })).toBe(false);
  });

  it('of before grades and packs fits the schema and is read as it was', () => {
    const line = { cas: '109-99-9', name: 'Tetrahydrofuran', amount: '5', unit: 'L', held: true };
    const old = { format: 'chemical-catalog.quote-request', version: 1, lines: [line] };
    expect(validate(old)).toBe(true);
    expect(readRequestJson(JSON.stringify(old))).toMatchObject({ data: { lines: [line] } });
  });

  it('writes packs as they were read', () => {
    const typed = { id: 'a', ...caseOfSix, packs: ' ０2', unit: 'g' } as const;
    const {
      lines: [line],
    } = JSON.parse(requestJson({ lines: [typed] }, 'x')) as { lines: object[] };
    expect(line).toMatchObject({ packs: '2', pack: '6 × 2.5 L' });
  });

  it.each([
    ['{"format":', 'notJson'],
    ['{"format":"x"}', 'notARequest'],
    ['[]', 'notARequest'],
    ['{"format":"chemical-catalog.quote-request","version":9,"lines":[]}', 'newer'],
    ['{"format":"chemical-catalog.quote-request","version":1}', 'notARequest'],
  ])('that is something else is refused: %s', (text, problem) => {
    expect(readRequestJson(text)).toEqual({ problem });
  });
});

describe('a file', () => {
  it('is told apart by what it holds', async () => {
    const json = new Blob([requestJson(request, 'x')]);
    expect(await readRequestFile(json)).toMatchObject({ data: { country: 'GR', language: 'zh' } });
    const csv = new Blob([requestCsv(request)]);
    expect(await readRequestFile(csv)).toMatchObject({ data: { country: 'GR' } });
  });

  it('that is no text, or far too big, is refused', async () => {
    expect(await readRequestFile(new Blob([Uint8Array.of(0xff, 0xfe, 0)]))).toEqual({
      problem: 'notReadable',
    });
    expect(await readRequestFile(new Blob(['x'.repeat(9_000_000)]))).toEqual({ problem: 'tooBig' });
  });
});

describe('the draft of an e-mail', () => {
  const subject =
    'Quote request: 2′-Iodoacetophenone, 碘, Ω and 😀, in one subject longer than a line';
  const attachments = [
    { name: 'quote-request.csv', type: 'text/csv', content: requestCsv(request) },
  ];
  const eml = emlDraft({ subject, text: `a\n\n${HARD}` }, 'sales+quotes@example.com', attachments);

  it('says to a mail program what was typed', async () => {
    const mail = await PostalMime.parse(eml);
    expect(mail.subject).toBe(subject);
    expect(mail.to).toEqual([{ name: '', address: 'sales+quotes@example.com' }]);
    expect(mail.text?.trimEnd().replace(/\r\n?/g, '\n')).toBe(
      `a\n\n${HARD}`.replace(/\r\n?/g, '\n'),
    );
    const [csv] = mail.attachments;
    expect(csv).toMatchObject({ filename: 'quote-request.csv', mimeType: 'text/csv' });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv?.content as ArrayBuffer)).toBe(
      requestCsv(request),
    );
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  });

  it('is ASCII in lines of at most 78 characters that end with CRLF', () => {
    expect(eml).toMatch(/^([\x20-\x7e]{0,78}\r\n)+$/);
  });

  it('leaves the address to the buyer where none is known', async () => {
    const mail = await PostalMime.parse(emlDraft({ subject: 'x', text: 'y' }, undefined, []));
    expect(mail).toMatchObject({ subject: 'x' });
    expect(mail.to).toBeUndefined();
  });
});

describe('a table for the clipboard', () => {
  it('has a row for each line, harmless cells and no markup from what was typed', () => {
    const { text, html } = clipboardTable(request);
    const rows = text.split('\n').map((row) => row.split('\t'));
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows[1]?.slice(0, 7)).toEqual([
      '2142-70-3',
      '',
      '2′-Iodoacetophenone',
      'C8H7IO',
      '',
      '2.50',
      'kg',
    ]);
    expect(rows[3]?.[2]).toBe("'@SUM(A1)");
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('has columns for what is said of some line only', () => {
    const columns = (...wanted: Wanted[]) =>
      clipboardTable({ lines: wanted.map((line) => ({ id: 'a', unit: 'g', ...line })) }).text;
    expect(columns({ cas: '50-00-0', name: 'Formaldehyde' })).toBe(
      'cas\tname\tamount\tunit\n50-00-0\tFormaldehyde\t\tg',
    );
    expect(columns({ ...butyllithium, packs: '3' })).toBe(
      'cas\tcatalog_number\tname\tamount\tunit\tgrade\tpack\tpacks\n' +
        '\tBL-2500-HEX-100\tn-Butyllithium, 2.5 M in hexanes\t\t\tReagent grade\t100 mL\t3',
    );
  });
});
