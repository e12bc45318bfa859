import { describe, expect, it } from 'vitest';
import { contentKey, mergeSame } from '#quote/requests/merge.ts';
import { readInput } from '#quote/requests/read-input.ts';
import { bytesOf, mail, request, saved, sent } from './sent.ts';

const KINDS = ['text', 'xlsx', 'csv', 'json', 'eml'] as const;

async function why(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { requests, unread } = await readInput(name, bytes);
  expect(requests).toEqual([]);
  return unread.map((one) => `${one.source}: ${one.why}`);
}

describe('what this site wrote', () => {
  it.each(KINDS)('%s is read as the same request, in each language', async (kind) => {
    const measure = await readInput('a.json', await sent('json'));
    const [wanted] = measure.requests;
    for (const language of ['en', 'zh'] as const) {
      const { requests, unread } = await readInput('x', await sent(kind, language));
      expect(unread).toEqual([]);
      expect(requests.length).toBe(kind === 'eml' ? 3 : 1);
      for (const one of requests) expect(contentKey(one)).toBe(wanted && contentKey(wanted));
      const [merged, ...others] = mergeSame(requests);
      expect(others).toEqual([]);
      expect(merged?.alsoIn).toHaveLength(requests.length - 1);
    }
  });

  it('keeps every text exactly, those armed against formulas too', async () => {
    for (const kind of ['json', 'csv', 'xlsx'] as const) {
      const { requests } = await readInput('x', await sent(kind));
      expect(requests[0]).toMatchObject({
        countryCode: 'DE',
        documents: ['sds', 'coa'],
        answers: { endUse: '+ synthesis', message: '- soon\n\nplease', place: 'Hamburg' },
        lines: [
          {
            texts: { product: '109-99-9' },
            amount: '',
            packs: [{ packs: '2', pack: '6 × 2.5 L' }],
          },
          { texts: { note: '=1+1\nno;@x' }, amount: '25.0 kg', packs: [] },
          { texts: { structure: 'CC(=O)c1ccccc1I' }, amount: '5 g' },
        ],
      });
    }
  });
});

describe('a mail of', () => {
  it('Thunderbird is one request: text, CSV and JSON', async () => {
    const { requests, unread, passed } = await readInput('t.eml', await saved('thunderbird'));
    expect([unread, passed]).toEqual([[], ['t.eml > logo.png']]);
    const [one, ...others] = mergeSame(requests);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      mail: { sender: 'Jürgen Käufer <einkauf@example.com>', date: '2026-11-02 09:14 +0100' },
      alsoIn: ['t.eml > quote-request-2026-11-02.json', 't.eml (text)'],
      answers: { company: 'Käufer & Söhne GmbH', place: 'Köln' },
      lines: [
        { texts: { product: '109-99-9' }, packs: [{ packs: '4', pack: '1 L' }] },
        { texts: { note: 'in the drum\nof last time' }, amount: '25 kg' },
      ],
      remarks: ['the text beside it says: "-- Käufer & Söhne GmbH Postfach 1, 50667 Köln"'],
    });
  });

  it('Outlook in Chinese is read from its text, also if it has HTML only', async () => {
    const bytes = await saved('outlook');
    const { requests, unread } = await readInput('o.eml', bytes);
    expect(unread).toEqual([]);
    expect(requests).toMatchObject([
      {
        mail: { sender: '王小明 <wang@example.net>', date: '2026-11-10 16:02 +0800' },
        countryCode: 'CN',
        answers: { message: '请尽快报价。' },
        lines: [{ texts: { cas: '618-36-0', name: '(±)-1-Phenylethylamine' }, amount: '500 g' }],
        remarks: [],
      },
    ]);
    const [head = '', , html = ''] = new TextDecoder().decode(bytes).split(/--_000_[^\r]*\r\n/);
    const alone = `${head.replace(/Content-Type: [^]*$/, '')}${html}`;
    const only = await readInput('h.eml', bytesOf(alone));
    expect(only.requests.map(contentKey)).toEqual(requests.map(contentKey));
  });

  it('Gmail is read from a quoted text with broken lines, which is said', async () => {
    const { requests, unread } = await readInput('g.eml', await saved('gmail-reply'));
    expect(unread).toEqual([]);
    expect(requests).toMatchObject([
      {
        isQuoted: true,
        documents: ['sds', 'coa', 'specification', 'sample'],
        lines: [
          {},
          {
            amount: 'about 25 g',
            remarks: [
              'amount "about 25 g" was not read',
              'lines broken by a mail program were joined',
            ],
          },
        ],
      },
    ]);
    expect(requests[0]?.remarks.at(-1)).toContain('no shipping in the week of 23 November');
  });

  it.each(['attachment', 'inline'])(
    'a colleague with the mail as %s has sender and date of the inner mail',
    async (disposition) => {
      const inner = new TextDecoder().decode(await saved('thunderbird'));
      const bytes = mail(
        ['From: office@example.org', 'Date: Tue, 3 Nov 2026 10:00:00 +0100', 'Subject: Fwd'],
        [
          [['Content-Type: text/plain'], 'Please take over.'],
          [
            ['Content-Type: message/rfc822; name="a.eml"', `Content-Disposition: ${disposition}`],
            inner,
          ],
        ],
      );
      const forwarded = await readInput('f.eml', bytes);
      expect(forwarded.unread).toEqual([]);
      const direct = await readInput('t.eml', await saved('thunderbird'));
      const [one, ...others] = mergeSame([...forwarded.requests, ...direct.requests]);
      expect(others).toEqual([]);
      expect(one?.mail).toMatchObject({ date: '2026-11-02 09:14 +0100' });
      expect(one?.alsoIn).toHaveLength(5);
    },
  );
});

