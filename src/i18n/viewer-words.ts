import { pageLanguage, type Language } from './languages.ts';
import { viewerStrings } from './strings/en/viewer.ts';

export type ViewerWords = typeof viewerStrings;

const WORDS: Record<Language, ViewerWords> = { en: viewerStrings };

/** Strings of enlarged drawings and models in the language of the page. */
export function pageViewerWords(): ViewerWords {
  return WORDS[pageLanguage()];
}
