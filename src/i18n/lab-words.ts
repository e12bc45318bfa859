import { pageLanguage, type Language } from './languages.ts';
import { labToolStrings } from './strings/en/lab-tools.ts';

export type LabWords = typeof labToolStrings;

const WORDS: Record<Language, LabWords> = { en: labToolStrings };

/** Strings of the tools in the language of the page. */
export function pageLabWords(): LabWords {
  return WORDS[pageLanguage()];
}
