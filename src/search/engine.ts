/** The search itself. The only file that touches Fuse, which ranks candidates for names. */
import Fuse from 'fuse.js/basic';
import { PAGE_SIZE, type Found, type Hit, type SearchAnswer } from './answer.ts';
import type { IdCodes } from '#chemistry/id-code.ts';
import { candidatesFor } from './candidates.ts';
import { findIdentifier } from './identifiers.ts';
import type { NameEntry, OpenIndex } from './index.ts';
import { parseName, type ParsedName } from './name.ts';
import { findName, toHits, type NameMatch } from './names.ts';
import { cleanText, readQuery } from './query.ts';
import { forgiven, ranked, typingErrors } from './rank.ts';
import type { Reading } from './reading.ts';

/**
 * Answers any text whatever; never throws.
 *
 * The readings of the text are tried in order, and the first that the catalog has something for is
 * taken; if there is none, the first. A CAS Registry Number with the right check digit is always
 * taken: if the catalog does not have it, the answer is `notHeld` and no other product.
 */
export async function search(
  index: OpenIndex,
  query: string,
  { identify }: { identify?: (smiles: string) => Promise<IdCodes | undefined> } = {},
): Promise<SearchAnswer> {
  if (/^[A-Za-z0-9@+\-[\]()=#/\\.]+$/.test(query) && /[()=]/.test(query) && identify) {
    const codes = await identify(query);
    const { readIdCodes } = await import('#chemistry/id-code.ts');
    const hits = codes
      ? index.records
          .filter(({ smiles }) => readIdCodes(smiles)?.idCode === codes.idCode)
          .map((record): Hit => ({
            cas: record.cas,
            record,
            why: [{ kind: 'structure', matched: record.smiles, field: 'structure', marks: [] }],
          }))
      : [];
    const taken: Reading = { kind: 'smiles', smiles: query };
    return { query, cut: false, readings: [taken], taken, ...listed(index, hits) };
  }
  const readings = settled(readQuery(query), index);
  const first = readings[0] ?? { kind: 'notUnderstood' };
  const { cut } = cleanText(query);
  for (const reading of readings) {
    const hits = hitsOf(index, reading, readings);
    if (hits.length > 0 || reading.kind === 'cas')
      return {
        query,
        cut,
        readings,
        taken: reading,
        ...listed(index, hits),
        ...casFacts(index, reading),
      };
  }
  return {
    query,
    cut,
    readings,
    taken: first,
    hits: [],
    found: [],
    total: 0,
    atLeast: false,
    ...casFacts(index, first),
  };
}

/**
 * The other readings of an answered text that lead to products which the answer does not have,
 * with how many products each leads to.
 */
export async function otherReadings(
  index: OpenIndex,
  { readings, taken, hits }: SearchAnswer,
): Promise<{ reading: Reading; total: number; atLeast: boolean }[]> {
  const shown = new Set(hits.map(({ cas }) => cas));
  return readings.flatMap((reading) => {
    const others = reading === taken ? [] : hitsOf(index, reading, readings);
    return others.some(({ cas }) => !shown.has(cas))
      ? { reading, total: others.length, atLeast: false }
      : [];
  });
}

/** Guessed capitals count only where the catalog has that formula, or where nothing else is left. */
function settled(readings: Reading[], index: OpenIndex): Reading[] {
  const kept = readings.filter(
    (reading) =>
      reading.kind !== 'formula' || !reading.guessed || index.byFormula.has(reading.formula),
  );
  return kept.length > 0 ? kept : readings.slice(0, 1);
}

const kept = new Map<string, Hit>();

function listed(
  index: OpenIndex,
  hits: Hit[],
): Pick<SearchAnswer, 'hits' | 'found' | 'total' | 'atLeast'> {
  const found = hits.slice(0, 500).map((hit): Found => {
    const doc = index.records.indexOf(hit.record);
    kept.set(String(doc), hit);
    return { doc, kind: hit.why[0]?.kind ?? 'name' };
  });
  return { hits: hits.slice(0, PAGE_SIZE), found, total: hits.length, atLeast: false };
}

export async function readHits(
  _index: OpenIndex,
  found: Found[],
  from: number,
  to: number,
  _taken: Reading,
): Promise<Hit[]> {
  return found.slice(from, to).flatMap(({ doc }) => kept.get(String(doc)) ?? []);
}

export async function suggest(index: OpenIndex, text: string): Promise<Hit[]> {
  const { hits } = await search(index, text);
  return hits.slice(0, 8);
}

function casFacts(index: OpenIndex, reading: Reading) {
  if (reading.kind === 'cas' && !index.byCas.has(reading.cas))
    return { notHeld: { cas: reading.cas } };
  if (reading.kind === 'casWrongCheckDigit')
    return { suggestion: { cas: reading.corrected, held: index.byCas.has(reading.corrected) } };
  return {};
}

function hitsOf(index: OpenIndex, reading: Reading, readings: Reading[]): Hit[] {
  switch (reading.kind) {
    case 'empty':
    case 'notUnderstood':
      return [];
    case 'name':
      return nameHits(index, parseName(reading.name), !readings.some(isIdentifier));
    case 'elements':
    case 'molarMass':
    case 'exactMass':
    case 'inchi':
    case 'smiles':
      return [];
    default:
      return findIdentifier(index, reading);
  }
}

/** A text that is an identifier is not an approximate name besides. */
function isIdentifier(reading: Reading): boolean {
  if (reading.kind === 'formula') return !reading.guessed;
  return reading.kind.startsWith('cas');
}

function nameHits(index: OpenIndex, name: ParsedName, mayGuess: boolean): Hit[] {
  const found = findName(index, name);
  if (found.length > 0 || !mayGuess) return toHits(ranked(found));
  return toHits(ranked(similarNames(index, name)));
}

/**
 * Names within a few typing errors, in the order in which Fuse ranks them. Their letters decide
 * whether they are near enough: at most two errors, in the whole name or at the end of it.
 */
function similarNames(index: OpenIndex, name: ParsedName): NameMatch[] {
  const limit = forgiven(name.letters.length);
  if (limit === 0) return [];
  const inPart = name.letters.length >= LETTERS_OF_A_PART;
  const fuse = new Fuse(candidatesFor(index.names, name), {
    keys: ['key'],
    ignoreLocation: true,
    threshold: 0.5,
  });
  return fuse
    .search(name.key)
    .map(({ item }) => item)
    .filter((entry) => typingErrors(name.letters, entry.letters, limit, inPart) <= limit)
    .map((entry) => ({
      entry,
      kind: differs(name, entry) ? 'nameOtherLocants' : 'nameSimilar',
      marks: [],
    }));
}

/** Only a longer text is also looked for at the end of a name: -acetophenone, -cyclohexanone. */
const LETTERS_OF_A_PART = 8;

/** A text without locants leaves them open; one with locants means these and no others. */
function differs(name: ParsedName, entry: NameEntry): boolean {
  return name.locants !== '' && name.locants !== entry.locants;
}
