import { pageLanguage, type Language } from './languages.ts';
import { compareStrings } from './strings/en/compare.ts';
import { factStrings } from './strings/en/facts.ts';
import { functionalGroupStrings } from './strings/en/functional-groups.ts';
import { onlyHitStrings } from './strings/en/only-hit.ts';
import { productStrings } from './strings/en/product.ts';
import { supplyStrings } from './strings/en/supply.ts';

const EN = {
  compare: compareStrings,
  facts: factStrings,
  functionalGroups: functionalGroupStrings,
  only: onlyHitStrings,
  product: productStrings,
  supply: supplyStrings,
};

const WORDS: Record<Language, typeof EN> = { en: EN };

/** Strings for the only hit of a search and its facts, in the language of the page. */
export function pageFactWords(): typeof EN {
  return WORDS[pageLanguage()];
}