describe('is named with what to do', () => {
  it.each([
    ['empty.json', '', 'is empty'],
    ['a.json', '{"format":', 'no valid JSON'],
    ['a.json', '{"lines":[]}', 'no request of this site'],
    ['a.json', '{"format":"chemical-catalog.quote-request","version":2}', 'update it'],
    ['a.csv', 'Product,Amount\nAcetone,5 g\n', 'npm run catalog -- look-up'],
    ['a.txt', 'Please quote 25 g of 2142-70-3.', 'none of the columns'],
    ['a.xlsx', 'PK\u0003\u0004broken', 'damaged XLSX'],
    ['a.mbox', 'From a@example.com Mon Nov  2 09:14:27 2026\nFrom: a\n', 'save each mail as .eml'],
    ['a.eml', 'From: a@example.com\r\n\r\nHow much is acetone?', 'its text begins "How much'],
    ['a.eml', '', 'holds no request'],
  ])('%s %j', async (name, text, reason) => {
    const [said, ...others] = await why(name, bytesOf(text));
    expect(others).toEqual([]);
    expect(said).toContain(`${name}: `);
    expect(said).toContain(reason);
  });

  it('a mail of Outlook as .msg, and what is not text', async () => {
    expect(await why('a.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual([
      expect.stringContaining('save it as .eml'),
    ]);
    expect(await why('a.bin', new Uint8Array(100))).toEqual([
      expect.stringContaining('neither text nor XLSX'),
    ]);
  });

  it('each line that was left out, and each answer that a spreadsheet changed', async () => {
    const csv = new TextDecoder().decode(await sent('csv'));
    const excel = csv.replace('"67-64-1"', '"67/64/1"').replaceAll('2027-03-15', '15.03.2027');
    const { requests, unread } = await readInput('a.csv', bytesOf(excel));
    expect(requests[0]?.lines).toHaveLength(2);
    expect(unread).toEqual([
      { source: 'a.csv', why: expect.stringContaining('row 3: CAS "67/64/1"') as string },
    ]);
    expect(requests[0]?.remarks).toEqual(['need_by "15.03.2027" is not a date as YYYY-MM-DD']);
  });

  it('a changed text of a mail, and the request in its file is still read', async () => {
    const eml = mail(
      ['From: a@example.com', 'Date: 03/04/2026'],
      [
        [['Content-Type: text/plain'], 'Hello,\r\n\r\nplease send me a quote for:\r\n\r\nacetone'],
        [
          ['Content-Type: application/json; name=a.json'],
          new TextDecoder().decode(await sent('json')),
        ],
        [
          ['Content-Type: application/json; name=b.json', 'Content-Transfer-Encoding: base64'],
          '!$',
        ],
      ],
    );
    const { requests, unread } = await readInput('a.eml', eml);
    expect(requests).toMatchObject([
      {
        mail: { date: '' },
        remarks: [
          'date "03/04/2026" of the mail was not read',
          'the text of the mail was changed: the line "Country of delivery:" is missing',
        ],
      },
    ]);
    expect(unread).toMatchObject([{ source: 'a.eml > b.json' }]);
  });
});

describe('hostile mails are bounded', () => {
  it('parts and mails nested a hundred levels deep', async () => {
    const parts = Array.from(
      { length: 100 },
      (_, at) =>
        `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n`,
    );
    expect(await why('a.eml', bytesOf(`From: a@example.com\r\n${parts.join('')}`))).toEqual([
      expect.stringContaining('nesting depth'),
    ]);
    const mails = `From: a@example.com\r\nContent-Type: message/rfc822\r\n\r\n`.repeat(100);
    expect(await why('a.eml', bytesOf(mails))).toEqual([
      expect.stringContaining('lies in more than 8 mails'),
    ]);
  });

  it('long heads, many parts, a large text', async () => {
    const head = `From: a@example.com\r\nX-A: ${'a'.repeat(600_000)}\r\n\r\n`;
    expect(await why('a.eml', bytesOf(head))).toEqual([
      expect.stringContaining('no mail that can'),
    ]);
    const many = mail(
      ['From: a@example.com'],
      Array.from({ length: 1000 }, () => [['Content-Type: application/json; name=a.json'], '{']),
    );
    expect((await why('a.eml', many)).length).toBe(200);
    const text = `From: a@example.com\r\n\r\n${'> Hello,\r\n'.repeat(50_000)}`;
    expect(await why('a.eml', bytesOf(text))).toHaveLength(1);
  });

  it('data nested thousands of levels deep', async () => {
    const cas = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const json = `{"format":"chemical-catalog.quote-request","version":1,"lines":[{"unit":"g","cas":${cas}}]}`;
    expect(await why('a.json', bytesOf(json))).toEqual([
      expect.stringContaining('is not built as'),
    ]);
  });

  it('escape sequences and marks of direction are taken out', async () => {
    const asked = { ...request, company: '\u001b[31mred\u202e' };
    const { requests } = await readInput('a.json', await sent('json', 'en', asked));
    expect(requests[0]?.answers.company).toBe('[31mred');
  });
});
