/** Reads one file as it came from a buyer: a mail with what it holds, a file of a request, a text. */
import { decodeText } from '#tables/decode.ts';
import { kindOfFile } from '#tables/file-text.ts';
import { readXlsx, type XlsxProblem } from '#tables/xlsx.ts';
import type { BuyerRequest, MailOrigin, Unread } from './buyer-request.ts';
import { shortText } from './buyer-request.ts';
import { readMail, type Mail, type MailPart } from './mail.ts';
import { readMessages } from './read-message.ts';
import {
  readCsvRequest,
  readJsonRequest,
  readRows,
  type FileRequests,
} from './read-request-file.ts';

export interface InputReading {
  requests: BuyerRequest[];
  unread: Unread[];
  /** Parts that are nothing to read, such as pictures of a signature. */
  passed: string[];
}

/** Maximum bytes of a request file, above that of the longest list. */
const MAX_BYTES = 8_000_000;
/** Maximum depth of mails within mails. */
const MAX_DEPTH = 8;

/** Endings of files that go with mails and are no requests. */
const PASSED = /\.(png|jpe?g|gif|bmp|svg|webp|ico|pdf|vcf|ics|p7s|asc|sig|html?|docx?|mp4)$/i;
export function isPassed(name: string): boolean {
  return PASSED.test(name);
}

/** @param source what the file is called in the report */
export async function readInput(
  source: string,
  bytes: Uint8Array<ArrayBuffer>,
  depth = 0,
): Promise<InputReading> {
  const isMail = /\.eml$/i.test(source) || looksLikeMail(bytes);
  if (isMail) return readMailFile(source, bytes, depth);
  const read = await readFileOf(bytes);
  if (typeof read === 'string') return { ...NOTHING, unread: [{ source, why: read }] };
  return {
    ...NOTHING,
    requests: read.requests.map((request) => ({ ...request, source })),
    unread: read.left.map((why) => ({ source, why })),
  };
}

const NOTHING: InputReading = { requests: [], unread: [], passed: [] };

/** Headers of a mail at the start of a file. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
  return (
    /^(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2}/.test(start) &&
    /^(?:from|received|subject|date|mime-version|return-path|delivered-to|x-unsent):/im.test(start)
  );
}

const XLSX_PROBLEMS: Readonly<Record<XlsxProblem, string>> = {
  broken: 'is a damaged XLSX file: ask the buyer to send it again',
  openDocument: 'is an OpenDocument file: save it as .xlsx',
  slow: 'unpacks to more than 100 MB: no request of this site does',
};

/** @returns why it is no request, and what to do, if it is none */
async function readFileOf(bytes: Uint8Array<ArrayBuffer>): Promise<FileRequests | string> {
  try {
    return await readBytes(bytes);
  } catch {
    // Data nested thousands of levels deep exhaust the stack.
    return 'is not built as a request of this site: ask the buyer to send it again';
  }
}

async function readBytes(bytes: Uint8Array<ArrayBuffer>): Promise<FileRequests | string> {
  if (bytes.length === 0) return 'is empty: ask for it again';
  if (bytes.length > MAX_BYTES)
    return `is larger than ${String(MAX_BYTES / 1e6)} MB: no request of this site is`;
  switch (kindOfFile(bytes)) {
    case 'oldExcel':
      return 'is a mail of Outlook (.msg) or an old Excel file: save it as .eml, or as .xlsx';
    case 'encrypted':
      return 'is an Excel file with a password: ask for it without one';
    case 'other':
      return 'is neither text nor XLSX: save the mail as .eml, or the attached request';
    case 'xlsx': {
      const sheets = await readXlsx(bytes);
      if (typeof sheets === 'string') return XLSX_PROBLEMS[sheets];
      return readRows(sheets.find(({ isHidden }) => !isHidden)?.rows ?? []);
    }
    case 'text':
      return readTextFile(bytes);
  }
}

