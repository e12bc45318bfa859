/** Products one of whose names may hold a text or be like it, from the table of letter groups. */
import { gramsIn, gramsOf, SHORT, withoutOne } from './grams.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import type { ParsedName } from './parse-name.ts';
import type { Postings } from '#search/index/postings.ts';

/** How many products are looked at closely. */
const MOST_LIKE = 40;
const MOST_HOLDING = 200;
/** Letter groups read at the most, the rarest first, and the products that they may name in all. */
const MOST_GRAMS = 24;
/** A pasted text has thousands: the first ones will do. */
const MOST_LOOKED_UP = 120;
const MOST_POSTINGS = 60_000;

/**
 * Products whose names hold each of the text's words, and perhaps others.
 * @returns how many there are besides, which are not among them
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
    if (docs.length <= FEW) break;
    docs = common(docs, await list.read());
  }
  return { docs: docs.slice(0, MOST_HOLDING), left: Math.max(0, docs.length - MOST_HOLDING) };
}

/** So few products are sooner looked at than told apart by further letter groups. */
const FEW = 6;

/** What two ascending lists have in common. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const doc of a) {
    while (at < b.length && (b[at] ?? 0) < doc) at++;
    if (b[at] === doc) both.push(doc);
  }
  return both;
}

/** The products whose names have most letter groups in common with the text, rare ones above all. */
export async function docsLike(index: OpenIndex, { letters }: ParsedName): Promise<number[]> {
  const weights = new Float32Array(index.size);
  const seen = new Set<number>();
  let read = 0;
  for (const { count, read: readList } of await postings(index, gramsOf(letters))) {
    if (count === 0) continue;
    if (read > 0 && (read += count) > MOST_POSTINGS) break;
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

/** The MOST_LIKE products of greatest weight, and those of equal weight, the heaviest first. */
function heaviest(docs: number[], weights: Float32Array): number[] {
  const weightOf = (doc: number) => weights[doc] ?? 0;
  const least = Float32Array.from(docs, weightOf).sort().at(-MOST_LIKE) ?? 0;
  return docs
    .filter((doc) => weightOf(doc) >= least)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MOST_LIKE);
}

/** A typing error in so short a name leaves too few of its letter groups. */
async function docsShort(index: OpenIndex, letters: string): Promise<number[]> {
  if (letters.length > SHORT + 1) return [];
  const forms = [letters, ...withoutOne(letters)].filter((form) => form.length > 1);
  const docs = await Promise.all(forms.map((form) => docsAt(index, 'shortName', form)));
  return docs.flat().slice(0, MOST_HOLDING);
}

const NO_POSTINGS: Postings = { count: 0, read: () => Promise.resolve([]) };

/** The lists of products of these letter groups, the shortest first. */
async function postings(index: OpenIndex, grams: Set<string>): Promise<Postings[]> {
  const lists = await Promise.all(
    [...grams]
      .slice(0, MOST_LOOKED_UP)
      .map(async (gram) => (await index.table.gram.get(gram)) ?? NO_POSTINGS),
  );
  return lists.sort((a, b) => a.count - b.count).slice(0, MOST_GRAMS);
}
