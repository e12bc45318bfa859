/** Search: takes a reading of the text and answers it from the index. */
import { NOTHING, type FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from './index/open-index.ts';
import type { LookUp, SearchOptions } from './readings/kind.ts';
import { cleanText } from './readings/query-text.ts';
import { readQuery } from './readings/read-query.ts';
import { isIdentified, kindOf, type Reading, type WhyKind } from './readings/registry.ts';
import { PAGE_SIZE, type Hit, type SearchAnswer } from './results/answer.ts';
import { readHits } from './results/hits.ts';

/**
 * Answers any text; rejects only if a file of the index cannot be read.
 *
 * Tries the readings of the text in order and takes the first with hits; if none has hits, the
 * first. A CAS Registry Number with a valid check digit is always taken: if the catalog does not
 * have it, the answer is `notHeld`, and its hits are numbers that differ from it by one slip.
 */
export async function search(
  index: OpenIndex,
  query: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const readings = await borneOut(readQuery(query), index);
  const lookUp = { ...options, index, isIdentifier: isIdentified(readings) };
  const { taken, result } = await settle(readings, lookUp);
  const { near, ...facts } = (await kindOf(taken).facts?.(taken, index)) ?? {};
  const first = ({ found }: FoundDocs<WhyKind>) => readHits(index, found, 0, PAGE_SIZE, taken);
  return {
    query,
    cut: cleanText(query).cut,
    readings,
    taken,
    hits: await first(result),
    found: result.found,
    total: result.found.length,
    atLeast: result.more,
    ...facts,
    ...(near && near.found.length > 0 && { near: await first(near) }),
  };
}

/** Drops guessed readings that the catalog does not confirm, unless no other reading is left. */
async function borneOut(readings: Reading[], index: OpenIndex): Promise<Reading[]> {
  const counts = await Promise.all(
    readings.map((reading) => kindOf(reading).isBorneOut?.(reading, index) ?? true),
  );
  const kept = readings.filter((_, at) => counts[at]);
  return kept.length > 0 ? kept : readings.slice(0, 1);
}

/**
 * The first reading with hits. A reading with near hits only yields to a later one with certain
 * hits: a part of a name to a formula in lower case, a slip in a CAS number to the beginning of
 * another number.
 */
async function settle(readings: Reading[], lookUp: LookUp) {
  let near: { taken: Reading; result: FoundDocs<WhyKind> } | undefined;
  for (const taken of readings) {
    const { find, overridesNear, isTakenEmpty, certainHit } = kindOf(taken);
    if (near && !overridesNear) continue;
    const result = await find(taken, lookUp);
    const [best] = result.found;
    if (!best && !isTakenEmpty) continue;
    if (certainHit === undefined || best?.kind === certainHit) return { taken, result };
    near ??= { taken, result };
  }
  return near ?? { taken: readings[0] ?? { kind: 'notUnderstood' as const }, result: NOTHING };
}

/** Maximum suggestions under the box. */
const MAX_SUGGESTIONS = 8;

/** The best hits while a text is being typed. */
export async function suggest(index: OpenIndex, text: string): Promise<Hit[]> {
  const { found, taken } = await search(index, text);
  return readHits(index, found, 0, MAX_SUGGESTIONS, taken);
}
