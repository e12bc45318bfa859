/**
 * The buyer's answers, stored on the device only if the buyer agrees.
 *
 * Key `chemical-catalog.quote-answers` in localStorage holds `{"version":1,"answers":{…}}`, with
 * the fields of `Answers` and the language of the message. Invalid fields are left out. Nothing
 * throws.
 */
import { MESSAGE_LANGUAGES, type MessageLanguage } from '#i18n/message-languages.ts';
import { answerProblem } from './check-request.ts';
import { isCountry } from './countries.ts';
import { isRecord } from '#quote/list/line.ts';
import { ANSWER_TEXTS, DOCUMENTS, type Answers, type RequestField } from './request.ts';

export const ANSWERS_KEY = 'chemical-catalog.quote-answers';
const VERSION = 1;

/** The buyer's answers, and the language of the message. */
export interface RememberedAnswers extends Answers {
  language?: MessageLanguage;
}

/** Reads answers from data of any shape; invalid fields are left out. */
export function readAnswers(value: unknown): RememberedAnswers {
  if (!isRecord(value)) return {};
  const answers: RememberedAnswers = {};
  for (const field of Object.keys(ANSWER_TEXTS) as RequestField[]) {
    const text = value[field];
    if (typeof text === 'string' && text !== '' && isKept(field, text)) answers[field] = text;
  }
  const asked: readonly unknown[] = Array.isArray(value['documents']) ? value['documents'] : [];
  const documents = DOCUMENTS.filter((kind) => asked.includes(kind));
  if (documents.length > 0) answers.documents = documents;
  const language = MESSAGE_LANGUAGES.find((known) => known === value['language']);
  return language ? { ...answers, language } : answers;
}

/** Whether an answer is stored: an e-mail address may be incomplete, a country must be a code. */
function isKept(field: RequestField, text: string): boolean {
  const problem = answerProblem(field, text);
  if (field === 'country') return isCountry(text);
  return field === 'email' ? problem !== 'tooLong' : problem === undefined;
}

/** The stored answers; undefined if there are none. */
export function rememberedAnswers(): RememberedAnswers | undefined {
  try {
    const text = localStorage.getItem(ANSWERS_KEY);
    if (text === null) return undefined;
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value['version'] === VERSION
      ? readAnswers(value['answers'])
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores the answers on the device, without those that are too long or invalid.
 * @returns whether they are stored
 */
export function rememberAnswers(answers: RememberedAnswers): boolean {
  const kept = { version: VERSION, answers: readAnswers(answers) };
  try {
    localStorage.setItem(ANSWERS_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswers(): void {
  try {
    localStorage.removeItem(ANSWERS_KEY);
  } catch {
    // A device that refuses access has stored nothing.
  }
}
