import { describe, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { readRequestFile } from '#quote/files/read-file.ts';
import { requestFile, type FileContents, type FileKind } from '#quote/files/request-file.ts';

const contents: FileContents = {
  request: { lines: [{ id: 'a', cas: '2142-70-3', amount: '5', unit: 'g' }], country: 'DE' },
  message: { subject: 'Quote request: CAS 2142-70-3', text: 'Hello,\n\nAmount: 5 g' },
  to: 'sales@example.com',
};
const file = (kind: FileKind) =>
  requestFile(kind, contents, (version) => `https://example.com/schema-${String(version)}.json`);

describe('a request as a file', () => {
  it.each([
    ['text', /^quote-request-\d{4}-\d\d-\d\d\.txt$/, 'text/plain'],
    ['xlsx', /\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', /\.csv$/, 'text/csv'],
    ['json', /\.json$/, 'application/json'],
    ['eml', /\.eml$/, 'message/rfc822'],
  ] as const)('%s is named and typed', async (kind, name, type) => {
    expect(await file(kind)).toMatchObject({ name: expect.stringMatching(name) as string, type });
  });

  it('has the message in plain text with CRLF line ends', async () => {
    expect((await file('text')).content).toBe(
      '\uFEFFQuote request: CAS 2142-70-3\r\n\r\nHello,\r\n\r\nAmount: 5 g\r\n',
    );
  });

  it('names the schema of its version', async () => {
    expect(JSON.parse(String((await file('json')).content))).toMatchObject({
      $schema: 'https://example.com/schema-1.json',
      version: 1,
    });
  });

  it('goes with an e-mail draft as XLSX and CSV', async () => {
    const mail = await PostalMime.parse((await file('eml')).content);
    expect(String((await file('eml')).content)).toMatch(/^([\x20-\x7e]{0,78}\r\n)+$/);
    const [xlsx, csv] = mail.attachments;
    expect([xlsx?.filename, csv?.filename]).toEqual([
      (await file('xlsx')).name,
      (await file('csv')).name,
    ]);
    const { data } = await readRequestFile(new Blob([xlsx?.content as ArrayBuffer]));
    expect(data?.lines).toMatchObject([{ cas: '2142-70-3', amount: '5', unit: 'g' }]);
    expect(data?.country).toBe('DE');
  });
});
