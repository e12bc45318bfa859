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
 * A chemical name in ASCII, primes as apostrophes and Greek letters by name; undefined if a
 * character has no ASCII form, since omitting it could name another compound.
 */
export function asciiName(name: string): string | undefined {
  const plain = [...plainDashes(name.normalize('NFC'))]
    .map((char) => LETTERS[char] ?? char)
    .join('');
  return /^[\x20-\x7e]*$/.test(plain) ? plain : undefined;
}
