/** Finds structures: reads few lists of screens, and compares what they leave. */
import { environmentsOf } from '#chemistry/substructure/environments.ts';
import { matcherOf, TooManySteps } from '#chemistry/substructure/match.ts';
import { heavyAtoms, type Molecule } from '#chemistry/substructure/molecule.ts';
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { queryOf, type Query } from '#chemistry/substructure/query.ts';
import { readCanonicalSmiles } from '#chemistry/substructure/read-smiles.ts';
import { parentOf, sameAs, withoutStereo } from '#chemistry/substructure/same-structure.ts';
import { keysOfQuery, rarestFirst } from '#chemistry/substructure/screen-keys.ts';
import { Target } from '#chemistry/substructure/target.ts';
import { classOf } from './numbering.ts';
import type { OpenStructures, StoredStructure } from './open-structures.ts';
import { WINDOW } from './structure-tables.ts';
import { MIN_SCORE, type StructureQuestion } from './question.ts';
import { readStructure, type ReadStructure } from './read-structure.ts';

export interface StructureHit {
  /** Number of the product in the search index. */
  readonly doc: number;
  /** The structure: RDKit's canonical SMILES, and the places of its atoms. */
  readonly smiles: string;
  readonly places: string;
  /** Similarity, from 0 to 1. */
  readonly score?: number;
}

/** What is known so far. */
export interface StructureProgress {
  /** Hits since the last one, the best first; each is certain, and stands behind those before. */
  readonly hits: readonly StructureHit[];
  /** How many of the candidates are compared, and how many there are as far as is known. */
  readonly compared: number;
  readonly candidates: number;
  /** Candidates that could not be compared. */
  readonly failed: number;
}

/** Lists of screens that are read for a query: more leave hardly less. */
const MAX_PARTS = 5;
/** Structures that are read and compared at once: few at first, so that the first hits come soon. */
const FIRST_BATCH = 6;
const BATCH = 96;

/**
 * Finds structures; the small ones come first, of similar ones the most similar.
 * @throws NotationFault if the text is no structure
 */
export async function* findStructures(
  index: OpenStructures,
  question: StructureQuestion,
): AsyncGenerator<StructureProgress> {
  const read = readStructure(question.text);
  index.prepare();
  if (question.mode === 'similarity')
    yield* similar(index, moleculeOf(read), question.min ?? MIN_SCORE);
  else yield* fitting(index, wantedOf(read, question));
}

type Fits = (molecule: Molecule) => boolean;

/** What is in a structure that fits, its number of heavy atoms, and the test that decides. */
interface Wanted {
  parts: Query;
  least: number;
  greatest: number;
  fits: Fits;
}

function wantedOf(
  read: ReadStructure,
  { mode, anyStereo = false, anySalt = false }: StructureQuestion,
): Wanted {
  if (mode === 'substructure') {
    const { query } = read;
    const find = matcherOf(query);
    // An atom of any element may be a labelled hydrogen.
    const isHeavy = ({ element = 1 }) => element > 1;
    const least = query.atoms.filter(isHeavy).length;
    const fits: Fits = (other) => find(new Target(other)) !== undefined;
    return { parts: query, least, greatest: Infinity, fits };
  }
  const whole = anySalt ? parentOf(moleculeOf(read)) : moleculeOf(read);
  const isSame = sameAs(whole, anyStereo);
  const bare = withoutStereo(whole);
  // Charges are no part of what salts have in common.
  const parts = queryOf({ ...bare, atoms: bare.atoms.map((atom) => ({ ...atom, charge: 0 })) });
  const size = heavyAtoms(whole);
  if (!anySalt) return { parts, least: size, greatest: size, fits: isSame };
  return { parts, least: size, greatest: Infinity, fits: (other) => isSame(parentOf(other)) };
}

/** @throws NotationFault of a pattern, which is no molecule */
function moleculeOf({ molecule, fault }: ReadStructure): Molecule {
  if (!molecule) throw fault ?? new NotationFault('pattern', 0);
  return molecule;
}

async function* fitting(index: OpenStructures, wanted: Wanted): AsyncGenerator<StructureProgress> {
  const keys = rarestFirst(keysOfQuery(wanted.parts)).slice(0, MAX_PARTS);
  let candidates = 0;
  let compared = 0;
  let failed = 0;
  for await (const numbers of candidatesOf(index, keys, wanted)) {
    candidates += numbers.length;
    const first = compared === 0 ? FIRST_BATCH : BATCH;
    for await (const structures of inBatches(index, numbers, first)) {
      const hits: StructureHit[] = [];
      for (const [, structure] of structures) {
        const fits = tried(() => wanted.fits(readCanonicalSmiles(structure[1])));
        if (fits === undefined) failed++;
        if (fits === true) hits.push(asHit(structure));
      }
      compared += structures.length;
      yield { hits, compared, candidates, failed };
    }
  }
  yield { hits: [], compared, candidates, failed };
}