function readTextFile(bytes: Uint8Array): FileRequests | string {
  const { text } = decodeText(bytes);
  if (/^\s*[[{]/.test(text)) return readJsonRequest(text);
  if (text.startsWith('From ')) return 'is a folder of mails (mbox): save each mail as .eml';
  const messages = readMessages(text);
  if (messages.length === 0) return readCsvRequest(bytes);
  return {
    requests: messages.flatMap(({ request }) => request ?? []),
    left: messages.flatMap(({ problem }) => (problem ? notOfTheForm(problem) : [])),
  };
}

function notOfTheForm(problem: string): string {
  return `the text was changed and was not read: ${problem}. Type it into the quote page, or ask for the file`;
}

async function readMailFile(
  source: string,
  bytes: Uint8Array<ArrayBuffer>,
  depth: number,
): Promise<InputReading> {
  const mail = await readMail(bytes);
  if (typeof mail === 'string') return { ...NOTHING, unread: [{ source, why: mail }] };
  const { origin } = mail;
  const inside: InputReading[] = [];
  for (const part of mail.attachments) inside.push(await readPart(source, part));
  const own = inside.flatMap(({ requests }) => requests).map((one) => ({ ...one, mail: origin }));
  const text = readMailText(source, mail, own.length > 0);
  for (const part of mail.mails) inside.push(await readForwarded(source, part, depth, origin));
  const forwarded = inside.flatMap(({ requests }) => requests).filter((one) => one.mail);
  const requests = [...own, ...text.requests, ...forwarded];
  const unread = [...text.unread, ...inside.flatMap((one) => one.unread)];
  if (requests.length === 0 && unread.length === 0) unread.push({ source, why: nothingIn(mail) });
  const remarks = [...mail.remarks, ...text.remarks];
  return {
    requests: requests.map((one) =>
      one.mail === origin ? { ...one, remarks: [...one.remarks, ...remarks] } : one,
    ),
    unread,
    passed: inside.flatMap((one) => one.passed),
  };
}

function nothingIn({ text, attachments }: Mail): string {
  const encrypted = attachments.some(({ type }) => /pkcs7-mime|pgp-encrypted/.test(type));
  if (encrypted) return 'is encrypted: open it in the mail program and save its text and files';
  const outlook = attachments.some(({ type }) => type === 'application/ms-tnef');
  if (outlook) return 'holds winmail.dat of Outlook: ask the buyer to send it as plain text';
  const said = shortText(text, 80);
  return `holds no request of this site${said ? `; its text begins "${said}"` : ''}: read it yourself`;
}

async function readPart(source: string, { name, type, bytes }: MailPart): Promise<InputReading> {
  const at = `${source} > ${name}`;
  const isOther = /^(?:image|audio|video|font)\/|pkcs7|pgp|ms-tnef|calendar|vcard/.test(type);
  if (isOther || isPassed(name)) return { ...NOTHING, passed: [at] };
  const read = await readFileOf(bytes);
  if (typeof read === 'string') return { ...NOTHING, unread: [{ source: at, why: read }] };
  return {
    ...NOTHING,
    requests: read.requests.map((request) => ({ ...request, source: at })),
    unread: read.left.map((why) => ({ source: at, why })),
  };
}

async function readForwarded(
  source: string,
  { name, bytes }: MailPart,
  depth: number,
  around: MailOrigin,
): Promise<InputReading> {
  const at = `${source} > ${name}`;
  if (depth >= MAX_DEPTH) {
    const why = `lies in more than ${String(MAX_DEPTH)} mails: save it as a file of its own`;
    return { ...NOTHING, unread: [{ source: at, why }] };
  }
  const { requests, unread, passed } = await readMailFile(at, bytes, depth + 1);
  const named = requests.map((one) => ({ ...one, mail: one.mail ?? around }));
  return { requests: named, unread, passed };
}

/** The requests in the text of a mail, and what its text says beside attached ones. */
function readMailText(source: string, { text, origin }: Mail, hasFiles: boolean) {
  const read = readMessages(text);
  const requests = read.flatMap(({ request }) =>
    request ? { ...request, source: `${source} (text)`, mail: origin } : [],
  );
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const says = shortText(text);
  return {
    requests,
    unread: hasFiles ? [] : problems.map((why) => ({ source, why: notOfTheForm(why) })),
    remarks: [
      ...(hasFiles ? problems.map((why) => `the text of the mail was changed: ${why}`) : []),
      ...(hasFiles && read.length === 0 && says ? [`the mail says: "${says}"`] : []),
    ],
  };
}
