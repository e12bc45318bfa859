import { describe, expect, it } from 'vitest';
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
    ['csv', /\.csv$/, 'text/csv'],
    ['json', /\.json$/, 'application/json'],
    ['eml', /\.eml$/, 'message/rfc822'],
  ] as const)('%s is named and typed', (kind, name, type) => {
    expect(file(kind)).toMatchObject({ name: expect.stringMatching(name) as string, type });
  });

  it('has the message in plain text with CRLF line ends', () => {
    expect(file('text').text).toBe(
      '\uFEFFQuote request: CAS 2142-70-3\r\n\r\nHello,\r\n\r\nAmount: 5 g\r\n',
    );
  });

  it('names the schema of its version', () => {
    expect(JSON.parse(file('json').text)).toMatchObject({
      $schema: 'https://example.com/schema-1.json',
      version: 1,
    });
  });

  it('goes with an e-mail draft as CSV', () => {
    expect(file('eml').text).toContain(`filename="${file('csv').name}"`);
  });
});