/** Numbers of the structures that have all parts, window by window; the next is read meanwhile. */
async function* candidatesOf(
  { classes, withPart }: OpenStructures,
  keys: readonly string[],
  { least, greatest }: Wanted,
): AsyncGenerator<number[]> {
  const sizes = classes.filter(({ size }) => size >= least && size <= greatest);
  const from = sizes[0]?.first ?? 0;
  const to = sizes.at(-1)?.end ?? 0;
  const inSize = (numbers: readonly number[]) =>
    numbers.filter((number) => number >= from && number < to);
  const readWindow = async (window: number) =>
    inSize(inAll(await Promise.all(keys.map((key) => withPart(key, window)))));
  const last = Math.ceil(to / WINDOW);
  let window = Math.floor(from / WINDOW);
  let next = window < last ? readWindow(window) : undefined;
  while (next) {
    const numbers = await next;
    window++;
    next = window < last ? readWindow(window) : undefined;
    next?.catch(() => undefined);
    yield numbers;
  }
}

/** Numbers that all lists have. */
function inAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((number) => sets.every((set) => set.has(number)));
}

/** The structures of these numbers, a batch at a time; the next one is read meanwhile. */
async function* inBatches(
  index: OpenStructures,
  numbers: readonly number[],
  first: number,
): AsyncGenerator<[number: number, structure: StoredStructure][]> {
  const read = async (from: number, size: number) => {
    const some = numbers.slice(from, from + size);
    const structures = some.map(async (number) => [number, await index.structure(number)] as const);
    return (await Promise.all(structures)).flatMap(([number, one]): [number, StoredStructure][] =>
      one ? [[number, one]] : [],
    );
  };
  let next = read(0, first);
  let size = first;
  for (let from = 0; from < numbers.length;) {
    const structures = await next;
    from += size;
    size = Math.min(BATCH, 2 * size);
    next = read(from, size);
    next.catch(() => undefined);
    yield structures;
  }
}

/**
 * Scores follow from the lists of environments and the numbers, so that only what is found is read,
 * the most similar first; of equal ones the same structure comes first.
 */
async function* similar(
  index: OpenStructures,
  molecule: Molecule,
  min: number,
): AsyncGenerator<StructureProgress> {
  const own = environmentsOf(molecule);
  const scores = new Map<number, number>();
  for (const [number, shared] of await sharedCounts(index, own)) {
    const others = classOf(index.classes, number)?.environments ?? 0;
    const score = shared / (own.size + others - shared);
    if (score >= min) scores.set(number, score);
  }
  const ranked = [...scores].sort(([a, most], [b, less]) => less - most || a - b);
  const numbers = ranked.map(([number]) => number);
  const equal = ranked.filter(([, score]) => score === 1).length;
  const isSame = sameAs(molecule);
  let compared = 0;
  const candidates = numbers.length;
  for (const [part, size] of [
    [numbers.slice(0, equal), equal],
    [numbers.slice(equal), FIRST_BATCH],
  ] as const)
    for await (const structures of inBatches(index, part, size)) {
      const hits = structures.map(([number, structure]) => ({
        ...asHit(structure),
        score: scores.get(number) ?? 0,
      }));
      if (compared < equal) {
        const same = (hit: StructureHit) => Number(isSame(readCanonicalSmiles(hit.smiles)));
        hits.sort((a, b) => same(b) - same(a));
      }
      compared += structures.length;
      yield { hits, compared, candidates, failed: 0 };
    }
  yield { hits: [], compared, candidates, failed: 0 };
}

/** How many of these environments each structure has. */
async function sharedCounts(
  index: OpenStructures,
  environments: ReadonlySet<number>,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  const lists = await Promise.all([...environments].map((code) => index.withEnvironment(code)));
  for (const list of lists)
    for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function asHit([doc, smiles, places]: StoredStructure): StructureHit {
  return { doc, smiles, places };
}

/** Undefined if the comparison was given up. */
function tried(compare: () => boolean): boolean | undefined {
  try {
    return compare();
  } catch (error) {
    if (error instanceof TooManySteps) return undefined;
    throw error;
  }
}
