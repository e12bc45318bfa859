/**
 * Folds variants of a name to one text, without folding two compounds: case, kinds of dash and
 * prime, character width, and Greek letters against their names do not matter; primes and locants
 * do.
 */
import { DASHES, INVISIBLE } from '#chemistry/characters.ts';
import { GREEK_LETTERS } from '#chemistry/names/greek-letters.ts';

/** Marks that people type for a prime. U+2032 is the prime, U+2035 the reversed prime. */
const PRIME = /['’‘‛`´ʹʼʻˈ΄‵′＇]/;
/** U+0022 and similar marks stand for two primes inside a name (4″-). */
const DOUBLE_PRIME = /["“”„ʺ″‶＂]/;
const DASH = new RegExp(`[-${DASHES}]`);
const UNSEEN = new RegExp(`[${INVISIBLE}\\p{Cc}]`, 'u');

const GREEK = new Map(Object.entries(GREEK_LETTERS));

/** A folded name with the original position of each of its UTF-16 units. */
export interface Folded {
  text: string;
  /**
   * Start in the original of the character of each unit, and as a last entry the original's end.
   */
  from: number[];
}

/**
 * Folds one character. Primes are unified before NFKC, which would decompose U+00B4 into a space
 * and a combining accent and lose the prime.
 */
function foldCharacter(character: string): string {
  if (PRIME.test(character)) return '′';
  if (DOUBLE_PRIME.test(character)) return '′′';
  if (DASH.test(character)) return '-';
  if (/\s/.test(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  const plain = character.normalize('NFKC').toLowerCase();
  return GREEK.get(plain) ?? plain;
}

/**
 * Folds a text character by character, in linear time, and keeps the original positions for marks.
 */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldedOf(character);
    for (let units = piece.length; units > 0; units--) from.push(at);
    folded += piece;
    at += character.length;
  }
  from.push(at);
  return { text: folded, from };
}

/** Cache of folded characters: names use few of them, and folding one costs several tests. */
const FOLDED = new Map<string, string>();
const MAX_FOLDED = 5000;

function foldedOf(character: string): string {
  let piece = FOLDED.get(character);
  if (piece === undefined) {
    piece = foldCharacter(character);
    if (FOLDED.size < MAX_FOLDED) FOLDED.set(character, piece);
  }
  return piece;
}

/** The folded text alone. */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}
