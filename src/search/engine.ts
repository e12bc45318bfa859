/** The search itself. The only file that touches Fuse, which ranks candidates for names. */
import type { IdCodes } from '#chemistry/structure/id-code.ts';
import { PAGE_SIZE, type Found, type Hit, type SearchAnswer } from './results/answer.ts';
import { docsLike } from './names/candidates.ts';
import { findName } from './names/find-name.ts';
import { readHits } from './results/hits.ts';
import {
  casDocs,
  findIdentifier,
  findNear,
  findStructure,
  type FoundDocs,
} from './readings/identifiers.ts';
import { docsAt, readRecord, type OpenIndex } from './index/open-index.ts';
import {
  hasDescriptor,
  lettersInAnyOrder,
  parseName,
  type ParsedName,
} from './names/parse-name.ts';
import { namesOf, type NameEntry } from './names/record-names.ts';
import { cleanText, readQuery } from './readings/query.ts';
import { forgiven, typingErrors } from './names/rank.ts';
import type { Reading } from './readings/reading.ts';

export { readHits } from './results/hits.ts';

export interface SearchOptions {
  /** Names a structure canonically; asked only where a plain look-up has not settled a SMILES. */
  identify?: (smiles: string) => Promise<IdCodes | undefined>;
}

const NOTHING: FoundDocs = { found: [], more: false };

/**
 * Answers any text whatever; rejects only when a file of the index cannot be read.
 *
 * The readings of the text are tried in order, and the first that the catalog has something for is
 * taken; if there is none, the first. A CAS Registry Number with the right check digit is always
 * taken: if the catalog does not have it, the answer is `notHeld`, and its hits are numbers that
 * differ from it by one slip.
 */
export async function search(
  index: OpenIndex,
  query: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const readings = await settled(readQuery(query), index);
  const { cut } = cleanText(query);
  const { taken, result } = await settle(index, readings, options);
  return {
    query,
    cut,
    readings,
    taken,
    hits: await readHits(index, result.found, 0, PAGE_SIZE, taken),
    found: result.found,
    total: result.found.length,
    atLeast: result.more,
    ...(await casFacts(index, taken)),
  };
}

/**
 * The first reading that the catalog has something for. Hits that are only near what was typed
 * give way to certain ones of another reading: a part of a name to a formula in small letters, a
 * slip in a CAS number to the beginning of another one.
 */
async function settle(index: OpenIndex, readings: Reading[], options: SearchOptions) {
  let near: { taken: Reading; result: FoundDocs } | undefined;
  for (const reading of readings) {
    if (near && !['formula', 'casPartial'].includes(reading.kind)) continue;
    const result = await find(index, reading, readings, options);
    if (result.found.length === 0 && reading.kind !== 'cas') continue;
    if (!isNear(reading, result)) return { taken: reading, result };
    near ??= { taken: reading, result };
  }
  return near ?? { taken: readings[0] ?? { kind: 'notUnderstood' as const }, result: NOTHING };
}

function isNear({ kind }: Reading, { found: [best] }: FoundDocs): boolean {
  return (
    (kind === 'name' && best?.kind !== 'name') ||
    (kind === 'casWrongCheckDigit' && best?.kind !== 'casCorrected')
  );
}

/** A reading that an answer did not take, and what it would lead to. */
export interface OtherReading {
  reading: Reading;
  /** How many products; undefined where only the toolkit can tell. */
  total?: number;
  atLeast: boolean;
}

/** The other readings of an answered text that lead to products which the answer does not have. */
export async function otherReadings(
  index: OpenIndex,
  { readings, taken, found }: SearchAnswer,
  options: SearchOptions = {},
): Promise<OtherReading[]> {
  const shown = new Set(found.map(({ doc }) => doc));
  const others = await Promise.all(
    readings
      .filter((reading) => reading !== taken && !isHopeless(reading, taken))
      .map(async (reading): Promise<OtherReading[]> => {
        const other = await find(index, reading, readings, options);
        if (reading.kind === 'smiles' && other.found.length === 0 && !options.identify)
          return [{ reading, atLeast: false }];
        const isNews = other.found.some(({ doc }) => !shown.has(doc));
        return isNews ? [{ reading, total: other.found.length, atLeast: other.more }] : [];
      }),
  );
  return others.flat();
}

