/** A request as it came back from a buyer, before it is compared with the catalog. */
import { MESSAGE_LANGUAGES } from '#i18n/message-languages.ts';
import type { LineText } from '#quote/list/line.ts';
import { countriesIn, countryName, isCountry } from '#quote/message/countries.ts';
import type { RequestField } from '#quote/message/request.ts';

/** How many packs of what: `packs` is empty if the number is open. */
export interface PacksWanted {
  packs: string;
  pack: string;
}

/** A line as the buyer sent it. */
export interface RequestedLine {
  texts: Partial<Record<Exclude<LineText, 'amount' | 'pack' | 'packs'>, string>>;
  /** Amount with unit, such as "25 kg"; as typed if it could not be read. */
  amount: string;
  /** The ways to read the packs: several where a text has two ("6 × 2.5 L"), none without packs. */
  packs: PacksWanted[];
  /** What a person should look at. */
  remarks: string[];
}

/** The mail that a request came in. */
export interface MailOrigin {
  /** Address of the sender, with the name; empty if the mail has none. */
  sender: string;
  /** As YYYY-MM-DD HH:MM with the offset of the sender; empty if absent or not read. */
  date: string;
  id: string;
  /** Ids of mails that it answers or forwards. */
  references: string[];
}

export interface BuyerRequest {
  /** File, and the part of a mail: "a.eml > request.csv". */
  source: string;
  mail?: MailOrigin;
  /** Whether it stood in a quoted or forwarded text, so that the sender may not be the buyer. */
  isQuoted: boolean;
  lines: RequestedLine[];
  answers: Partial<Record<RequestField, string>>;
  documents: string[];
  /** Code of the country; empty if it is not known for certain. */
  countryCode: string;
  remarks: string[];
}

/** A file, or part of one, that was not read. */
export interface Unread {
  source: string;
  /** Why, and what to do. */
  why: string;
}

/** A text for tables and terminals: no control characters but line breaks and tabs. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}

/** The beginning of a text on one line, to quote it. */
export function shortText(text: string, length = 200): string {
  const line = cleanText(text).replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}

/** The code of a country by its name in a language of the messages, or by its code in a file. */
export function countryCodeOf(text: string, isCode: boolean): string {
  if (isCode) return isCountry(text) ? text : '';
  const wanted = text.trim().toLowerCase();
  for (const language of MESSAGE_LANGUAGES)
    for (const { code, name } of countriesIn(language))
      if (name.toLowerCase() === wanted) return code;
  return '';
}

/** The name of a country in English, else what was written. */
export function countryText({ countryCode, answers }: BuyerRequest): string {
  return countryName(countryCode, 'en') || (answers.country ?? '');
}
