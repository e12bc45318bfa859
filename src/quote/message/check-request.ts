import { readAmount, type AmountProblem } from '#quote/list/amount.ts';
import { isCountry } from './countries.ts';
import { lengthProblem } from '#quote/list/limits.ts';
import { LINE_TEXTS, type LineText } from '#quote/list/line.ts';
import {
  ANSWER_TEXTS,
  INCOTERMS,
  type FieldProblem,
  type Problem,
  type QuoteRequest,
  type RequestField,
} from './request.ts';

export interface RequestProblems {
  answers: Partial<Record<RequestField, FieldProblem>>;
  /** By the id of the line, then by its field. */
  lines: Record<string, Partial<Record<LineText, Problem>>>;
  /** Whether nothing is asked for. */
  empty: boolean;
}

/**
 * What is wrong with one answer, seen for itself.
 * @param today as YYYY-MM-DD; without it a day of the past is not refused
 */
export function answerProblem(
  field: RequestField,
  text: string,
  today = '',
): FieldProblem | undefined {
  const tooLong = lengthProblem(text, ANSWER_TEXTS[field]);
  if (text === '') return undefined;
  if (field === 'incoterm')
    return INCOTERMS.some((rule) => rule === text) ? undefined : 'notAnIncoterm';
  if (field === 'needBy') {
    if (!isDay(text)) return 'notADate';
    return text < today ? 'pastDate' : undefined;
  }
  if (tooLong) return tooLong;
  const wrongEmail = field === 'email' && !/^\s*[^\s@]+@[^\s@]+\s*$/.test(text);
  return wrongEmail ? 'notAnEmail' : undefined;
}

/** All problems of a request at once; a country is needed, the other answers are not. */
export function checkRequest(request: QuoteRequest, today?: string): RequestProblems {
  const answers: RequestProblems['answers'] = {};
  for (const field of Object.keys(ANSWER_TEXTS) as RequestField[]) {
    const problem = answerProblem(field, request[field] ?? '', today);
    if (problem) answers[field] = problem;
  }
  const country = request.country ?? '';
  if (!isCountry(country)) answers.country = country.trim() === '' ? 'missing' : 'notACountry';
  const lines: RequestProblems['lines'] = {};
  for (const line of request.lines) {
    const found: Partial<Record<LineText, Problem>> = {};
    for (const key of Object.keys(LINE_TEXTS) as LineText[]) {
      const problem = lengthProblem(line[key] ?? '', LINE_TEXTS[key]);
      if (problem) found[key] = problem;
    }
    const amount: AmountProblem | undefined = readAmount(line.amount ?? '', line.unit).problem;
    if (amount) found.amount = amount;
    if (Object.keys(found).length > 0) lines[line.id] = found;
  }
  return { answers, lines, empty: request.lines.length === 0 };
}

export function isComplete({ answers, lines, empty }: RequestProblems): boolean {
  return !empty && Object.keys(answers).length + Object.keys(lines).length === 0;
}

/** A day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
