/** The languages of the site; the first is served at the root, the others under their code. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** The language of a page by `Astro.currentLocale`; the default language for an unknown code. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((known) => known === code) ?? DEFAULT_LANGUAGE;
}

/** The language of the page that the script runs in. */
export function pageLanguage(): Language {
  return languageOf(document.documentElement.lang);
}
