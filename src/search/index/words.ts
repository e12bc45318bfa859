/**
 * Words as they are looked for and ranked (word-places.ts files them).
 *
 * Letters that run on ("iodoacetophenone", also "methyl acetophenone") are filed under each of their
 * ends, from the beginning of a word and from within one; a word with locants ("2-bromo") behind its
 * locants as well. Whatever holds a text is filed under the keys that begin with it.
 */
import type { NameUnit } from '#search/names/parse-name.ts';

/** Least letters of a text that may stand within a word; of Chinese one character. */
export const MIN_INSIDE = 4;
export const HAN = /\p{Script=Han}/u;
/** Characters of a key; what a longer text has beyond is compared with the names themselves. */
export const MAX_KEY = 24;

/** Where a text stands among those of its product. */
export const STANDINGS = ['main', 'other', 'otherLanguage', 'description'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lowest rank of a place that begins a word; those within a word have lower ones. */
export const BEGINNING = STANDINGS.length * 256;

/** The key of a word that is looked for, with its locants; at most as long as those that are filed. */
export function wordKey({ locants, word }: NameUnit): string {
  return (locants === '' ? '' : `${locants}|`) + word.slice(0, MAX_KEY);
}

/** Whether a text may also stand within a word. */
export function mayBeInside(key: string): boolean {
  return key.length >= MIN_INSIDE || HAN.test(key);
}

/**
 * How good a hit is, by steps: 0 a whole word of the main name, 1 the beginning of one, 2 and 3 those
 * of its other names, 4 and 5 those in other languages, 6 what describes it, 7 to 9 within a word of
 * these names.
 */
export const DESCRIBED = 6;

/** Whether it is a step of the main name. */
export function isOfMainName(step: number): boolean {
  return step < 2 || step === DESCRIBED + 1;
}

/** Whether it is the step of whole words. */
export function isWholeStep(step: number): boolean {
  return step < DESCRIBED && step % 2 === 0;
}

/** @param key that was looked for */
export function stepOf(rank: number, key: string): number {
  if (rank < BEGINNING) return DESCRIBED + 1 + Math.floor(rank / 256);
  const standing = Math.floor((rank - BEGINNING) / (64 * 256 * 256));
  if (standing === STANDINGS.indexOf('description')) return DESCRIBED;
  const letters = key.slice(key.indexOf('|') + 1).length;
  return 2 * standing + (rank % 64 === letters ? 0 : 1);
}
