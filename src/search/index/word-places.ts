/** The words of a product as they are filed; words.ts says how. */
import { parseName, type ParsedName } from '#search/names/parse-name.ts';
import type { SearchRecord } from './record.ts';
import { BEGINNING, MAX_KEY, mayBeInside, STANDINGS, type Standing } from './words.ts';

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
    const keys = standing === 'description' ? wordsOf(name) : keysOf(name);
    for (const { key, ...place } of keys) {
      const rank = packed(standing, text.length, place);
      if (isBetter(rank, best.get(key))) best.set(key, rank);
    }
  }
  return [...best].map(([key, rank]) => ({ key, rank }));
}

/** A place that begins a word is better than one within. */
function isBetter(rank: number, other = Infinity): boolean {
  const worth = (one: number) => (one < BEGINNING ? one + 2 ** 25 : one);
  return worth(rank) < worth(other);
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

interface Place {
  /** Place in the name. */
  at: number;
  /** Letters of the word that begins here. */
  word: number;
  /** Within a word. */
  isInside?: true;
}

interface KeyPlace extends Place {
  key: string;
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
      .map((from) => cut('', from))
      .filter(mayBeInside)
      .map((key) => ({ key, ...place, isInside: true as const }));
    return [
      { key: cut('', 0), ...place },
      ...(locants === '' ? [] : [{ key: cut(`${locants}|`, 0), ...place }]),
      ...within,
    ];
  });
}

/** What describes a product is not searched within words. */
function wordsOf({ units }: ParsedName): KeyPlace[] {
  return units
    .filter(({ word }) => word !== '')
    .map(({ word, start }) => ({ key: word.slice(0, MAX_KEY), at: start, word: word.length }));
}

/**
 * Standing and length of the text, and of what begins a word its place there and the length of the
 * word, as one number: of the places that begin a word the best is least, and of those within.
 */
function packed(standing: Standing, length: number, { at, word, isInside }: Place): number {
  const most = (value: number, limit: number) => Math.min(value, limit - 1);
  const rank = STANDINGS.indexOf(standing) * 256 + most(length, 256);
  return isInside ? rank : BEGINNING + (rank * 256 + most(at, 256)) * 64 + most(word, 64);
}
