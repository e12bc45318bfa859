import type { RememberedAnswers } from '#quote/message/answers.ts';
import type { RequestText } from '#quote/message/compose.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { requestCsv } from './request-csv.ts';
import { emlDraft, type Attachment } from './eml.ts';
import { REQUEST_VERSION, requestJson } from './request-json.ts';

export interface FileContents {
  request: QuoteRequest & RememberedAnswers;
  message: RequestText;
  /** The supplier's e-mail address, if known. */
  to: string | undefined;
}

export type FileKind = 'text' | 'csv' | 'json' | 'eml';

/** URL of the JSON Schema of a version. */
type SchemaUrl = (version: number) => string;

interface Form {
  ending: string;
  type: string;
  write: (contents: FileContents, schemaUrl: SchemaUrl) => string;
}

const FORMS: Record<FileKind, Form> = {
  text: {
    ending: 'txt',
    type: 'text/plain',
    write: ({ message: { subject, text } }) =>
      `\uFEFF${`${subject}\n\n${text}\n`.replaceAll('\n', '\r\n')}`,
  },
  csv: { ending: 'csv', type: 'text/csv', write: ({ request }) => requestCsv(request) },
  json: {
    ending: 'json',
    type: 'application/json',
    write: ({ request }, schemaUrl) => requestJson(request, schemaUrl(REQUEST_VERSION)),
  },
  eml: {
    ending: 'eml',
    type: 'message/rfc822',
    write: (contents, schemaUrl) =>
      emlDraft(contents.message, contents.to, [requestFile('csv', contents, schemaUrl)]),
  },
};

/** A request as a file of one kind, named by the day (UTC). */
export function requestFile(
  kind: FileKind,
  contents: FileContents,
  schemaUrl: SchemaUrl,
): Attachment {
  const { ending, type, write } = FORMS[kind];
  const today = new Date().toISOString().slice(0, 10);
  return { name: `quote-request-${today}.${ending}`, type, text: write(contents, schemaUrl) };
}
