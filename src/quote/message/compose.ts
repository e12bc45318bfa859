import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { fill } from '#i18n/fill.ts';
import { readAmount } from '#quote/list/amount.ts';
import type { LineText, QuoteLine } from '#quote/list/line.ts';
import { isSameProduct } from '#quote/list/list.ts';
import { packsText, readPacks } from '#quote/list/packs.ts';
import { answerProblem, lineProblem } from './check-request.ts';
import { DOCUMENTS, type QuoteRequest, type RequestField } from './request.ts';

/** A request in plain text with LF line ends; each channel encodes it in its own way. */
export interface RequestText {
  /** One line. */
  subject: string;
  text: string;
}

/** The cleaned texts of a line in a message; empty if missing or invalid. */
export type LineFacts = Record<LineText, string>;

/** A message in parts, for print; `joinParts` joins them into one text. */
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

/**
 * Composes the message that the buyer sends. Empty amounts and countries keep their labels, so that
 * the buyer can fill them in in the mail program. Invalid values (a negative amount, a message that
 * is too long) are left out.
 * @param request its country is written as given: a name, not a code
 */
export function composeRequest(request: QuoteRequest, words: RequestTexts): RequestText {
  return joinParts(composeParts(request, words));
}

export function joinParts({ subject, opening, products, closing }: RequestParts): RequestText {
  return { subject, text: [opening, ...products, ...closing].join('\n\n') };
}

export function composeParts(request: QuoteRequest, words: RequestTexts): RequestParts {
  const lines = request.lines.map(lineFacts);
  return {
    subject: subject(request.lines, words),
    opening: words.opening,
    lines,
    products: lines.map((line, at) => product(line, lines[1] ? `${String(at + 1)}. ` : '', words)),
    closing: closing(request, words),
  };
}

function closing(request: QuoteRequest, words: RequestTexts): string[] {
  const { documents = [] } = request;
  const said = (field: RequestField): string => {
    const typed = request[field] ?? '';
    if (answerProblem(field, typed)) return '';
    return field === 'message' ? manyLines(typed) : oneLine(typed);
  };
  const wanted = DOCUMENTS.filter((kind) => documents.includes(kind));
  const names = wanted.map((kind) => words.documentNames[kind]);
  const incoterm = said('incoterm');
  const paragraphs = [
    stated([
      labelled(words.country, said('country')),
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

function subject(lines: readonly QuoteLine[], words: RequestTexts): string {
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

function lineFacts(line: QuoteLine): LineFacts {
  const { name = '', amount = '', unit } = line;
  const exact = readAmount(amount, unit).amount;
  const said = (key: LineText) => {
    const typed = line[key] ?? '';
    if (lineProblem(key, line)) return '';
    return key === 'note' ? manyLines(typed) : oneLine(typed);
  };
  return {
    name: oneLine(name),
    product: said('product'),
    cas: said('cas'),
    catalogNumber: said('catalogNumber'),
    formula: said('formula'),
    structure: said('structure'),
    amount: exact ? `${exact} ${unit}` : '',
    grade: said('grade'),
    pack: said('pack'),
    packs: readPacks(line.packs ?? '').packs ?? '',
    purity: said('purity'),
    packing: said('packing'),
    note: said('note'),
  };
}

function product(line: LineFacts, number: string, words: RequestTexts): string {
  const facts = stated([
    line.name,
    optional(words.cas, line.cas),
    optional(words.catalogNumber, line.catalogNumber),
    optional(words.formula, line.formula),
    optional(words.structure, line.structure),
    optional(words.grade, line.grade),
    optional(words.packs, packsText(line.packs, line.pack)),
    ...(line.pack && !line.amount ? [] : [labelled(words.amount, line.amount)]),
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

/** Normalizes line breaks to LF and removes other control characters, which break mail programs. */
function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, ' ');
}
