import { fill } from './fill.ts';
import { pluralRules } from './intl.ts';
import type { Language } from './languages.ts';

/** A text by CLDR plural category; `other` is used for categories not given. */
export type Plural = Readonly<
  { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;

/** Stands between groups of three digits. */
const GROUP_SIGN: Record<Language, string> = { en: ',' };

/**
 * A whole number as the language writes it: `1,000` in English. Intl.NumberFormat does the same,
 * but the first one of a page stops it for some 70 ms.
 */
export function countText(n: number, language: Language): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, GROUP_SIGN[language]);
}

/** The form for `n`, filled in: `plural({one: '{n} hit', other: '{n} hits'}, 5, 'en')`. */
export function plural(forms: Plural, n: number, language: Language): string {
  const form = forms[pluralRules(language).select(n)] ?? forms.other;
  return fill(form, { n: countText(n, language) });
}