/** A text with bonds or bracket atoms that was found as a structure is no name: none is read for it. */
function isHopeless(reading: Reading, taken: Reading): boolean {
  return taken.kind === 'smiles' && reading.kind === 'name' && /[=#@[\]\\]/.test(reading.name);
}

/** How many suggestions stand under the box. */
const MOST_SUGGESTIONS = 8;

/** The best few hits while a text is being typed. */
export async function suggest(index: OpenIndex, text: string): Promise<Hit[]> {
  const { found, taken } = await search(index, text);
  return readHits(index, found, 0, MOST_SUGGESTIONS, taken);
}

/** Guessed capitals count only where the catalog has that formula, or where nothing else is left. */
async function settled(readings: Reading[], index: OpenIndex): Promise<Reading[]> {
  const held = await Promise.all(
    readings.map(
      async (reading) =>
        reading.kind !== 'formula' ||
        !reading.guessed ||
        (await docsAt(index, 'formula', reading.formula)).length > 0,
    ),
  );
  const kept = readings.filter((_, at) => held[at]);
  return kept.length > 0 ? kept : readings.slice(0, 1);
}

async function casFacts(index: OpenIndex, reading: Reading) {
  if (reading.kind !== 'cas' && reading.kind !== 'casWrongCheckDigit') return {};
  const cas = reading.kind === 'cas' ? reading.cas : reading.corrected;
  const held = (await casDocs(index, cas)).length > 0;
  if (reading.kind === 'casWrongCheckDigit') return { suggestion: { cas, held } };
  if (!held) return { notHeld: { cas } };
  const near = (await findNear(index, cas)).filter(({ kind }) => kind === 'casNear');
  return near.length === 0 ? {} : { near: await readHits(index, near, 0, PAGE_SIZE, reading) };
}

async function find(
  index: OpenIndex,
  reading: Reading,
  readings: Reading[],
  { identify }: SearchOptions,
): Promise<FoundDocs> {
  switch (reading.kind) {
    case 'empty':
    case 'notUnderstood':
      return NOTHING;
    case 'smiles':
      return findStructure(index, reading.smiles, identify);
    case 'name': {
      const certain = await findName(index, reading.name);
      if (certain.found.length > 0 || readings.some(isIdentifier)) return certain;
      return similarNames(index, parseName(reading.name));
    }
    default:
      return findIdentifier(index, reading);
  }
}

/** A text that is an identifier is not an approximate name besides. */
function isIdentifier(reading: Reading): boolean {
  if (reading.kind === 'formula') return !reading.guessed;
  return /^(cas|elements|molarMass|exactMass|inchi)/.test(reading.kind);
}

interface Similar {
  doc: number;
  entry: NameEntry;
  errors: number;
  other: boolean;
}

/**
 * Names within a few typing errors: first those with fewer errors, then those whose locants are
 * the same, then in the order in which Fuse ranks them.
 */
async function similarNames(index: OpenIndex, name: ParsedName): Promise<FoundDocs> {
  const limit = forgiven(name.letters.length);
  if (limit === 0) return NOTHING;
  const docs = await docsLike(index, name);
  const records = await Promise.all(docs.map((doc) => readRecord(index, doc)));
  const entries = docs.flatMap((doc, at) => {
    const record = records[at];
    return record ? namesOf(record).map((entry) => ({ doc, entry })) : [];
  });
  const alike = entries.flatMap(({ doc, entry }) => compared(doc, entry, name, limit));
  const parts =
    alike.length > 0
      ? alike
      : entries.flatMap(({ doc, entry }) => comparedInPart(doc, entry, name, limit));
  const similar = parts.length > 0 ? parts : reordered(entries, name);
  const ranks = await fuseRanks(similar, name.key);
  const order = (one: Similar) => ranks.get(one) ?? similar.length;
  similar.sort(
    (a, b) => a.errors - b.errors || Number(a.other) - Number(b.other) || order(a) - order(b),
  );
  const best = new Map<number, Found>();
  for (const { doc, entry, other } of similar)
    if (!best.has(doc))
      best.set(doc, { doc, kind: other ? 'nameOtherLocants' : 'nameSimilar', name: entry.index });
  return { found: [...best.values()], more: false };
}

async function fuseRanks(similar: Similar[], key: string): Promise<Map<Similar, number>> {
  if (similar.length < 2) return new Map();
  const { default: Fuse } = await import('fuse.js/basic');
  const fuse = new Fuse(similar, { keys: ['entry.key'], ignoreLocation: true, threshold: 0.6 });
  return new Map(fuse.search(key).map(({ item }, rank) => [item, rank]));
}

/**
 * A text without locants leaves them open; one with locants means these and no others. Errors are
 * counted in all signs of the name, so that a slip in a locant is one, too.
 */
function compared(doc: number, entry: NameEntry, name: ParsedName, limit: number): Similar[] {
  return [entry, ...(entry.spoken ? [entry.spoken] : [])].flatMap((written) => {
    const letters = typingErrors(name.letters, written.letters, limit);
    if (letters > limit) return [];
    const errors = name.locants === '' ? letters : typingErrors(flat(name), flat(written), 4);
    return [{ doc, entry, errors, other: differs(name, written) }];
  });
}

/** Only a longer text is also looked for at the beginning or the end of a name. */
const LETTERS_OF_A_PART = 8;

function comparedInPart(doc: number, entry: NameEntry, name: ParsedName, limit: number): Similar[] {
  if (name.letters.length < LETTERS_OF_A_PART) return [];
  const errors = Math.min(
    typingErrors(name.letters, entry.letters, limit, { start: true }),
    typingErrors(name.letters, entry.letters, limit, { end: true }),
  );
  return errors > limit ? [] : [{ doc, entry, errors, other: differs(name, entry) }];
}

/**
 * Names of the same parts in another order, "4-methyl-2-bromo…" for "2-bromo-4-methyl…", or placed
 * in another way, p- for 4-: which compound they belong to is not certain.
 */
function reordered(
  entries: readonly { doc: number; entry: NameEntry }[],
  name: ParsedName,
): Similar[] {
  if (name.letters.length < LETTERS_OF_A_PART) return [];
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
