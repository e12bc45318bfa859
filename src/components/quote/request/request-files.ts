/** The files of a request; loaded when the visitor asks for the first one. */
import { pagePaths } from '#i18n/paths.ts';
import type { RememberedAnswers } from '#quote/message/answers.ts';
import type { RequestText } from '#quote/message/compose.ts';
import { requestCsv } from '#quote/files/csv.ts';
import { emlDraft, type Attachment } from '#quote/files/eml.ts';
import { REQUEST_VERSION, requestJson } from '#quote/files/request-json.ts';
import type { QuoteRequest } from '#quote/message/request.ts';

export { readRequestFile } from '#quote/files/read-file.ts';

export const FILE_KINDS = ['text', 'csv', 'json', 'eml'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface FileContents {
  request: QuoteRequest & RememberedAnswers;
  message: RequestText;
  /** The supplier's e-mail address, where it is known. */
  to: string | undefined;
}

/** Hands a file to the browser, which saves it. */
export function saveFile(kind: FileKind, contents: FileContents): void {
  const { name, type, text } = makeFile(kind, contents);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

function makeFile(kind: FileKind, { request, message, to }: FileContents): Attachment {
  const today = new Date().toISOString().slice(0, 10);
  const named = (ending: string) => `quote-request-${today}.${ending}`;
  const csv = { name: named('csv'), type: 'text/csv', text: requestCsv(request) };
  switch (kind) {
    case 'csv':
      return csv;
    case 'json': {
      const schema = new URL(pagePaths().quoteRequestSchema(REQUEST_VERSION), location.href).href;
      return { name: named('json'), type: 'application/json', text: requestJson(request, schema) };
    }
    case 'text': {
      const text = `${message.subject}\n\n${message.text}\n`.replaceAll('\n', '\r\n');
      return { name: named('txt'), type: 'text/plain', text: `\uFEFF${text}` };
    }
    case 'eml':
      return { name: named('eml'), type: 'message/rfc822', text: emlDraft(message, to, [csv]) };
  }
}
