import { pageLanguage, type Language } from './languages.ts';
import { quoteScriptEn } from './strings/en/quote-script.ts';

export type QuoteWords = typeof quoteScriptEn;

const WORDS: Record<Language, QuoteWords> = { en: quoteScriptEn };

/** Strings for the script of a product page's request, in the language of the page. */
export function pageQuoteWords(): QuoteWords {
  return WORDS[pageLanguage()];
}
