/** The kinds of reading. */
import { casPartial } from './cas-partial.ts';
import { casWrongCheckDigit } from './cas-wrong-check-digit.ts';
import { cas } from './cas.ts';
import { elements } from './elements.ts';
import { monoisotopicMass } from './monoisotopic-mass.ts';
import { formula } from './formula.ts';
import { inchiKeySkeleton } from './inchi-key-skeleton.ts';
import { inchiKey } from './inchi-key.ts';
import { inchi } from './inchi.ts';
import type { AnyReading, HitKind, ReadingKind } from './kind.ts';
import { molarMass } from './molar-mass.ts';
import { name } from './name.ts';
import { smiles } from './smiles.ts';
import { empty, notUnderstood } from './unread.ts';

/** Every kind, in the order of `readQuery`; the compiler asks for the words of another one. */
const KINDS = {
  empty,
  cas,
  casWrongCheckDigit,
  inchiKey,
  inchiKeySkeleton,
  inchi,
  casPartial,
  molarMass,
  monoisotopicMass,
  elements,
  formula,
  smiles,
  name,
  notUnderstood,
};

type Kinds = typeof KINDS;
/** The types of one kind: its reading, its hits, its prefix. */
type TypesOf<Kind> =
  Kind extends ReadingKind<infer Reading, infer Hit, infer Prefix, AnyReading>
    ? { reading: Reading; hit: Hit; prefix: Prefix }
    : never;
type Types = TypesOf<Kinds[keyof Kinds]>;

/** One way to understand a search text, with its evidence. */
export type Reading = Types['reading'];
/** Why a product is among the hits; the file of the kind says what each means. */
export type WhyKind = Types['hit'];
/** What can be written in front of a text, with a colon, to have it read in one way only. */
export type Prefix = Types['prefix'];

/** All there is to know of the kind of a reading. */
export function kindOf(reading: Reading): ReadingKind<Reading, WhyKind, Prefix> {
  // The compiler does not connect the row with the kind that it was chosen by.
  return KINDS[reading.kind] as unknown as ReadingKind<Reading, WhyKind, Prefix>;
}

/** All there is to know of a kind of hit. */
export const HIT_KINDS = Object.assign(
  {},
  ...Object.values(KINDS).map(({ hits }) => hits),
) as Record<WhyKind, HitKind<Reading>>;

/** How a text is read behind each prefix. */
export const FORCED: ReadonlyMap<Prefix, (text: string) => Reading[]> = new Map(
  Object.values(KINDS).flatMap(({ prefix, readForced }) =>
    prefix && readForced ? [[prefix, readForced]] : [],
  ),
);

/** The text that leads to this reading and no other: `formula:CO`, `name:CO`. */
export function forcedText(reading: Reading): string {
  const { prefix, written } = kindOf(reading);
  return prefix === undefined || !written ? '' : `${prefix}:${written(reading)}`;
}

/** Whether one of the readings of a text is an identifier. */
export function isIdentified(readings: readonly Reading[]): boolean {
  return readings.some((reading) => !kindOf(reading).isInexact?.(reading));
}
