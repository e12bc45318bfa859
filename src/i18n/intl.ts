/** Intl objects by language, each made once: making one costs far more than using it. */
function kept<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Figures of a language: `1,000` in English. */
export const numberFormat = kept((language) => new Intl.NumberFormat(language));

/** Which plural form a count takes. */
export const pluralRules = kept((language) => new Intl.PluralRules(language));

/** `a, b, and c`. */
export const listFormat = kept((language) => new Intl.ListFormat(language));

/** Alphabetic order of names and titles; figures in a text are compared as numbers. */
export const collator = kept((language) => new Intl.Collator(language, { numeric: true }));

/** Names of languages by their ISO 639-1 code; undefined for a code that is none. */
export const languageNames = kept(
  (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
);

/** Names of countries by their ISO 3166-1 code. */
export const countryNames = kept((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** `23 November 2026`, the same day in every time zone. */
export const longDates = kept(
  // British English has the day before the month, as the rest of the world.
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }),
);
