/** Search: takes a reading of the text and answers it from the index. */
import { NOTHING, type FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from './index/open-index.ts';
import type { LookUp, SearchOptions, Uncompared } from './readings/kind.ts';
import { cleanText } from './readings/query-text.ts';
import { readQuery } from './readings/read-query.ts';
import {
  HIT_KINDS,
  isIdentified,
  kindOf,
  type Reading,
  type WhyKind,
} from './readings/registry.ts';
import { PAGE_SIZE, type Hit, type SearchAnswer } from './results/answer.ts';
import { readHits } from './results/hits.ts';
import { verdictOf } from './results/verdict-of.ts';
import type { HitVerdict } from './verdict.ts';

/**
 * Answers any text; rejects only if a file of the index cannot be read.
 *
 * Tries the readings of the text in order and takes the first that the catalog holds, else the
 * first of the most certain hits; if none has hits, the first. A CAS Registry Number with a valid
 * check digit is always taken: if the catalog does not have it, the answer is `notHeld`, and its
 * hits are numbers that differ from it by one slip.
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
  const { notCompared } = result;
  const answer = {
    query,
    cut: cleanText(query).cut,
    readings,
    taken,
    hits: await first(result),
    found: result.found,
    total: result.found.length,
    atLeast: result.more,
    ...facts,
    ...(notCompared && { notCompared }),
    ...(near && near.found.length > 0 && { near: await first(near) }),
  };
  return { ...answer, verdict: verdictOf(answer) };
}

/** Drops guessed readings that the catalog does not confirm, unless no other reading is left. */
async function borneOut(readings: Reading[], index: OpenIndex): Promise<Reading[]> {
  const counts = await Promise.all(
    readings.map((reading) => kindOf(reading).isBorneOut?.(reading, index) ?? true),
  );
  const kept = readings.filter((_, at) => counts[at]);
  return kept.length > 0 ? kept : readings.slice(0, 1);
}

type Result = FoundDocs<WhyKind> & Uncompared;

/** How much a hit says, the most first; a reading that could not be compared says least. */
const WORTH: readonly HitVerdict[] = ['held', 'repaired', 'matches', 'near'];

function worthOf({ found: [best], notCompared }: Result): number {
  if (best) return WORTH.indexOf(HIT_KINDS[best.kind].verdict);
  return notCompared ? WORTH.length : Infinity;
}

interface Settled {
  taken: Reading;
  result: Result;
}

/** The first reading of the most certain hits. */
async function settle(readings: Reading[], lookUp: LookUp): Promise<Settled> {
  let best: Settled | undefined;
  const likely = readings.filter((one) => !kindOf(one).isOnlyOffered?.(one, readings));
  for (const taken of likely.length > 0 ? likely : readings) {
    const { find, isTakenEmpty } = kindOf(taken);
    const result = await find(taken, lookUp);
    const worth = worthOf(result);
    if (worth === 0 || isTakenEmpty) return { taken, result };
    if (worth < (best ? worthOf(best.result) : Infinity)) best = { taken, result };
  }
  return best ?? { taken: readings[0] ?? { kind: 'notUnderstood' }, result: NOTHING };
}

/** Maximum suggestions under the box. */
const MAX_SUGGESTIONS = 8;

/** The best hits while a text is being typed. */
export async function suggest(index: OpenIndex, text: string): Promise<Hit[]> {
  const { found, taken } = await search(index, text);
  return readHits(index, found, 0, MAX_SUGGESTIONS, taken);
}
