import { readAmount, type AmountProblem } from './amount.ts';
import {
  fieldProblem,
  type FieldProblem,
  type QuoteRequest,
  type RequestField,
} from './request.ts';

export interface RequestProblems {
  fields: Partial<Record<RequestField, FieldProblem>>;
  /** By CAS number. */
  amounts: Record<string, AmountProblem>;
  /** Whether nothing is asked for. */
  empty: boolean;
}

/** All problems of a request at once; a country is needed, the other fields are not. */
export function checkRequest(request: QuoteRequest): RequestProblems {
  const { lines, ...texts } = request;
  const fields: RequestProblems['fields'] = {};
  for (const [field, text] of Object.entries(texts) as [RequestField, string][]) {
    const problem =
      field === 'country' && text.trim() === '' ? 'missing' : fieldProblem(field, text);
    if (problem) fields[field] = problem;
  }
  const amounts: RequestProblems['amounts'] = {};
  for (const { cas, amount = '', unit } of lines) {
    const { problem } = readAmount(amount, unit);
    if (problem) amounts[cas] = problem;
  }
  return { fields, amounts, empty: lines.length === 0 };
}

export function isComplete({ fields, amounts, empty }: RequestProblems): boolean {
  return !empty && Object.keys(fields).length + Object.keys(amounts).length === 0;
}
