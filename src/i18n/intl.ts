/** Intl objects cached by language: constructing one is far more expensive than using it. */
function kept<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Plural rules of a language. */
export const pluralRules = kept((language) => new Intl.PluralRules(language));

/** `a, b, and c`. */
export const listFormat = kept((language) => new Intl.ListFormat(language));

/** Alphabetical order of names and titles; digits in a text are compared as numbers. */
export const collator = kept((language) => new Intl.Collator(language, { numeric: true }));

/** Names of languages by their ISO 639-1 code; undefined for an unknown code. */
export const languageNames = kept(
  (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
);

/** Names of countries by their ISO 3166-1 code. */
export const countryNames = kept((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** `23 November 2026`, the same day in every time zone. */
export const longDates = kept(
  // British English puts the day before the month, as most of the world does.
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }),
);

const currencies = kept((languageAndCurrency) => {
  const [language, currency] = languageAndCurrency.split(' ');
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  });
});

/** `EUR 45.50`: the code of ISO 4217, since several countries share a sign such as $. */
export function money(amount: number | string, currency: string, language: string): string {
  return currencies(`${language} ${currency}`).format(Number(amount));
}
