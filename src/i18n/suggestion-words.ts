import { pageLanguage, type Language } from './languages.ts';
import { suggestionsEn } from './strings/en/suggestions.ts';

export type SuggestionWords = typeof suggestionsEn;

const WORDS: Record<Language, SuggestionWords> = { en: suggestionsEn };

/** Strings for the list under the search box, in the language of the page. */
export function pageSuggestionWords(): SuggestionWords {
  return WORDS[pageLanguage()];
}
