/**
 * Reads back what `composeRequest` wrote, from the text of a mail or chat. Only that form is read:
 * the opening, the products with their labels, the paragraph of the country, the message, the
 * contact. Values that the buyer filled in behind a label are taken as they stand.
 */
import { MESSAGE_TEXTS } from '#i18n/message-languages.ts';
import { DOCUMENTS } from '#quote/message/request.ts';
import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { answerRemarks } from './answer-remarks.ts';
import { countryCodeOf, shortText, type BuyerRequest } from './buyer-request.ts';
import { hasLabel, labelsOf, readLabelled } from './labelled.ts';
import { messageBlocks, type MessageBlock } from './message-block.ts';
import { readMessageLines } from './message-lines.ts';

const FACTS = ['country', 'needBy', 'incoterm', 'endUse', 'documents'] as const;
const CONTACT = ['name', 'company', 'email'] as const;

export type MessageRequest = Omit<BuyerRequest, 'source' | 'mail'>;

/** A request of a text, or why it was not read. */
export type MessageReading =
  { request: MessageRequest; problem?: undefined } | { request?: undefined; problem: string };

/** The requests of a text; empty if it has no opening of a request. */
export function readMessages(text: string): MessageReading[] {
  return messageBlocks(text).map(readBlock);
}

function readBlock(block: MessageBlock): MessageReading {
  const words = MESSAGE_TEXTS[block.language];
  const paragraphs = paragraphsOf(block.lines);
  const country = labelsOf(['country'], words)[0]?.label ?? '';
  const starts = paragraphs.flatMap(([head = ''], at) => (hasLabel(head, country) ? [at] : []));
  const [start] = starts;
  if (start === undefined) return { problem: `the line "${country}" is missing` };
  const message = paragraphs.findIndex(([head], at) => at > start && head === messageLabel(words));
  if (starts.filter((at) => message < 0 || at < message).length > 1)
    return { problem: `the line "${country}" is there more than once` };
  const { lines, problem } = readMessageLines(paragraphs.slice(0, start), words);
  if (problem !== undefined) return { problem };
  return { request: withClosing(lines, paragraphs.slice(start), words, block) };
}

function withClosing(
  lines: BuyerRequest['lines'],
  [head = [], ...below]: string[][],
  words: RequestTexts,
  { isQuoted, before }: MessageBlock,
): MessageRequest {
  const facts = readLabelled(head, labelsOf(FACTS, words));
  const left = head.slice(facts.read);
  const { message, contact, after } = left.length > 0 ? closed(below) : closing(below, words);
  const { documents: asked = '', incoterm: terms = '', ...others } = facts.values;
  const [, incoterm = '', place = ''] = /^(\S*)\s*(.*)$/.exec(terms) ?? [];
  const { documents, unknown } = documentsOf(asked, words);
  const stated = { ...others, incoterm, place, message, ...contact };
  const answers = Object.fromEntries(Object.entries(stated).filter(([, text]) => text !== ''));
  const country = facts.values.country ?? '';
  const beside = [before, ...left, after].filter(Boolean).join(' … ');
  return {
    lines,
    answers,
    documents,
    countryCode: countryCodeOf(country, false),
    isQuoted,
    remarks: [
      ...answerRemarks(answers),
      ...unknown.map((text) => `document "${shortText(text, 60)}" is not known`),
      ...(facts.joined ? ['lines broken by a mail program were joined'] : []),
      ...(isQuoted
        ? ['stands in a quoted or forwarded text: the sender may not be the buyer']
        : []),
      ...(beside ? [`the text beside it says: "${shortText(beside)}"`] : []),
    ],
  };
}

interface Closing {
  message: string;
  contact: Partial<Record<(typeof CONTACT)[number], string>>;
  /** What stands below the request. */
  after: string;
}

/** The message runs to the last paragraph of contact, else to a signature or to the end. */
function closing(paragraphs: readonly string[][], words: RequestTexts): Closing {
  const labels = labelsOf(CONTACT, words);
  const isContact = ([head = '']: string[]) => labels.some(({ label }) => hasLabel(head, label));
  const hasMessage = paragraphs[0]?.[0] === messageLabel(words);
  const isFirst = isContact(paragraphs[0] ?? []);
  const at = hasMessage ? paragraphs.findLastIndex(isContact) : isFirst ? 0 : -1;
  const contact = readLabelled(paragraphs[at] ?? [], labels);
  const texts = paragraphs.map((lines) => lines.join('\n'));
  const signature = paragraphs.findIndex(([head]) => head === '--');
  const end = at >= 0 ? at : !hasMessage ? 0 : signature >= 0 ? signature : texts.length;
  const message = texts.slice(0, end).join('\n\n');
  const below = (paragraphs[at] ?? []).slice(contact.read);
  return {
    message: hasMessage ? message.slice(message.indexOf('\n') + 1).trim() : '',
    contact: contact.values,
    after: [...below, ...texts.slice(at >= 0 ? at + 1 : end)].join(' ').trim(),
  };
}

/** Below a foreign line nothing is taken for a part of the request. */
function closed(paragraphs: readonly string[][]): Closing {
  return { message: '', contact: {}, after: paragraphs.flat().join(' ') };
}

function messageLabel(words: RequestTexts): string {
  return words.message.split('\n')[0] ?? '';
}

function documentsOf(text: string, words: RequestTexts) {
  const names = text.split(words.documentSeparator.trim()).map((name) => name.trim());
  const kindOf = (name: string) => DOCUMENTS.find((kind) => words.documentNames[kind] === name);
  return {
    documents: names.flatMap((name) => kindOf(name) ?? []),
    unknown: names.filter((name) => name !== '' && !kindOf(name)),
  };
}

/** Runs of lines between empty ones; indents are kept. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line === '') isOpen = false;
    else if (isOpen) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      isOpen = true;
    }
  }
  return paragraphs;
}
