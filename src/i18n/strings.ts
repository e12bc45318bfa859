import type { Language } from './languages.ts';
import { en } from './strings/en.ts';

/** All words of the site in one language; English is the measure of completeness. */
export type Strings = typeof en;

const STRINGS: Record<Language, Strings> = { en };

/** The words of a language, for the build: a script takes only those that it needs. */
export function strings(language: Language): Strings {
  return STRINGS[language];
}
