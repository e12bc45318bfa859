/** Products by their names: written so, begun so, with these words, and only then like it. */
import { MAX_FOUND, type Found } from '#search/results/answer.ts';
import { docsHolding } from './candidates.ts';
import type { FoundDocs } from '#search/readings/identifiers.ts';
import { readRecord, type OpenIndex } from '#search/index/open-index.ts';
import type { Place } from '#search/index/postings.ts';
import { nameKeys, parseName } from './parse-name.ts';
import { holdsWords } from './word-marks.ts';
import { namesOf } from './record-names.ts';
import { byCloseness, type Match } from './rank.ts';

/** Names of the sorted table that are looked at for a beginning. */
const MOST_BEGINNINGS = 1000;

/**
 * Names without any guessing: those equal to the text, those that begin with it, and those that
 * hold each of its words with the locants in front of it.
 */
export async function findName(index: OpenIndex, text: string): Promise<FoundDocs> {
  const keys = nameKeys(text);
  const equal = await Promise.all(
    keys.map(async (key) => matches(key, (await index.table.name.get(key)) ?? [])),
  );
  const beginning = await namesBeginning(index, text);
  const holding = await namesHolding(index, text);
  const found: Found[] = [];
  const seen = new Set<number>();
  const add = (list: Match[], kind: Found['kind']) => {
    // The list shows the main name anyway: where it matches as well, it is the one to mark.
    const byMainName = new Set(list.filter(({ name }) => name === 0).map(({ doc }) => doc));
    for (const { doc, name } of list.sort(byCloseness)) {
      if (seen.has(doc) || found.length >= MAX_FOUND) continue;
      seen.add(doc);
      found.push({ doc, kind, name: byMainName.has(doc) ? 0 : name });
    }
  };
  add(equal.flat(), 'name');
  add(beginning.matches, 'namePrefix');
  add(holding.matches, 'nameWords');
  return { found, more: beginning.more || holding.more || found.length >= MAX_FOUND };
}

function matches(key: string, places: readonly Place[]): Match[] {
  return places.map(({ doc, at }) => ({ doc, name: at, length: key.length }));
}

interface Matches {
  matches: Match[];
  more: boolean;
}

async function namesBeginning(index: OpenIndex, text: string): Promise<Matches> {
  const { key, closed } = parseName(text);
  if (key === '') return { matches: [], more: false };
  const entries = await index.table.name.prefix(closed ? `${key}|` : key, MOST_BEGINNINGS);
  return {
    matches: entries.flatMap(([found, places]) => matches(found, places)),
    more: entries.length === MOST_BEGINNINGS,
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
