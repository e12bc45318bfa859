import { abbreviated } from '#chemistry/names/abbreviations.ts';
import { NOTHING, type Found, type FoundDocs } from '#search/index/found.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { findCode, findEqual, findName, findSameCase } from '#search/names/find-name.ts';
import { differenceMarks, prefixMarks, type Mark } from '#search/names/name-marks.ts';
import { isCode } from '#search/names/code.ts';
import { splitQualifiers, type Qualifier } from '#search/names/qualifiers.ts';
import { parseName, type ParsedName } from '#search/names/parse-name.ts';
import { namesOf, type NameEntry } from '#search/names/record-names.ts';
import type { HitVerdict } from '#search/verdict.ts';
import type { HitKind, ReadingKind } from './kind.ts';
import { NAME_WORDS, OF_CLASS } from './word-hits.ts';

/** A name, or a part of one, perhaps with what stands beside names in order books. */
export interface NameReading {
  kind: 'name';
  name: string;
  /** The text is also a formula, in which the case of letters tells elements apart. */
  asFormula?: true;
  /** The name without the qualifiers that stand beside it. */
  bare?: string;
  qualifiers?: Qualifier[];
  /** Another name of it, in brackets. */
  alias?: string;
}

type NameHit =
  | 'name'
  | 'abbreviation'
  | 'namePrefix'
  | 'nameWords'
  | 'class'
  | 'nameSimilar'
  | 'nameOtherLocants'
  | 'nameOtherForm';

const SIMILAR: HitKind<NameReading> = {
  ...matching(differenceMarks, 'near'),
  nearCount: 'countSimilar',
};

export const name: ReadingKind<NameReading, NameHit, 'name'> = {
  prefix: 'name',
  readForced: readName,
  written: ({ name }) => name,
  find: async (reading, { index, isIdentifier, foundEarly }) => {
    const { name, bare, asFormula } = reading;
    const key = abbreviated(name);
    if (key !== undefined) return findAbbreviation(index, name, key);
    if (isCode(name)) return findCode(index, name);
    if (asFormula) return findSameCase(index, name);
    if (isIdentifier) return findEqual(index, name);
    index.table.commonGram.prepare('');
    const certain = await findName(index, name, foundEarly);
    const isHeld = certain.found[0]?.kind === 'name';
    const plain = bare === undefined || isHeld ? undefined : await findBare(index, reading, bare);
    if (plain) return { ...certain, found: withoutRepetition([...plain, ...certain.found]) };
    return certain;
  },
  findLike: async ({ name, bare = name, asFormula }, { index, isIdentifier }) => {
    const isExact =
      isIdentifier || asFormula || isCode(name) || [name, bare].some((one) => abbreviated(one));
    if (isExact) return NOTHING;
    const { similarNames } = await import('#search/names/similar-names.ts');
    return similarNames(index, parseName(bare));
  },
  hits: {
    /** A name is equal except for case, hyphens, brackets and spaces. */
    name: matching(({ text }) => [[0, text.length]], 'held'),
    /** The text is an abbreviation of the compound. */
    abbreviation: { ...matching(() => [], 'held') },
    /** A name begins with or contains the typed text, each locant in place. */
    namePrefix: matching(prefixMarks, 'matches'),
    nameWords: NAME_WORDS,
    class: OF_CLASS,
    /** A name differs by some typing errors; it may be another compound. */
    nameSimilar: SIMILAR,
    /** A similar name with different locants, primes or stereo letters: another compound. */
    nameOtherLocants: SIMILAR,
    /** The substance itself, of which a preparation or another compound was typed. */
    nameOtherForm: { ...matching(() => [], 'near'), nearCount: 'countOtherForm' },
  },
  isInexact: () => true,
  // A text with bonds or bracket atoms that was found as a structure is not a name.
  isRuledOut: ({ name }, taken) => taken.kind === 'smiles' && /[=#@[\]\\]/.test(name),
};

function matching(
  marksIn: (entry: NameEntry, query: ParsedName) => Mark[],
  verdict: HitVerdict,
): HitKind<NameReading> {
  return {
    verdict,
    isByName: true,
    evidence: (record, { name }, at = 0) => {
      const entry = namesOf(record)[at];
      if (!entry) return { field: 'name', matched: record.name, marks: [] };
      const { field, text } = entry;
      return { field, matched: text, marks: marksIn(entry, parseName(name)) };
    },
  };
}

/** Quotes around the whole text are not part of the name. */
export function readName(text: string): NameReading[] {
  const bare = text.replace(/^(["“„«「])(.*)["”“»」]$/u, '$2').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? [{ kind: 'name', name: bare, ...splitQualifiers(bare) }] : [];
}

/** Products of an abbreviated compound, and those that have the abbreviation as a name. */
async function findAbbreviation(
  index: OpenIndex,
  name: string,
  key: string,
): Promise<FoundDocs<NameHit>> {
  const { found } = await findEqual(index, name);
  const docs = await docsAt(index, 'inchiKey', key);
  const named = docs.map((doc) => ({ doc, kind: 'abbreviation' as const }));
  return { found: withoutRepetition([...found, ...named]) };
}

/** The substance without its qualifiers: held where they speak of quality and pack alone. */
async function findBare(
  index: OpenIndex,
  { qualifiers = [], alias }: NameReading,
  bare: string,
): Promise<Found<NameHit>[] | undefined> {
  const named = await equalOrAbbreviated(index, bare);
  if (named.length === 0) return undefined;
  const others = alias === undefined ? named : await equalOrAbbreviated(index, alias);
  const isSame =
    qualifiers.every((one) => one.isSame) &&
    named.some(({ doc }) => others.some((other) => other.doc === doc));
  return isSame ? named : named.map((one) => ({ ...one, kind: 'nameOtherForm' as const }));
}

async function equalOrAbbreviated(index: OpenIndex, name: string): Promise<Found<NameHit>[]> {
  const key = abbreviated(name);
  const { found } =
    key === undefined ? await findEqual(index, name) : await findAbbreviation(index, name, key);
  return found;
}

function withoutRepetition(found: readonly Found<NameHit>[]): Found<NameHit>[] {
  const seen = new Set<number>();
  return found.filter(({ doc }) => !seen.has(doc) && seen.add(doc));
}
