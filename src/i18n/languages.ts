/** The languages of the site; the first is served at the root, the others under their code. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** The language of a page by its code, as `Astro.currentLocale` gives it; the default one if unknown. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((known) => known === code) ?? DEFAULT_LANGUAGE;
}

/** The language of the page that the script runs in. */
export function pageLanguage(): Language {
  return languageOf(document.documentElement.lang);
}
