import type { AmountProblem } from '#quote/list/amount.ts';
import type { PacksProblem } from '#quote/list/packs.ts';
import { MAX_NOTE, MAX_TEXT } from '#quote/list/line.ts';
import type { QuoteList } from '#quote/list/list.ts';

/** The eleven Incoterms 2020 rules (ICC publication 723E): any mode of transport, then by sea. */
export const INCOTERMS = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;

/** Documents that a buyer can ask for. */
export const DOCUMENTS = ['sds', 'coa', 'specification', 'sample'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

/**
 * The text answers and their maximum lengths. `checkRequest`, `readAnswers` and the published JSON
 * Schema use this table.
 */
export const ANSWER_TEXTS = {
  /** Country of destination: an ISO 3166-1 code on the quote list, a text on a product page. */
  country: MAX_TEXT,
  company: MAX_TEXT,
  name: MAX_TEXT,
  email: MAX_TEXT,
  /** Date by which the goods are needed, as YYYY-MM-DD. */
  needBy: 10,
  /** One of `INCOTERMS`. */
  incoterm: 3,
  /** Place or port that the Incoterm names. */
  place: MAX_TEXT,
  endUse: MAX_TEXT,
  message: MAX_NOTE,
} as const;

/** The fields of a request besides its lines and documents. */
export type RequestField = keyof typeof ANSWER_TEXTS;

/** The buyer's answers, as typed. */
export interface Answers extends Partial<Record<RequestField, string>> {
  documents?: readonly DocumentKind[];
}

/** A buyer's request, on a product page or on the quote list. */
export interface QuoteRequest extends Answers {
  lines: QuoteList;
}

export type FieldProblem =
  'missing' | 'tooLong' | 'notAnEmail' | 'notADate' | 'pastDate' | 'notAnIncoterm';

/** A code with a text in `quoteStrings.problems`. */
export type Problem = AmountProblem | PacksProblem | FieldProblem;
