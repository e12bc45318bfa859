import { toBase64 } from './base64.ts';
import type { RequestText } from '#quote/message/compose.ts';

export interface Attachment {
  /** In ASCII, without quotes. */
  name: string;
  /** Media type, such as `text/csv`. */
  type: string;
  /** A text is encoded as UTF-8. */
  content: string | Uint8Array<ArrayBuffer>;
}

/** Base64 never contains `=_`, so the boundary cannot occur in a part. */
const BOUNDARY = '=_quote-request';

/**
 * A draft of an e-mail (RFC 5322, MIME): `X-Unsent: 1` makes Outlook open it as a draft; other
 * programs open it as a message to edit or resend. The mail program adds sender and date.
 * @param to absent if no address is known: the buyer enters it
 */
export function emlDraft(
  { subject, text }: RequestText,
  to: string | undefined,
  attachments: readonly Attachment[],
): string {
  const head = [
    'X-Unsent: 1',
    ...(to === undefined ? [] : [`To: <${to}>`]),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ];
  const parts = [
    part(['Content-Type: text/plain; charset=utf-8'], text.replace(/\r\n?|\n/g, '\r\n')),
    ...attachments.map(({ name, type, content }) =>
      part(
        [
          `Content-Type:\r\n ${type};${typeof content === 'string' ? ' charset=utf-8;' : ''}`,
          ` name="${name}"`,
          `Content-Disposition: attachment; filename="${name}"`,
        ],
        content,
      ),
    ),
  ];
  return [...head, '', ...parts, `--${BOUNDARY}--`, ''].join('\r\n');
}

function part(head: readonly string[], content: Attachment['content']): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const lines = toBase64(bytes).match(/.{1,76}/g) ?? [];
  return [`--${BOUNDARY}`, ...head, 'Content-Transfer-Encoding: base64', '', ...lines].join('\r\n');
}

/** RFC 2047 encoded words, split between characters, on lines of at most 76 characters. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text)) return text;
  const words: Uint8Array[] = [];
  let word: number[] = [];
  for (const character of text) {
    const bytes = new TextEncoder().encode(character);
    if (word.length + bytes.length > 39) {
      words.push(Uint8Array.from(word));
      word = [];
    }
    word.push(...bytes);
  }
  return [...words, Uint8Array.from(word)]
    .map((bytes) => `=?UTF-8?B?${toBase64(bytes)}?=`)
    .join('\r\n ');
}
