/** Products by name: equal, beginning with the text, containing its words, or else similar. */
import { MAX_FOUND, type Found, type FoundDocs } from '#search/index/found.ts';
import { docsHolding } from './docs-by-grams.ts';
import { readRecord, type OpenIndex } from '#search/index/open-index.ts';
import type { Place } from '#search/index/postings.ts';
import { holdsWords } from './name-marks.ts';
import { parseName } from './parse-name.ts';
import { namesOf } from './record-names.ts';
import { nameKeys } from './spoken-name.ts';

/** Maximum names of the sorted table that are read for a beginning. */
const MAX_BEGINNINGS = 1000;

type Match = 'name' | 'namePrefix' | 'nameWords';

/**
 * Exact matches: names equal to the text, names that begin with it, and names that contain each of
 * its words with the locants in front of it.
 */
export async function findName(index: OpenIndex, text: string): Promise<FoundDocs<Match>> {
  const equal = await namesEqual(index, text);
  const beginning = await namesBeginning(index, text);
  const holding = await namesHolding(index, text);
  return {
    found: ranked([
      ['name', equal],
      ['namePrefix', beginning.matches],
      ['nameWords', holding.matches],
    ]),
    more: beginning.more || holding.more,
  };
}

/** Names equal to the text, for a formula, which is no part of a name. */
export async function findEqual(index: OpenIndex, text: string): Promise<FoundDocs<'name'>> {
  return { found: ranked([['name', await namesEqual(index, text)]]), more: false };
}

/**
 * Names equal to a text that is also a formula: "Co" is no name of carbon monoxide, and "COS" none of
 * cobalt sulfide, though it may be called "cos". Names in small letters go for abbreviations, "THF".
 */
export async function findSameCase(index: OpenIndex, text: string): Promise<FoundDocs<'name'>> {
  const { found, more } = await findEqual(index, text);
  const same = await Promise.all(
    found.map(async ({ doc, name = 0 }) => {
      const record = await readRecord(index, doc);
      const held = lettersOf(namesOf(record)[name]?.text ?? '');
      const typed = lettersOf(text);
      const small = typed.toLowerCase();
      if (held === typed || held.toLowerCase() !== small) return true;
      return held === small && typed === typed.toUpperCase() && !isSpelt(record.formula, small);
    }),
  );
  return { found: found.filter((_, at) => same[at]), more };
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function isSpelt(formula: string, letters: string): boolean {
  const own = lettersOf(formula).toLowerCase();
  return own === letters || [...own].sort().join('') === [...letters].sort().join('');
}

/** Names that are a number, and those that begin with it. */
export async function findCode(
  index: OpenIndex,
  text: string,
): Promise<FoundDocs<'name' | 'namePrefix'>> {
  const [equal, beginning] = [await namesEqual(index, text), await namesBeginning(index, text)];
  const found = ranked([
    ['name', equal],
    ['namePrefix', beginning.matches],
  ]);
  return { found, more: beginning.more };
}

async function namesEqual(index: OpenIndex, text: string): Promise<MatchedName[]> {
  const found = await Promise.all(
    nameKeys(text).map(async (key) => matches(key, (await index.table.name.get(key)) ?? [])),
  );
  return found.flat();
}

/** The matches of each kind in turn, each product once. */
function ranked<Kind extends Match>(lists: [Kind, MatchedName[]][]): Found<Kind>[] {
  const found: Found<Kind>[] = [];
  const seen = new Set<number>();
  const add = (list: MatchedName[], kind: Kind) => {
    // Prefer the main name where several match: the list shows it anyway.
    const byMainName = new Set(list.filter(({ name }) => name === 0).map(({ doc }) => doc));
    for (const { doc, name } of list.sort(byCloseness)) {
      if (seen.has(doc) || found.length >= MAX_FOUND) continue;
      seen.add(doc);
      found.push({ doc, kind, name: byMainName.has(doc) ? 0 : name });
    }
  };
  for (const [kind, list] of lists) add(list, kind);
  return found;
}

function matches(key: string, places: readonly Place[]): MatchedName[] {
  return places.map(({ doc, at }) => ({ doc, name: at, length: key.length }));
}

interface Matches {
  matches: MatchedName[];
  more: boolean;
}

async function namesBeginning(index: OpenIndex, text: string): Promise<Matches> {
  const { key, closed } = parseName(text);
  if (key === '') return { matches: [], more: false };
  const entries = await index.table.name.prefix(closed ? `${key}|` : key, MAX_BEGINNINGS);
  return {
    matches: entries.flatMap(([found, places]) => matches(found, places)),
    more: entries.length === MAX_BEGINNINGS,
  };
}

async function namesHolding(index: OpenIndex, text: string): Promise<Matches> {
  const query = parseName(text);
  const { docs, left } = await docsHolding(index, query);
  const found = await Promise.all(
    docs.map(async (doc) =>
      namesOf(await readRecord(index, doc))
        .filter((entry) => holdsWords(entry, query))
        .map((entry) => ({ doc, name: entry.index, length: entry.key.length })),
    ),
  );
  return { matches: found.flat(), more: left > 0 };
}

/** A name that matched exactly. */
interface MatchedName {
  doc: number;
  /** Which of the product's names: 0 is the main one. */
  name: number;
  /** Length of its key. */
  length: number;
}

/** How many characters longer a main name may be and still rank before another name. */
const MAIN_NAME_WORTH = 4;

/** Shorter names first, of which the text is the larger part; main names get a bonus. */
function byCloseness(a: MatchedName, b: MatchedName): number {
  return closeness(a) - closeness(b) || a.name - b.name || a.doc - b.doc;
}

function closeness({ name, length }: MatchedName): number {
  return length - (name === 0 ? MAIN_NAME_WORTH : 0);
}
