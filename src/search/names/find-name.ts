/** Products by name: equal, beginning with the text, containing its words, or else similar. */
import type { Found, FoundDocs } from '#search/index/found.ts';
import { readNamed, type OpenIndex } from '#search/index/open-index.ts';
import type { Place } from '#search/index/places.ts';
import { findWords } from './find-words.ts';
import { parseName } from './parse-name.ts';
import { namesOf } from './record-names.ts';
import { nameKeys } from './spoken-name.ts';

type Match = 'name' | 'namePrefix';

/**
 * Names equal to the text, and those of several words or locants that begin with it; then products
 * that have its words (find-words.ts).
 * @param foundEarly is told the equal ones and shows them, before the others are found
 */
export async function findName(
  index: OpenIndex,
  text: string,
  foundEarly?: (found: Found[]) => Promise<void>,
): Promise<FoundDocs<Match | 'nameWords' | 'class'>> {
  const query = parseName(text);
  const finding = namesEqual(index, text);
  const first = finding.then(
    (equal) => equal[0] && foundEarly?.(ranked([['name', equal]])),
    () => undefined,
  );
  import('./similar-names.ts')
    .then((like) => like.prepareLike(index, query, finding))
    .catch(() => undefined);
  const [equal, beginning, words] = await Promise.all([
    finding,
    query.units.length < 2 ? [] : namesBeginning(index, text),
    findWords(index, text, first),
  ]);
  const named = ranked([
    ['name', equal],
    ['namePrefix', beginning],
  ]);
  const seen = new Set(named.map(({ doc }) => doc));
  return { found: [...named, ...words.filter(({ doc }) => !seen.has(doc))] };
}

/** Names equal to the text, for a formula, which is no part of a name. */
export async function findEqual(index: OpenIndex, text: string): Promise<FoundDocs<'name'>> {
  return { found: ranked([['name', await namesEqual(index, text)]]) };
}

/**
 * Names equal to a text that is also a formula: "Co" is no name of carbon monoxide, and "COS" none of
 * cobalt sulfide, though it may be called "cos". Names in small letters go for abbreviations, "THF".
 */
export async function findSameCase(index: OpenIndex, text: string): Promise<FoundDocs<'name'>> {
  const { found } = await findEqual(index, text);
  const same = await Promise.all(
    found.map(async ({ doc, name = 0 }) => {
      const record = await readNamed(index, doc);
      const held = lettersOf(namesOf(record)[name]?.text ?? '');
      const typed = lettersOf(text);
      const small = typed.toLowerCase();
      if (held === typed || held.toLowerCase() !== small) return true;
      return held === small && typed === typed.toUpperCase() && !isSpelt(record.formula, small);
    }),
  );
  return { found: found.filter((_, at) => same[at]) };
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
  const [equal, beginning] = await Promise.all([
    namesEqual(index, text),
    namesBeginning(index, text),
  ]);
  const found = ranked([
    ['name', equal],
    ['namePrefix', beginning],
  ]);
  return { found };
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
      if (seen.has(doc)) continue;
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

async function namesBeginning(index: OpenIndex, text: string): Promise<MatchedName[]> {
  const { key, closed } = parseName(text);
  if (key === '') return [];
  const entries = await index.table.name.prefix(closed ? `${key}|` : key);
  return entries.flatMap(([found, places]) => matches(found, places));
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
