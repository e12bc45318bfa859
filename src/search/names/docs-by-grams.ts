/** Products with a name that may contain a text or resemble it, from the table of letter groups. */
import { gramsIn, gramsOf, MAX_SHORT, withoutOne } from './grams.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import type { ParsedName } from './parse-name.ts';
import type { Postings } from '#search/index/postings.ts';

/** Maximum products whose names are compared. */
const MAX_LIKE = 40;
const MAX_HOLDING = 200;
/** Maximum letter groups that are looked up: a pasted text has thousands. */
const MAX_LOOKED_UP = 120;
/** Maximum letter groups that are read, the rarest first, and total products in their lists. */
const MAX_GRAMS = 24;
const MAX_POSTINGS = 60_000;
/** Up to this number, comparing products is faster than reading further letter groups. */
const MAX_UNSORTED = 6;

/**
 * Products whose names may contain each of the text's words: a superset.
 * @returns the products, and how many more were left out
 */
export async function docsHolding(
  index: OpenIndex,
  { units }: ParsedName,
): Promise<{ docs: number[]; left: number }> {
  const grams = new Set(units.flatMap(({ word }) => [...gramsIn(word)]));
  const lists = await postings(index, grams);
  if (lists.length === 0 || lists.some(({ count }) => count === 0)) return { docs: [], left: 0 };
  let docs = await (lists[0] ?? NO_POSTINGS).read();
  for (const list of lists.slice(1)) {
    if (docs.length <= MAX_UNSORTED) break;
    docs = common(docs, await list.read());
  }
  return { docs: docs.slice(0, MAX_HOLDING), left: Math.max(0, docs.length - MAX_HOLDING) };
}

/** Intersection of two ascending lists. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const doc of a) {
    while (at < b.length && (b[at] ?? 0) < doc) at++;
    if (b[at] === doc) both.push(doc);
  }
  return both;
}

/** The products whose names share most letter groups with the text, weighted by their rarity. */
export async function docsLike(index: OpenIndex, { letters }: ParsedName): Promise<number[]> {
  const weights = new Float32Array(index.size);
  const seen = new Set<number>();
  let read = 0;
  for (const { count, read: readList } of await postings(index, gramsOf(letters))) {
    if (count === 0) continue;
    if (read > 0 && (read += count) > MAX_POSTINGS) break;
    read = Math.max(read, count);
    const weight = Math.log(1 + index.size / count);
    for (const doc of await readList()) {
      if (weights[doc] === 0) seen.add(doc);
      weights[doc] = (weights[doc] ?? 0) + weight;
    }
  }
  const best = heaviest([...seen], weights);
  return [...new Set([...(await docsShort(index, letters)), ...best])];
}

/** The MAX_LIKE products of greatest weight, and any of equal weight, the heaviest first. */
function heaviest(docs: number[], weights: Float32Array): number[] {
  const weightOf = (doc: number) => weights[doc] ?? 0;
  const least = Float32Array.from(docs, weightOf).sort().at(-MAX_LIKE) ?? 0;
  return docs
    .filter((doc) => weightOf(doc) >= least)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MAX_LIKE);
}

/** Short names are looked up by deletion: a typing error leaves too few of their letter groups. */
async function docsShort(index: OpenIndex, letters: string): Promise<number[]> {
  if (letters.length > MAX_SHORT + 1) return [];
  const forms = [letters, ...withoutOne(letters)].filter((form) => form.length > 1);
  const docs = await Promise.all(forms.map((form) => docsAt(index, 'shortName', form)));
  return docs.flat().slice(0, MAX_HOLDING);
}

const NO_POSTINGS: Postings = { count: 0, read: () => Promise.resolve([]) };

/** The lists of products of these letter groups, the shortest first. */
async function postings(index: OpenIndex, grams: Set<string>): Promise<Postings[]> {
  const lists = await Promise.all(
    [...grams]
      .slice(0, MAX_LOOKED_UP)
      .map(async (gram) => (await index.table.gram.get(gram)) ?? NO_POSTINGS),
  );
  return lists.sort((a, b) => a.count - b.count).slice(0, MAX_GRAMS);
}
