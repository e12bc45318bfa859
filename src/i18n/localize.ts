import { languageOf, type Language } from './languages.ts';
import { pathsIn, type Paths } from './paths.ts';
import { plural, type Plural } from './plural.ts';
import { strings, type Strings } from './strings.ts';

/** Strings, addresses and plural forms of a page, in its language. */
export interface Localized {
  language: Language;
  strings: Strings;
  paths: Paths;
  /** See `plural` of plural.ts. */
  plural: (forms: Plural, n: number) => string;
}

/**
 * Binds a page to its language: `localize(Astro.currentLocale)`. For the build only: it contains
 * all strings.
 */
export function localize(code: string | undefined): Localized {
  const language = languageOf(code);
  return {
    language,
    strings: strings(language),
    paths: pathsIn(language),
    plural: (forms, n) => plural(forms, n, language),
  };
}
