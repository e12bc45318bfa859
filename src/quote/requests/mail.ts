/** Mails (RFC 5322, MIME) within bounds. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { shortText, type MailOrigin } from './buyer-request.ts';
import { htmlText } from './html-text.ts';

export interface MailPart {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Mail {
  origin: MailOrigin;
  text: string;
  attachments: MailPart[];
  /** Mails that it has attached, as bytes. */
  mails: MailPart[];
  remarks: string[];
}

/** Maximum bytes of a mail; most hosts take no more than 35 MB. */
export const MAX_MAIL_BYTES = 50_000_000;
/** Bounds of a mail: levels of parts, bytes of headers, attachments. */
const MAX_NESTING = 50;
const MAX_HEADERS = 500_000;
const MAX_ATTACHMENTS = 200;

/** @returns why it cannot be read, and what to do, if it cannot */
export async function readMail(bytes: Uint8Array<ArrayBuffer>): Promise<Mail | string> {
  if (bytes.length > MAX_MAIL_BYTES)
    return `is larger than ${String(MAX_MAIL_BYTES / 1e6)} MB: save the attached request beside it`;
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: MAX_HEADERS,
    });
  } catch (error) {
    const why = error instanceof Error ? shortText(error.message, 100) : '';
    return `is no mail that can be read (${why}): save the attached request beside it`;
  }
  const { date, remark } = dateOf(mail);
  const parts = mail.attachments.slice(0, MAX_ATTACHMENTS).map(toPart);
  return {
    origin: {
      sender: senderOf(mail.from),
      date,
      id: mail.messageId ?? '',
      references: `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [],
    },
    text: mail.text?.trim() ? mail.text : htmlText(mail.html ?? ''),
    attachments: parts.filter(({ type }) => type !== 'message/rfc822'),
    mails: parts.filter(({ type }) => type === 'message/rfc822'),
    remarks: [
      ...(remark ? [remark] : []),
      ...(mail.attachments.length > MAX_ATTACHMENTS
        ? [`only ${String(MAX_ATTACHMENTS)} of ${String(mail.attachments.length)} attachments read`]
        : []),
    ],
  };
}

function toPart({ filename, mimeType, content }: Attachment, at: number): MailPart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const name = shortText(filename ?? '', 100) || `part ${String(at + 1)}`;
  return { name, type: mimeType, bytes: new Uint8Array(bytes) };
}

function senderOf(from: Address | undefined): string {
  const first = from?.group ? from.group[0] : from;
  if (!first) return '';
  const { name, address = '' } = first;
  return shortText(name && name !== address ? `${name} <${address}>` : address);
}

/** Day of the month, month, year, time and offset (RFC 5322, 3.3). */
const DATE =
  /^(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::\d\d)?\s+([+-]\d{4}|GMT|UTC?|Z)\b/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The date as the sender wrote it, with the offset; other forms are not guessed at. */
function dateOf({ headers }: Email): { date: string; remark?: string } {
  const written = headers.find(({ key }) => key === 'date')?.value.trim();
  if (!written) return { date: '', remark: 'the mail has no date' };
  const [whole, day = '', month = '', year = '', hour = '', minute = '', zone = ''] =
    DATE.exec(written) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  if (whole === undefined || number === 0)
    return { date: '', remark: `date "${shortText(written, 60)}" of the mail was not read` };
  const two = (text: string | number) => String(text).padStart(2, '0');
  const offset = /^[+-]/.test(zone) ? zone : '+0000';
  return { date: `${year}-${two(number)}-${two(day)} ${two(hour)}:${minute} ${offset}` };
}
