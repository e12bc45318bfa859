import { fill, type Strings } from '#i18n/translate.ts';
import { readAmount } from './amount.ts';
import type { QuoteLine } from './list.ts';
import { fieldProblem, type QuoteRequest, type RequestField } from './request.ts';

/** The words of the message, from `quoteStrings.text`. */
export type RequestWords = Strings['quote']['text'];

/** A request in plain text with LF line ends; each channel encodes it in its own way. */
export interface RequestText {
  /** One line. */
  subject: string;
  text: string;
}

/**
 * Writes the message that the buyer sends. Amount and country keep their label where they are
 * empty, so that the buyer can fill them in by hand in the mail program. What is refused
 * (a negative amount, a message too long) is left out: it must be put right first.
 */
export function composeRequest(request: QuoteRequest, words: RequestWords): RequestText {
  const { lines } = request;
  const said = (field: RequestField): string => {
    const typed = request[field] ?? '';
    if (fieldProblem(field, typed)) return '';
    return optional(words[field], field === 'message' ? manyLines(typed) : oneLine(typed));
  };
  const paragraphs = [
    words.opening,
    ...lines.map((line, at) => product(line, lines[1] ? `${String(at + 1)}. ` : '', words)),
    said('country') || labelled(words.country, ''),
    said('message'),
    stated([said('name'), said('company'), said('email')]).join('\n'),
  ];
  return { subject: subject(lines, words), text: stated(paragraphs).join('\n\n') };
}

function subject(lines: readonly QuoteLine[], words: RequestWords): string {
  const [first] = lines;
  if (!first) return words.subjectNone;
  if (lines.length > 1) return fill(words.subjectMany, { n: lines.length });
  const { cas, name } = first;
  if (name === undefined) return fill(words.subjectNumber, { cas });
  return fill(words.subject, { cas, name: oneLine(name) });
}

function product(line: QuoteLine, number: string, words: RequestWords): string {
  const { cas, name = '', formula = '', amount = '', unit, note = '' } = line;
  const exact = readAmount(amount, unit).amount;
  const facts = stated([
    oneLine(name),
    labelled(words.cas, cas),
    optional(words.formula, oneLine(formula)),
    labelled(words.amount, exact ? `${exact} ${unit}` : ''),
    optional(words.note, oneLine(note)),
  ]);
  return number + facts.join(`\n${' '.repeat(number.length)}`);
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

/** Line breaks as LF; other control characters, which mail programs trip over, are left out. */
function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, ' ');
}
