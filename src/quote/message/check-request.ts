import { readAmount } from '#quote/list/amount.ts';
import { LINE_TEXTS, type LineText, type QuoteLine } from '#quote/list/line.ts';
import { readPacks } from '#quote/list/packs.ts';
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
  /** By line id, then by field. */
  lines: Record<string, Partial<Record<LineText, Problem>>>;
  /** Whether the request has no lines. */
  empty: boolean;
}

/**
 * The problem with a single answer.
 * @param today as YYYY-MM-DD; without it, past days are accepted
 */
export function answerProblem(
  field: RequestField,
  text: string,
  today = '',
): FieldProblem | undefined {
  if (text === '') return undefined;
  if (field === 'incoterm')
    return INCOTERMS.some((rule) => rule === text) ? undefined : 'notAnIncoterm';
  if (field === 'needBy') {
    if (!isDay(text)) return 'notADate';
    return text < today ? 'pastDate' : undefined;
  }
  if (text.length > ANSWER_TEXTS[field]) return 'tooLong';
  const wrongEmail = field === 'email' && !/^\s*[^\s@]+@[^\s@]+\s*$/.test(text);
  return wrongEmail ? 'notAnEmail' : undefined;
}

/** The problem with one text of a line. */
export function lineProblem(field: LineText, line: Omit<QuoteLine, 'id'>): Problem | undefined {
  const text = line[field] ?? '';
  const unread: Partial<Record<LineText, () => Problem | undefined>> = {
    amount: () => readAmount(text, line.unit).problem,
    packs: () => readPacks(text).problem,
  };
  return unread[field]?.() ?? (text.length > LINE_TEXTS[field] ? 'tooLong' : undefined);
}

/** All problems of a request; the country is required, the other answers are optional. */
export function checkRequest(request: QuoteRequest, today?: string): RequestProblems {
  const answers = found(ANSWER_TEXTS, (field) => answerProblem(field, request[field] ?? '', today));
  if (!request.country?.trim()) answers.country = 'missing';
  const lines: RequestProblems['lines'] = {};
  for (const line of request.lines) {
    const wrong = found(LINE_TEXTS, (field) => lineProblem(field, line));
    if (Object.keys(wrong).length > 0) lines[line.id] = wrong;
  }
  return { answers, lines, empty: request.lines.length === 0 };
}

export function isComplete({ answers, lines, empty }: RequestProblems): boolean {
  return !empty && Object.keys(answers).length + Object.keys(lines).length === 0;
}

/** The problems of those fields that have one. */
function found<Field extends string, Found>(
  table: Readonly<Record<Field, number>>,
  problemOf: (field: Field) => Found | undefined,
): Partial<Record<Field, Found>> {
  const problems: Partial<Record<Field, Found>> = {};
  for (const field of Object.keys(table) as Field[]) {
    const problem = problemOf(field);
    if (problem !== undefined) problems[field] = problem;
  }
  return problems;
}

/** Whether a text is a calendar date as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
