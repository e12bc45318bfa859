/** Products that have the words of a text in their names or in what describes them. */
import type { Found } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { ranked, type Ranked } from '#search/index/ranked-words.ts';
import { DESCRIBED, isOfMainName, isWholeStep, MAX_KEY, wordKey } from '#search/index/words.ts';
import { heldUnits } from './name-marks.ts';
import { parseName, type NameUnit, type ParsedName } from './parse-name.ts';
import { entriesOf } from './record-names.ts';

/** Up to so many products the names decide which has all words in one of them. */
const MAX_READ = 20;

/**
 * Products that have each word of the text, with the locants in front of it, the best first
 * (words.ts): of several words the worst counts, then the sum of their places.
 * @param first is waited for before the other words of a long text than the longest are looked for
 */
export async function findWords(
  index: OpenIndex,
  text: string,
  first?: Promise<unknown>,
): Promise<Found<'nameWords' | 'class'>[]> {
  const query = parseName(text);
  const { units } = query;
  const [longest, ...others] = longestFirst(units);
  if (!longest) return [];
  const isOnly = others.length === 0;
  const readOthers = () => Promise.all(others.map((unit) => docsWith(index, unit, false)));
  const early = others.length < 2 && readOthers();
  if (early) early.catch(() => undefined);
  const only = await docsWith(index, longest, isOnly);
  if (only.length === 0) return [];
  const lists = await (early || first?.then(readOthers) || readOthers());
  const found = isOnly
    ? only.flatMap(([step, docs]) =>
        docs.map((doc) => asFound(doc, isOfMainName(step), step === DESCRIBED)),
      )
    : inAll([only, ...lists]);
  const isCut = units.some(({ word }) => word.length > MAX_KEY);
  if (isCut) return holding(index, found, query);
  return found.length > MAX_READ || units.length === 1
    ? found
    : inOneNameFirst(index, found, query);
}

/** The longest is the rarest, or the one with a typing error. */
export function longestFirst(units: readonly NameUnit[]): NameUnit[] {
  return units.toSorted((a, b) => b.word.length - a.word.length);
}

function asFound(doc: number, isMain: boolean, isClass: boolean): Found<'nameWords' | 'class'> {
  if (isClass) return { doc, kind: 'class' };
  return { doc, kind: 'nameWords', ...(isMain && { name: 0 }) };
}

/** Products with one word. Beside others a single letter (o-, R-) has to be a word. */
async function docsWith(index: OpenIndex, unit: NameUnit, isOnly: boolean): Promise<Ranked> {
  const steps = await docsUnder(index, wordKey(unit));
  const isLetter = !isOnly && /^[a-z]$/.test(unit.word);
  return steps.filter(([step]) => !isLetter || isWholeStep(step));
}

/** Products filed under keys that begin with this one. */
async function docsUnder(index: OpenIndex, key: string): Promise<Ranked> {
  index.table.word.prepare(key);
  const common = await index.table.common.first(key);
  if (common) return common[1];
  const few = await index.table.word.prefix(key);
  return ranked(
    key,
    few.map(([, places]) => places),
  );
}

function inAll(lists: readonly Ranked[]): Found<'nameWords' | 'class'>[] {
  const ranks = lists.map((list) => {
    let place = 0;
    return new Map(
      list.flatMap(([step, docs]) => docs.map((doc) => [doc, { step, place: place++ }] as const)),
    );
  });
  const [least] = ranks.toSorted((a, b) => a.size - b.size);
  return [...(least?.keys() ?? [])]
    .flatMap((doc) => {
      const own = ranks.flatMap((rank) => rank.get(doc) ?? []);
      if (own.length < ranks.length) return [];
      const steps = own.map((one) => one.step);
      const isMain = steps.every(isOfMainName);
      const isClass = steps.every((step) => step === DESCRIBED);
      const place = own.reduce((sum, one) => sum + one.place, 0);
      return [{ doc, step: Math.max(...steps), isMain, isClass, place }];
    })
    .sort((a, b) => a.step - b.step || a.place - b.place)
    .map(({ doc, isMain, isClass }) => asFound(doc, isMain, isClass));
}

/** Those of which a name holds all words. */
async function holding<Kind extends string>(
  index: OpenIndex,
  found: Found<Kind>[],
  query: ParsedName,
): Promise<Found<Kind>[]> {
  const holds = await Promise.all(found.map(({ doc }) => isInOneName(index, doc, query)));
  return found.filter((_, at) => holds[at]);
}

async function inOneNameFirst<Kind extends string>(
  index: OpenIndex,
  found: Found<Kind>[],
  query: ParsedName,
): Promise<Found<Kind>[]> {
  const holds = new Set(await holding(index, found, query));
  return [...holds, ...found.filter((one) => !holds.has(one))];
}

async function isInOneName(index: OpenIndex, doc: number, query: ParsedName): Promise<boolean> {
  const names = entriesOf((await index.names(doc)) ?? []);
  return names.some((name) => heldUnits(name, query) === query.units.length);
}
