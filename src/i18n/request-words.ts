import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.ts';
import { requestWordsEn } from './strings/en/request-words.ts';

export type RequestWords = typeof requestWordsEn;

const WORDS: Record<Language, RequestWords> = { en: requestWordsEn };

/** The words of a request's script in the language of the page, without all the others. */
export function requestWords(language: string): RequestWords {
  return WORDS[LANGUAGES.find((known) => known === language) ?? DEFAULT_LANGUAGE];
}
