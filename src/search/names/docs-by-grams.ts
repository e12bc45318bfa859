/** Products with a name that may resemble a text, from the table of letter groups. */
import { typingErrors } from '#i18n/typing-errors.ts';
import { wordKey } from '#search/index/words.ts';
import { longestFirst } from './find-words.ts';
import { gramsOf, locantsKey, MAX_SHORT, withoutOne } from './grams.ts';
import type { ParsedName } from './parse-name.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { COMMON_GRAMS } from '#search/index/tables.ts';

/** Maximum products whose names are compared. */
const MAX_LIKE = 30;
/** Letter groups that are looked up, rare ones and the rarest others; products in their lists. */
const MAX_GRAMS = 9;
const MIN_OTHERS = 4;
const MAX_POSTINGS = 60_000;
/** A product that shares so much less than the best is not compared. */
const LEAST_SHARE = 0.6;

/**
 * Begins to read what docsLike needs, the lists only if that is likely.
 * @param equal products of which a name is equal to the text
 */
export async function prepareLike(
  index: OpenIndex,
  name: ParsedName,
  equal: Promise<readonly unknown[]>,
): Promise<void> {
  for (const gram of await telling(index, name)) index.table.gram.prepare(gram);
  const [longest] = longestFirst(name.units);
  const common = longest && (await index.table.common.first(wordKey(longest)));
  if (common || (await equal).length > 0) return;
  index.prepare('names');
  await postings(index, name);
}

/**
 * The products whose names share most letter groups with the text, weighted by their rarity, the
 * heaviest first.
 */
export async function docsLike(
  index: OpenIndex,
  name: ParsedName,
): Promise<{ doc: number; weight: number }[]> {
  const weights = new Float32Array(index.slots);
  const seen = new Set<number>();
  let read = 0;
  const [short, lists] = await Promise.all([docsShort(index, name.letters), postings(index, name)]);
  for (const docs of lists) {
    if (read > 0 && read + docs.length > MAX_POSTINGS) break;
    read += docs.length;
    const weight = Math.log(1 + index.size / docs.length);
    for (const doc of docs) {
      if (weights[doc] === 0) seen.add(doc);
      weights[doc] = (weights[doc] ?? 0) + weight;
    }
  }
  const best = heaviest([...seen], weights);
  return Array.from(new Set([...short, ...best]), (doc) => ({
    doc,
    weight: short.includes(doc) ? Infinity : (weights[doc] ?? 0),
  }));
}

/** The MAX_LIKE products of greatest weight, the heaviest first. */
function heaviest(docs: number[], weights: Float32Array): number[] {
  const weightOf = (doc: number) => weights[doc] ?? 0;
  const sorted = Float32Array.from(docs, weightOf).sort();
  const least = Math.max(sorted.at(-MAX_LIKE) ?? 0, LEAST_SHARE * (sorted.at(-1) ?? 0));
  return docs
    .filter((doc) => weightOf(doc) >= least)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MAX_LIKE);
}

/** Short names are looked up by deletion: a typing error leaves too few of their letter groups. */
async function docsShort(index: OpenIndex, letters: string): Promise<number[]> {
  if (letters.length > MAX_SHORT + 1) return [];
  const forms = [letters, ...withoutOne(letters)].filter((form) => form.length > 1);
  const names = await Promise.all(forms.map((form) => index.table.shortName.get(form)));
  return names
    .flatMap((some) => some ?? [])
    .filter(([name]) => typingErrors(name, letters, 1) <= 1)
    .map(([, doc]) => doc);
}

/** The lists of products of the telling letter groups, the shortest first. */
async function postings(index: OpenIndex, name: ParsedName): Promise<number[][]> {
  const grams = await telling(index, name);
  const lists = await Promise.all(grams.map((gram) => docsAt(index, 'gram', gram)));
  return lists.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

/** What tells most: rare letter groups, the rarest of the common ones, and the locants. */
async function telling(index: OpenIndex, { letters, locants }: ParsedName): Promise<string[]> {
  const grams = gramsOf(letters);
  const common = (await index.table.commonGram.get(COMMON_GRAMS)) ?? [];
  const known = new Set(common);
  const rare = [...grams].filter((gram) => !known.has(gram)).slice(0, MAX_GRAMS);
  const others = common.filter((gram) => grams.has(gram));
  const wanted = others.slice(0, Math.max(MIN_OTHERS, MAX_GRAMS - rare.length));
  return [...rare, ...wanted, ...locantsKey(locants)];
}
