/**
 * Letter groups (n-grams) for finding names that contain a text or resemble it: three letters in a
 * row, with `^` and `$` for the ends of a name. For Chinese, where a word has one or two
 * characters, single characters and pairs.
 */

const HAN = /\p{Script=Han}/u;

/** The groups within a text. */
export function gramsIn(letters: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at++) grams.add(letters.slice(at, at + 3));
  if (HAN.test(letters)) {
    const characters = [...letters];
    characters.forEach((character, at) => {
      if (!HAN.test(character)) return;
      grams.add(character);
      grams.add(character + (characters[at + 1] ?? ''));
    });
  }
  return grams;
}

/** The groups of a whole name, its ends included. */
export function gramsOf(letters: string): Set<string> {
  return letters === '' ? new Set() : gramsIn(`^${letters}$`);
}

/** Key of the names that have these locants: they tell isomers apart, which share all letters. */
export function locantsKey(locants: string): string[] {
  return locants === '' ? [] : [`#${locants}`];
}

/** Maximum letters of a name that is also filed under its forms with one letter deleted. */
export const MAX_SHORT = 6;

/** A short name and its forms with one letter deleted. */
export function shortForms(letters: string): string[] {
  if (letters === '' || letters.length > MAX_SHORT + 1) return [];
  return [...new Set([letters, ...withoutOne(letters)])].filter((form) => form !== '');
}

/** The forms of the text with one character deleted. */
export function withoutOne(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}
