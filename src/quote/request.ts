import type { AmountProblem } from './amount.ts';
import type { QuoteList } from './list.ts';

/** What the buyer asks, as typed. */
export interface QuoteRequest {
  lines: QuoteList;
  /** Country the goods go to. */
  country: string;
  message: string;
  name?: string;
  company?: string;
  email?: string;
}

/** The fields of a request besides its lines. */
export type RequestField = Exclude<keyof QuoteRequest, 'lines'>;

export type FieldProblem = 'missing' | 'lineTooLong' | 'messageTooLong' | 'notAnEmail';

/** A code for which `quoteStrings.problems` has the words. */
export type Problem = AmountProblem | FieldProblem;

/** Most characters of a one-line field, and of the message; the words of the problems name them. */
export const MAX_LINE_TEXT = 200;
export const MAX_MESSAGE = 5000;

/** What is wrong with one field, seen for itself. */
export function fieldProblem(field: RequestField, text: string): FieldProblem | undefined {
  if (field === 'message') return text.length > MAX_MESSAGE ? 'messageTooLong' : undefined;
  if (text.length > MAX_LINE_TEXT) return 'lineTooLong';
  const wrongEmail = field === 'email' && text !== '' && !/^\s*[^\s@]+@[^\s@]+\s*$/.test(text);
  return wrongEmail ? 'notAnEmail' : undefined;
}
