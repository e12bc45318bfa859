import { countryNames } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { entriesAt, problemAt, textAt, type Check } from './check.ts';

/** Country codes are those of countries. */
export const countries: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const paths = [
      ...entriesAt(file, 'shipsFrom'),
      ...entriesAt(file, 'regulatory').map((path) => [...path, 'country']),
    ];
    return paths.flatMap((path) => {
      const code = textAt(file, ...path);
      if (code === undefined || !/^[A-Z]{2}$/.test(code) || isCountry(code)) return [];
      const why = 'Write the code of ISO 3166-1. Examples: DE, CN, US, GB (not UK)';
      return [problemAt(file, path, `${code}: no country has this code`, why)];
    });
  });

/** ICU names UK, which ISO 3166-1 reserves, "United Kingdom". */
function isCountry(code: string): boolean {
  return code !== 'UK' && countryNames(DEFAULT_LANGUAGE).of(code) !== code;
}
