/**
 * How two writings of one name are made equal, without making two compounds equal: case, kinds of
 * dash, of prime and of width, and Greek letters against their names do not matter; primes and
 * locants always do.
 */
import { DASHES, INVISIBLE } from '#chemistry/characters.ts';
import { GREEK_LETTERS } from '#chemistry/names/greek-letters.ts';

/** Marks that people type for a prime. U+2032 is the right one, U+2035 its mirror image. */
const PRIME = /['’‘‛`´ʹʼʻˈ΄‵′＇]/;
/** U+0022 and its kin stand for two primes inside a name (4″-). */
const DOUBLE_PRIME = /["“”„ʺ″‶＂]/;
const DASH = new RegExp(`[-${DASHES}]`);
const UNSEEN = new RegExp(`[${INVISIBLE}\\p{Cc}]`, 'u');

const GREEK = new Map(Object.entries(GREEK_LETTERS));

/** A folded name with, for each of its UTF-16 units, where it came from in the original text. */
export interface Folded {
  text: string;
  /** Start in the original of the character behind each unit; one entry more: the original's end. */
  from: number[];
}

/**
 * One character folded. Primes are unified before NFKC is applied, which would take U+00B4 apart
 * into a space and a combining accent and so lose a prime.
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

/** Folds a text character by character: linear, and every mark can be led back to its place. */
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

/** Characters folded so far: names are made of few, and folding one costs several tests. */
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
