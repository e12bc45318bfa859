/** What there is to know of a kind of reading, a file each; registry.ts has them all. */
import type { IdCodes } from '#chemistry/structure/id-code.ts';
import type { searchStrings } from '#i18n/strings/en/search.ts';
import type { FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import type { Mark } from '#search/names/name-marks.ts';
import type { NameField } from '#search/names/record-names.ts';

/** Any reading of a text: its kind and what was read. */
export interface AnyReading {
  kind: string;
}

/**
 * A kind of reading.
 * @typeParam Hit names of its hits
 * @typeParam Forced readings that its prefix may lead to
 */
export interface ReadingKind<
  Reading extends AnyReading,
  Hit extends string = never,
  Prefix extends string = never,
  Forced extends AnyReading = Reading,
> {
  /** What stands in front of a text, with a colon, to have it read so. */
  prefix?: Prefix;
  /** How a text behind the prefix is read; left out where another kind of that prefix does it. */
  readForced?: (text: string) => Forced[];
  /** What stands behind the prefix to lead to this reading and no other. */
  written?: (reading: Reading) => string;
  /** The products that the catalog has for it. */
  find: (reading: Reading, lookUp: LookUp) => Promise<FoundDocs<Hit>>;
  /** Why a product may be found, and how that is shown. */
  hits: Record<Hit, HitKind<Reading>>;
  /** Its sentence and the values in it; those of its kind, with what was read, if left out. */
  words?: (reading: Reading) => Words;
  /** What an answer says besides its hits. */
  facts?: (reading: Reading, index: OpenIndex) => Promise<Facts>;

  /** Whether the text may be an inexact name besides, as it may not with an identifier. */
  isInexact?: (reading: Reading) => boolean;
  /** A guess counts only where the catalog bears it out, or where no other reading is left. */
  isBorneOut?: (reading: Reading, index: OpenIndex) => Promise<boolean>;
  /** Whether it is nonsense once the text has been found as another reading. */
  isRuledOut?: (reading: Reading, taken: AnyReading) => boolean;
  /** It is taken even where the catalog has nothing for it. */
  isTakenEmpty?: true;
  /** Its only certain kind of hit, where others are merely near and give way to other readings. */
  certainHit?: NoInfer<Hit>;
  /** Its hits go before those of an earlier reading that are merely near. */
  overridesNear?: true;
  /** What it leads to is known only with the structure toolkit. */
  needsToolkit?: true;
}

export interface SearchOptions {
  /** Names a structure canonically; asked only where a plain look-up has not settled a SMILES. */
  identify?: (smiles: string) => Promise<IdCodes | undefined>;
}

/** What a look-up has at hand. */
export interface LookUp extends SearchOptions {
  index: OpenIndex;
  /** Whether one of the text's readings is an identifier. */
  isIdentifier: boolean;
}

/** Why a product is among the hits. */
export interface HitKind<Reading> {
  evidence: (record: SearchRecord, reading: Reading, name?: number) => Evidence;
  /** How hits are counted if all are of this kind, so that none is certain to be what was typed. */
  nearCount?: 'countSimilar' | 'countNear' | 'countFlat' | 'countParts';
  /** It may be another compound than the one that was typed, near or not. */
  isDoubtful?: true;
}

export interface Evidence {
  /** Which of the product's facts matched. */
  field: 'cas' | 'formula' | 'mass' | 'inchiKey' | 'structure' | NameField;
  /** The text of that fact; of a mass, the computed value with its unit. */
  matched: string;
  /** The parts of `matched` to mark, in order, without overlap. */
  marks: Mark[];
}

export interface Words {
  key: keyof (typeof searchStrings)['reading'];
  values: object;
}

export interface Facts {
  /** A well-formed CAS Registry Number that the catalog does not have. */
  notHeld?: { cas: string };
  /** The CAS number that a wrong check digit was put right to. */
  suggestion?: { cas: string; held: boolean };
  /** Where the catalog has the typed CAS number: products whose number is one slip away from it. */
  near?: FoundDocs<'casNear'>;
}

/** A fact that matched as a whole. */
export function whole(field: Evidence['field'], matched: string): Evidence {
  return { field, matched, marks: [[0, matched.length]] };
}
