/**
 * The words of a product, as they are filed and ranked.
 *
 * Letters that run on ("iodoacetophenone", also "methyl acetophenone") are filed under each of their
 * ends: from the beginning of a word as they are, from within one behind INSIDE; a word with locants
 * ("2-bromo") behind its locants as well. Whatever holds a text is filed under the keys that begin
 * with it.
 */
import { parseName, type NameUnit, type ParsedName } from '#search/names/parse-name.ts';
import type { SearchRecord } from './record.ts';

/** Stands before what is within a word. */
const INSIDE = '~';
/** Least letters of a text that may stand within a word; of Chinese one character. */
const MIN_INSIDE = 4;
const HAN = /\p{Script=Han}/u;
/** Characters of a key; what a longer text has beyond is compared with the names themselves. */
export const MAX_KEY = 24;

/** Where a text stands among those of its product. */
const STANDINGS = ['main', 'other', 'otherLanguage', 'description'] as const;
type Standing = (typeof STANDINGS)[number];

/** A place where a key stands in a product. */
export interface WordPlace {
  key: string;
  rank: number;
}

/** The places of the words of a product, of each key the best. */
export function wordPlaces(record: SearchRecord): WordPlace[] {
  const best = new Map<string, number>();
  for (const [text, standing] of textsOf(record)) {
    const name = parseName(text);
    for (const { key, at, word } of keysOf(name)) {
      const rank = packed(standing, text.length, at, word);
      if (rank < (best.get(key) ?? Infinity)) best.set(key, rank);
    }
  }
  return [...best].map(([key, rank]) => ({ key, rank }));
}

function textsOf(record: SearchRecord): [string, Standing][] {
  const { name, names, catalogNumbers, descriptions = [], ownNames = names.length } = record;
  return [
    [name, 'main'],
    ...names.map((one, at): [string, Standing] => [one, at < ownNames ? 'other' : 'otherLanguage']),
    ...catalogNumbers.map((one): [string, Standing] => [one, 'otherLanguage']),
    ...descriptions.map((one): [string, Standing] => [one, 'description']),
  ];
}

interface KeyPlace {
  key: string;
  /** Place in the name. */
  at: number;
  /** Letters of the word that begins here. */
  word: number;
}

function keysOf({ units, tokens }: ParsedName): KeyPlace[] {
  const letters = tokens.flatMap(({ kind }, at) => (kind === 'letters' ? [at] : []));
  return units.flatMap(({ locants, word, start }): KeyPlace[] => {
    if (word === '') return [{ key: `${locants}|`, at: start, word: 0 }];
    let run = '';
    for (let at = letters.shift() ?? 0; tokens[at]?.kind === 'letters'; at++)
      run += tokens[at]?.text ?? '';
    const place = { at: start, word: word.length };
    const cut = (key: string, from: number) => key + run.slice(from, from + MAX_KEY);
    const within = Array.from({ length: word.length - 1 }, (_, at) => at + 1)
      .filter((from) => run.length - from >= MIN_INSIDE || HAN.test(run[from] ?? ''))
      .map((from) => ({ key: cut(INSIDE, from), ...place }));
    return [
      { key: cut('', 0), ...place },
      ...(locants === '' ? [] : [{ key: cut(`${locants}|`, 0), ...place }]),
      ...within,
    ];
  });
}

/** The key of a word that is looked for, with its locants; at most as long as those that are filed. */
export function wordKey({ locants, word }: NameUnit): string {
  return (locants === '' ? '' : `${locants}|`) + word.slice(0, MAX_KEY);
}

/** Its key within words; undefined where a text has to begin one. */
export function insideKey({ locants, word }: NameUnit): string | undefined {
  const mayBeInside = locants === '' && (word.length >= MIN_INSIDE || HAN.test(word));
  return mayBeInside ? INSIDE + word.slice(0, MAX_KEY) : undefined;
}

/** Whether a key is long enough to be looked for by itself. */
export function isLookedFor(key: string): boolean {
  if (!key.startsWith(INSIDE)) return key !== '';
  return key.length > MIN_INSIDE || HAN.test(key);
}

/** Standing, length of the text, place in it and length of the word as one number, the best least. */
function packed(standing: Standing, length: number, at: number, word: number): number {
  const most = (value: number, limit: number) => Math.min(value, limit - 1);
  const rank = STANDINGS.indexOf(standing) * 256 + most(length, 256);
  return (rank * 256 + most(at, 256)) * 64 + most(word, 64);
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
  const standing = Math.floor(rank / (64 * 256 * 256));
  if (key.startsWith(INSIDE)) return DESCRIBED + 1 + standing;
  if (standing === STANDINGS.indexOf('description')) return DESCRIBED;
  const letters = key.slice(key.indexOf('|') + 1).length;
  return 2 * standing + (rank % 64 === letters ? 0 : 1);
}
