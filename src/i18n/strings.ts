import type { Language } from './languages.ts';
import { en } from './strings/en.ts';

/** All strings of the site in one language; English defines the shape. */
export type Strings = typeof en;

const STRINGS: Record<Language, Strings> = { en };

/** The strings of a language, for the build; scripts import only those they need. */
export function strings(language: Language): Strings {
  return STRINGS[language];
}
