/** A request in every form in which this site gives it to a buyer. */
import { readFile } from 'node:fs/promises';
import { MESSAGE_TEXTS, type MessageLanguage } from '#i18n/message-languages.ts';
import { requestFile, type FileKind } from '#quote/files/request-file.ts';
import type { RememberedAnswers } from '#quote/message/answers.ts';
import { composeRequest } from '#quote/message/compose.ts';
import { countryName } from '#quote/message/countries.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { caseOfSix } from '../specimen-lines.ts';

export const request = {
  lines: [
    { ...caseOfSix, packs: '2', id: 'a', unit: 'kg' },
    { id: 'b', cas: '67-64-1', name: 'Acetone', amount: '25.0', unit: 'kg', note: '=1+1\nno;@x' },
    { id: 'c', structure: 'CC(=O)c1ccccc1I', amount: '5', unit: 'g' },
  ],
  country: 'DE',
  company: 'Example GmbH',
  name: 'A. Buyer',
  email: 'buyer@example.com',
  needBy: '2027-03-15',
  incoterm: 'CIF',
  place: 'Hamburg',
  endUse: '+ synthesis',
  documents: ['sds', 'coa'],
  message: '- soon\r\n\r\nplease',
} satisfies QuoteRequest;

export async function sent(
  kind: FileKind,
  language: MessageLanguage = 'en',
  asked: QuoteRequest & RememberedAnswers = request,
): Promise<Uint8Array<ArrayBuffer>> {
  const country = countryName(asked.country ?? '', language);
  const message = composeRequest({ ...asked, country }, MESSAGE_TEXTS[language]);
  const contents = { request: { ...asked, language }, message, to: 'sales@example.com' };
  const { content } = await requestFile(kind, contents, (n) => `https://example.com/${String(n)}`);
  return typeof content === 'string' ? bytesOf(content) : content;
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A mail as a mail program saved it, from tests/fixtures/requests/. */
export async function saved(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`tests/fixtures/requests/${name}.eml`));
}

/** A mail with parts, each with its head. */
export function mail(head: string[], parts: [head: string[], body: string][]) {
  const body = parts.map(([lines, text]) => `--b\r\n${lines.join('\r\n')}\r\n\r\n${text}\r\n`);
  const top = [...head, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'];
  return bytesOf(`${top.join('\r\n')}\r\n\r\n${body.join('')}--b--\r\n`);
}
