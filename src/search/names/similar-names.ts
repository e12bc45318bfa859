/** Names within a few typing errors of a text. The only file that uses Fuse, which ranks them. */
import { NOTHING, type Found, type FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { docsLike } from './docs-by-grams.ts';
import { hasDescriptor, lettersInAnyOrder, type ParsedName } from './parse-name.ts';
import { entriesOf, type NameEntry } from './record-names.ts';
import { typingErrors } from '#i18n/typing-errors.ts';

/** Minimum letters of a text that may also match a part of a name, or a name in another order. */
const MIN_LETTERS_OF_PART = 8;

export { prepareLike } from './docs-by-grams.ts';

/** Candidates whose cards are read at once. */
const LIKELY = 3;
/** Candidates whose names are compared before the others, and most of those that are as likely. */
const FIRST_COMPARED = 8;
const MOST_COMPARED = 16;

type Match = 'nameSimilar' | 'nameOtherLocants';

interface NamedEntry {
  doc: number;
  entry: NameEntry;
}

interface Similar extends NamedEntry {
  errors: number;
  other: boolean;
}

/**
 * Names within a few typing errors, sorted by number of errors, then same locants first, then by
 * Fuse's rank.
 */
export async function similarNames(index: OpenIndex, name: ParsedName): Promise<FoundDocs<Match>> {
  const limit = forgiven(name.letters.length);
  if (limit === 0) return NOTHING;
  const candidates = await docsLike(index, name);
  for (const { doc } of candidates.slice(0, LIKELY)) index.card(doc).catch(() => undefined);
  const [likely, others] = inStages(candidates);
  const entries = await entriesOfAll(index, likely);
  const alike = () => entries.flatMap(({ doc, entry }) => compared(doc, entry, name, limit));
  let similar = alike();
  if (similar.every(({ other }) => other)) {
    entries.push(...(await entriesOfAll(index, others)));
    similar = alike();
  }
  if (similar.length === 0)
    similar = entries.flatMap(({ doc, entry }) => comparedInPart(doc, entry, name, limit));
  if (similar.length === 0) similar = reordered(entries, name);
  const ranks = await fuseRanks(similar, name.key);
  const order = (one: Similar) => ranks.get(one) ?? similar.length;
  similar.sort(
    (a, b) => a.errors - b.errors || Number(a.other) - Number(b.other) || order(a) - order(b),
  );
  const best = new Map<number, Found<Match>>();
  for (const { doc, entry, other } of similar)
    if (!best.has(doc))
      best.set(doc, { doc, kind: other ? 'nameOtherLocants' : 'nameSimilar', name: entry.index });
  return { found: [...best.values()] };
}

/** Isomers share all letter groups, and are compared together. */
function inStages(
  candidates: readonly { doc: number; weight: number }[],
): [first: number[], others: number[]] {
  const [best] = candidates;
  const alike = candidates.filter(({ weight }) => weight === best?.weight).length;
  const end = Math.max(FIRST_COMPARED, Math.min(MOST_COMPARED, alike));
  const docs = candidates.map(({ doc }) => doc);
  return [docs.slice(0, end), docs.slice(end)];
}

async function entriesOfAll(index: OpenIndex, docs: readonly number[]): Promise<NamedEntry[]> {
  const entries = docs.map(async (doc) =>
    entriesOf((await index.names(doc)) ?? []).map((entry) => ({ doc, entry })),
  );
  return (await Promise.all(entries)).flat();
}

async function fuseRanks(similar: Similar[], key: string): Promise<Map<Similar, number>> {
  if (similar.length < 2) return new Map();
  const { default: Fuse } = await import('fuse.js/basic');
  const fuse = new Fuse(similar, { keys: ['entry.key'], ignoreLocation: true, threshold: 0.6 });
  return new Map(fuse.search(key).map(({ item }, rank) => [item, rank]));
}

/**
 * A text without locants matches any; a text with locants matches only the same ones. Errors are
 * counted over all characters of the name, so a slip in a locant counts too.
 */
function compared(doc: number, entry: NameEntry, name: ParsedName, limit: number): Similar[] {
  return [entry, ...(entry.spoken ? [entry.spoken] : [])].flatMap((written) => {
    const letters = typingErrors(name.letters, written.letters, limit);
    if (letters > limit) return [];
    const errors = name.locants === '' ? letters : typingErrors(flat(name), flat(written), 4);
    return [{ doc, entry, errors, other: differs(name, written) }];
  });
}

function comparedInPart(doc: number, entry: NameEntry, name: ParsedName, limit: number): Similar[] {
  if (name.letters.length < MIN_LETTERS_OF_PART) return [];
  const errors = Math.min(
    typingErrors(name.letters, entry.letters, limit, { start: true }),
    typingErrors(name.letters, entry.letters, limit, { end: true }),
  );
  return errors > limit ? [] : [{ doc, entry, errors, other: differs(name, entry) }];
}

/**
 * Names with the same parts in another order, "4-methyl-2-bromo…" for "2-bromo-4-methyl…", or with
 * other locants for the same positions, p- for 4-: they may be another compound.
 */
function reordered(entries: readonly NamedEntry[], name: ParsedName): Similar[] {
  if (name.letters.length < MIN_LETTERS_OF_PART) return [];
  const letters = lettersInAnyOrder(name);
  return entries
    .filter(({ entry }) => lettersInAnyOrder(entry) === letters)
    .map(({ doc, entry }) => {
      const placed = hasDescriptor(name) || hasDescriptor(entry);
      return { doc, entry, errors: 0, other: !placed && sorted(name) !== sorted(entry) };
    });
}

function sorted({ locants }: ParsedName): string {
  return locants.split(',').sort().join();
}

function differs({ locants }: ParsedName, written: ParsedName): boolean {
  return locants !== '' && locants !== written.locants;
}

function flat({ key }: ParsedName): string {
  return key.replaceAll('|', '');
}

/** How many typing errors are forgiven in a name of so many letters. */
function forgiven(letters: number): number {
  // Words of three letters are mostly abbreviations: each is one compound's.
  if (letters < 4) return 0;
  return letters < 9 ? 1 : 2;
}
