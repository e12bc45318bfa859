import type { RememberedAnswers } from '#quote/message/answers.ts';
import type { RequestText } from '#quote/message/compose.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { requestCsv } from './request-csv.ts';
import { emlDraft, type Attachment } from './eml.ts';
import { requestXlsx, XLSX_TYPE } from './request-xlsx.ts';
import { REQUEST_VERSION, requestJson } from './request-json.ts';

export interface FileContents {
  request: QuoteRequest & RememberedAnswers;
  message: RequestText;
  /** The supplier's e-mail address, if known. */
  to: string | undefined;
}

export type FileKind = 'text' | 'xlsx' | 'csv' | 'json' | 'eml';

/** URL of the JSON Schema of a version. */
type SchemaUrl = (version: number) => string;

interface Form {
  ending: string;
  type: string;
  write: (
    contents: FileContents,
    schemaUrl: SchemaUrl,
  ) => Attachment['content'] | Promise<Attachment['content']>;
}

const FORMS: Record<FileKind, Form> = {
  text: {
    ending: 'txt',
    type: 'text/plain',
    write: ({ message: { subject, text } }) =>
      `\uFEFF${`${subject}\n\n${text}\n`.replaceAll('\n', '\r\n')}`,
  },
  xlsx: {
    ending: 'xlsx',
    type: XLSX_TYPE,
    write: ({ request }) => requestXlsx(request),
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
    write: async (contents, schemaUrl) =>
      emlDraft(contents.message, contents.to, [
        await requestFile('xlsx', contents, schemaUrl),
        await requestFile('csv', contents, schemaUrl),
      ]),
  },
};

/**
 * A request as a file of one kind, named by the day (UTC). A draft has it attached as XLSX, for
 * people, and as CSV, for programs.
 */
export async function requestFile(
  kind: FileKind,
  contents: FileContents,
  schemaUrl: SchemaUrl,
): Promise<Attachment> {
  const { ending, type, write } = FORMS[kind];
  const today = new Date().toISOString().slice(0, 10);
  const content = await write(contents, schemaUrl);
  return { name: `quote-request-${today}.${ending}`, type, content };
}
