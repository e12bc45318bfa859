/** Interface of a kind of reading. Each kind is a file; registry.ts lists them. */
import type { IdCodes } from '#chemistry/structure/id-code.ts';
import type { HitVerdict, NotCompared } from '#search/verdict.ts';
import type { searchStrings } from '#i18n/strings/en/search.ts';
import type { Found, FoundDocs } from '#search/index/found.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { NamedCard } from '#search/index/record.ts';
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
  /** Written before a text, with a colon, to force this kind. */
  prefix?: Prefix;
  /** Reads the text after the prefix; omitted if another kind with the same prefix does it. */
  readForced?: (text: string) => Forced[];
  /** The text that, after the prefix, gives exactly this reading. */
  written?: (reading: Reading) => string;
  /** The products of the catalog for the reading. */
  find: (reading: Reading, lookUp: LookUp) => Promise<FoundDocs<Hit> & Uncompared>;
  /** Products that are only like it, looked for where no reading of the text finds any. */
  findLike?: (reading: Reading, lookUp: LookUp) => Promise<FoundDocs<Hit>>;
  /** Reasons for which a product may be found, and how they are shown. */
  hits: Record<Hit, HitKind<Reading>>;
  /**
   * Its sentence and the values in it; by default the sentence of the kind with the reading's
   * values.
   */
  words?: (reading: Reading) => Words;
  /** Facts of an answer besides its hits. */
  facts?: (reading: Reading, found: FoundDocs<Hit>, index: OpenIndex) => Promise<Facts> | Facts;
  /** What else is worth a look beside what was found: looked for when that is shown. */
  findBeside?: (reading: Reading, index: OpenIndex) => Promise<FoundDocs<Hit>>;

  /** Whether the text may also be an inexact name; an identifier may not. */
  isInexact?: (reading: Reading) => boolean;
  /**
   * For guessed readings: whether the catalog confirms the guess. Otherwise it is dropped, unless
   * no other reading is left.
   */
  isBorneOut?: (reading: Reading, index: OpenIndex) => Promise<boolean>;
  /** Whether the reading is implausible if another reading was taken. */
  isRuledOut?: (reading: Reading, taken: AnyReading) => boolean;
  /** Beside the other readings of the text, the reading is offered and never taken. */
  isOnlyOffered?: (reading: Reading, all: readonly AnyReading[]) => boolean;
  /** The reading is taken even without hits. */
  isTakenEmpty?: true;
  /** Its hits can be found only with the structure toolkit. */
  needsToolkit?: true;
}

export interface SearchOptions {
  /**
   * Computes a structure's ID codes, or says why it cannot; called only if a plain look-up of a
   * SMILES found nothing.
   */
  identify?: (smiles: string) => Promise<IdCodes | NotCompared>;
  /**
   * Numbers of the products whose structure is most like one; called only if none has it. Without
   * it such products are not looked for.
   */
  findAlike?: (smiles: string) => Promise<number[]>;
}

/** Reason for which a look-up could not compare. */
export interface Uncompared {
  notCompared?: NotCompared;
}

/** Context of a look-up. */
export interface LookUp extends SearchOptions {
  index: OpenIndex;
  /** Called with hits that are held before others are looked for. */
  foundEarly?: ((found: Found[]) => Promise<void>) | undefined;
  /** Whether one of the text's readings is an identifier. */
  isIdentifier: boolean;
}

/** Why a product is among the hits. */
export interface HitKind<Reading> {
  /** @param record with its other names only if `isByName` and another than the main one matched */
  evidence: (record: NamedCard, reading: Reading, name?: number) => Evidence;
  isByName?: true;
  verdict: HitVerdict;
  /** The text for the number of hits if all are of this kind, and none is a certain match. */
  nearCount?:
    | 'countSimilar'
    | 'countNear'
    | 'countFlat'
    | 'countAlike'
    | 'countParts'
    | 'countOfPart'
    | 'countOtherForm';
}

export interface Evidence {
  /** Which of the product's facts matched. */
  field:
    | 'cas'
    | 'partNumber'
    | 'number'
    | 'class'
    | 'formula'
    | 'mass'
    | 'inchiKey'
    | 'structure'
    | NameField;
  /** The text of that fact; for a mass, the computed value with its unit. */
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
  /** The typed CAS number with the check digit corrected. */
  suggestion?: { cas: string; held: boolean };
}

/** A fact that matched as a whole. */
export function whole(field: Evidence['field'], matched: string): Evidence {
  return { field, matched, marks: [[0, matched.length]] };
}
