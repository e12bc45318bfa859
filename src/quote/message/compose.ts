import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { fill } from '#i18n/fill.ts';
import { readAmount } from '#quote/list/amount.ts';
import { answerProblem } from './check-request.ts';
import { manyLines, oneLine } from './clean.ts';
import { lengthProblem } from '#quote/list/limits.ts';
import { LINE_TEXTS, type LineText, type QuoteLine } from '#quote/list/line.ts';
import { isSameProduct } from '#quote/list/list.ts';
import { ANSWER_TEXTS, DOCUMENTS, type QuoteRequest, type RequestField } from './request.ts';

/** A request in plain text with LF line ends; each channel encodes it in its own way. */
export interface RequestText {
  /** One line. */
  subject: string;
  text: string;
}

/** What a message needs of a line; in the build nobody has given it an identity yet. */
type Line = Omit<QuoteLine, 'id'>;

/** What a message says of a line, cleaned; empty where nothing is said, or what is refused. */
export type LineFacts = Record<LineText, string>;

/** A message in its parts, for paper; `joinParts` makes one text of them. */
export interface RequestParts {
  subject: string;
  opening: string;
  /** The facts of each line, in the order of the list. */
  lines: LineFacts[];
  /** The text of each line, in the same order. */
  products: string[];
  /** Paragraphs on the request as a whole. */
  closing: string[];
}

/** What is asked, with its country as a text in the language of the message. */
type Asked = Omit<QuoteRequest, 'lines'> & { lines: readonly Line[] };

/**
 * Writes the message that the buyer sends. Amount and country keep their label where they are
 * empty, so that the buyer can fill them in by hand in the mail program. What is refused
 * (a negative amount, a message too long) is left out: it must be put right first.
 */
export function composeRequest(request: Asked, words: RequestTexts): RequestText {
  return joinParts(composeParts(request, words));
}

export function joinParts({ subject, opening, products, closing }: RequestParts): RequestText {
  return { subject, text: [opening, ...products, ...closing].join('\n\n') };
}

export function composeParts(request: Asked, words: RequestTexts): RequestParts {
  const lines = request.lines.map(lineFacts);
  return {
    subject: subject(request.lines, words),
    opening: words.opening,
    lines,
    products: lines.map((line, at) => product(line, lines[1] ? `${String(at + 1)}. ` : '', words)),
    closing: closing(request, words),
  };
}

function closing(request: Asked, words: RequestTexts): string[] {
  const { documents = [], country = '' } = request;
  const said = (field: Exclude<RequestField, 'country'>): string => {
    const typed = request[field] ?? '';
    if (answerProblem(field, typed)) return '';
    return field === 'message' ? manyLines(typed) : oneLine(typed);
  };
  const wanted = DOCUMENTS.filter((kind) => documents.includes(kind));
  const names = wanted.map((kind) => words.documentNames[kind]);
  const incoterm = said('incoterm');
  const paragraphs = [
    stated([
      labelled(words.country, lengthProblem(country, ANSWER_TEXTS.country) ? '' : oneLine(country)),
      optional(words.needBy, said('needBy')),
      optional(words.incoterm, incoterm && `${incoterm} ${said('place')}`.trim()),
      optional(words.endUse, said('endUse')),
      optional(words.documents, names.join(words.documentSeparator)),
    ]).join('\n'),
    optional(words.message, said('message')),
    stated([
      optional(words.name, said('name')),
      optional(words.company, said('company')),
      optional(words.email, said('email')),
    ]).join('\n'),
  ];
  return stated(paragraphs);
}

/**
 * The text for one product in three parts: amount, country and message go behind them, so that a
 * product page's script need not know the words.
 */
export function requestTemplate(line: Line, words: RequestTexts): string[] {
  const { text } = composeRequest({ lines: [line] }, words);
  const amount = labelled(words.amount, '');
  const at = text.indexOf(`\n${amount}\n`) + amount.length + 1;
  return [text.slice(0, at), text.slice(at), `\n\n${fill(words.message, { value: '' })}`];
}

function subject(lines: readonly Line[], words: RequestTexts): string {
  const products = lines.filter(
    (line, at) => lines.findIndex((other) => isSameProduct(other, line)) === at,
  );
  const [first] = products;
  if (!first) return words.subjectNone;
  if (products.length > 1) return fill(words.subjectMany, { n: products.length });
  const { cas = '', name } = first;
  if (name === undefined) return cas ? fill(words.subjectNumber, { cas }) : words.subjectNone;
  return fill(cas ? words.subject : words.subjectName, { cas, name: oneLine(name) });
}

function lineFacts(line: Line): LineFacts {
  const { name = '', amount = '', unit } = line;
  const exact = readAmount(amount, unit).amount;
  const said = (key: LineText) => {
    const typed = line[key] ?? '';
    if (lengthProblem(typed, LINE_TEXTS[key])) return '';
    return key === 'note' ? manyLines(typed) : oneLine(typed);
  };
  return {
    name: oneLine(name),
    cas: said('cas'),
    formula: said('formula'),
    structure: said('structure'),
    amount: exact ? `${exact} ${unit}` : '',
    purity: said('purity'),
    packing: said('packing'),
    note: said('note'),
  };
}

function product(line: LineFacts, number: string, words: RequestTexts): string {
  const facts = stated([
    line.name,
    optional(words.cas, line.cas),
    optional(words.formula, line.formula),
    optional(words.structure, line.structure),
    labelled(words.amount, line.amount),
    optional(words.purity, line.purity),
    optional(words.packing, line.packing),
    optional(words.note, line.note),
  ]);
  return number + facts.join('\n').replaceAll('\n', `\n${' '.repeat(number.length)}`);
}

function labelled(template: string, value: string): string {
  return fill(template, { value }).trim();
}

function optional(template: string, value: string): string {
  return value && labelled(template, value);
}

function stated(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}
