import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.ts';
import { fill } from './fill.ts';
import { en } from './strings/en.ts';

export { fill };

/** All words of the site in one language; English is the measure of completeness. */
export type Strings = typeof en;

const STRINGS: Record<Language, Strings> = { en };

/** The strings of a language, e.g. `strings(Astro.currentLocale)`; the default one if unknown. */
export function strings(language?: string): Strings {
  return STRINGS[LANGUAGES.find((known) => known === language) ?? DEFAULT_LANGUAGE];
}

/** A text in the forms that a count asks for (CLDR plural categories). */
export interface Plural {
  one: string;
  other: string;
}

/** The form for `n`, with `{n}` filled in: `plural({one: '{n} product', other: '{n} products'}, 5)`. */
export function plural(forms: Plural, n: number, language: Language = DEFAULT_LANGUAGE): string {
  const category = new Intl.PluralRules(language).select(n);
  const form = category === 'one' ? forms.one : forms.other;
  return fill(form, { n: new Intl.NumberFormat(language).format(n) });
}
