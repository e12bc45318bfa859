import { fill } from './fill.ts';
import { numberFormat, pluralRules } from './intl.ts';
import type { Language } from './languages.ts';

/** A text by CLDR plural category; `other` is used for categories not given. */
export type Plural = Readonly<
  { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;

/** The form for `n`, filled in: `plural({one: '{n} hit', other: '{n} hits'}, 5, 'en')`. */
export function plural(forms: Plural, n: number, language: Language): string {
  const form = forms[pluralRules(language).select(n)] ?? forms.other;
  return fill(form, { n: numberFormat(language).format(n) });
}
