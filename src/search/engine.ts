/** Search: takes a reading of the text and answers it from the index. */
import { NOTHING, type Found, type FoundDocs } from '#search/index/found.ts';
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
import { arranged } from './results/arrange.ts';
import { FIRST_HITS, type Hit, type SearchAnswer } from './results/answer.ts';
import { readHits } from './results/hits.ts';
import { verdictOf } from './results/verdict-of.ts';
import type { HitVerdict } from './verdict.ts';

export interface AskOptions extends SearchOptions {
  /** Receives the hits that are held as soon as they are known, while others are looked for. */
  tellHeld?: (hits: Hit[]) => void;
}

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
  options: AskOptions = {},
): Promise<SearchAnswer> {
  index.prepare('cards');
  const all = readQuery(query);
  const { tellHeld, ...tools } = options;
  const lookUp = { ...tools, index, isIdentifier: isIdentified(all) };
  const asked = all.map((reading) => {
    const foundEarly =
      tellHeld &&
      ((found: Found[]) => {
        const docs = { found: found as Found<WhyKind>[] };
        return firstHits(index, docs, reading).then(tellHeld, () => undefined);
      });
    return ask(reading, all, { ...lookUp, foundEarly });
  });
  const { readings, taken, result } = await settle(asked);
  const facts = await kindOf(taken).facts?.(taken, result, index);
  const { notCompared, found, isUnordered } = result;
  const answer = {
    query,
    cut: cleanText(query).cut,
    readings,
    taken,
    hits: await firstHits(index, result, taken),
    found,
    ...(isUnordered && { isUnordered }),
    total: found.length,
    ...facts,
    ...(notCompared && { notCompared }),
  };
  return { ...answer, verdict: verdictOf(answer) };
}

/** Where a number that was typed is held: products whose number is one slip away from it. */
export async function hitsBeside(index: OpenIndex, { taken }: SearchAnswer): Promise<Hit[]> {
  const beside = await kindOf(taken).findBeside?.(taken, index);
  return beside ? firstHits(index, beside, taken) : [];
}

async function firstHits(
  index: OpenIndex,
  docs: FoundDocs<WhyKind>,
  taken: Reading,
): Promise<Hit[]> {
  const held = docs.found.filter(({ kind }) => HIT_KINDS[kind].verdict === 'held').length;
  return readHits(
    index,
    await arranged(index, docs, 'relevance').page(0, Math.max(FIRST_HITS, held)),
    taken,
  );
}

/** A reading that is being looked up. */
interface Asked {
  reading: Reading;
  isBorneOut: Promise<boolean> | true;
  find: () => Promise<Result>;
  findLike: () => Promise<Result> | undefined;
}

/** Starts the look-up of a reading, together with the others; the toolkit only starts if asked. */
function ask(reading: Reading, all: readonly Reading[], lookUp: LookUp): Asked {
  const { find, findLike, isBorneOut, isOnlyOffered, needsToolkit } = kindOf(reading);
  const isLate = needsToolkit ?? isOnlyOffered?.(reading, all);
  const early = isLate ? undefined : find(reading, lookUp);
  const borneOut = isBorneOut?.(reading, lookUp.index) ?? true;
  // If another reading is taken, nobody waits for this one.
  early?.catch(() => undefined);
  if (borneOut !== true) borneOut.catch(() => undefined);
  return {
    reading,
    isBorneOut: borneOut,
    find: () => early ?? find(reading, lookUp),
    findLike: () => findLike?.(reading, lookUp),
  };
}

type Result = FoundDocs<WhyKind> & Uncompared;

/** How much a hit says, the most first; a reading that could not be compared says least. */
const WORTH: readonly HitVerdict[] = ['held', 'repaired', 'matches', 'near'];

function worthOf({ found: [best], notCompared }: Result): number {
  if (best) return WORTH.indexOf(HIT_KINDS[best.kind].verdict);
  return notCompared ? WORTH.length : Infinity;
}

interface Settled {
  /** Those that the catalog confirms. */
  readings: Reading[];
  taken: Reading;
  result: Result;
}

/**
 * The first reading of the most certain hits; where none has any, of what is like it. Guesses that
 * the catalog does not confirm are dropped, unless no other reading is left.
 */
async function settle(asked: readonly Asked[]): Promise<Settled> {
  const isBorneOut = await Promise.all(asked.map((one) => one.isBorneOut));
  const confirmed = asked.filter((_, at) => isBorneOut[at]);
  const kept = confirmed.length > 0 ? confirmed : asked.slice(0, 1);
  const readings = kept.map(({ reading }) => reading);
  const likely = kept.filter(({ reading }) => !kindOf(reading).isOnlyOffered?.(reading, readings));
  let best: Settled | undefined;
  const uncompared = new Set<Reading>();
  for (const { reading: taken, find } of likely.length > 0 ? likely : kept) {
    const result = await find();
    if (result.notCompared) uncompared.add(taken);
    const worth = worthOf(result);
    if (worth === 0 || kindOf(taken).isTakenEmpty) return { readings, taken, result };
    if (worth < (best ? worthOf(best.result) : Infinity)) best = { readings, taken, result };
  }
  if (best && best.result.found.length > 0) return best;
  for (const { reading: taken, findLike } of likely) {
    // What is like it says nothing of a structure that was not compared.
    if (uncompared.has(taken)) continue;
    const result = await findLike();
    if (result && result.found.length > 0) return { readings, taken, result };
  }
  const [first = { kind: 'notUnderstood' } as const] = readings;
  return best ?? { readings, taken: first, result: NOTHING };
}

/** The best hits while a text is being typed. */
export async function suggest(index: OpenIndex, text: string): Promise<Hit[]> {
  return (await search(index, text)).hits;
}
