import { plainDashes } from '#chemistry/characters.ts';
import { GREEK_LETTERS } from './greek-letters.ts';

const LETTERS: Record<string, string> = {
  '′': "'",
  '″': "''",
  '‴': "'''",
  '’': "'",
  '±': '+/-',
  ...GREEK_LETTERS,
};

/**
 * A chemical name in ASCII, primes as apostrophes and Greek letters by name; undefined where a
 * character has no such form: leaving it out could make another compound of it.
 */
export function asciiName(name: string): string | undefined {
  const plain = [...plainDashes(name.normalize('NFC'))]
    .map((char) => LETTERS[char] ?? char)
    .join('');
  return /^[\x20-\x7e]*$/.test(plain) ? plain : undefined;
}
