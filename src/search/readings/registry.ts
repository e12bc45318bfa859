/** The kinds of reading. */
import { casPartial } from './cas-partial.ts';
import { casWrongCheckDigit } from './cas-wrong-check-digit.ts';
import { cas } from './cas.ts';
import { classOf } from './class.ts';
import { elements } from './elements.ts';
import { monoisotopicMass } from './monoisotopic-mass.ts';
import { formula } from './formula.ts';
import { indefinite } from './indefinite.ts';
import { inchiKeySkeleton } from './inchi-key-skeleton.ts';
import { inchiKey } from './inchi-key.ts';
import { inchi } from './inchi.ts';
import type { AnyReading, HitKind, ReadingKind } from './kind.ts';
import { molarMass } from './molar-mass.ts';
import { name } from './name.ts';
import { number } from './number.ts';
import { smiles } from './smiles.ts';
import { empty, notUnderstood } from './unread.ts';

/** Every kind, in the order of `readQuery`; the compiler requires the texts of each. */
const KINDS = {
  empty,
  cas,
  casWrongCheckDigit,
  inchiKey,
  inchiKeySkeleton,
  inchi,
  casPartial,
  number,
  molarMass,
  monoisotopicMass,
  elements,
  indefinite,
  formula,
  smiles,
  class: classOf,
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
/** Reason for a hit; the file of each kind documents its reasons. */
export type WhyKind = Types['hit'];
/** A prefix that, with a colon, forces how a text is read. */
export type Prefix = Types['prefix'];

/** The kind of a reading. */
export function kindOf(reading: Reading): ReadingKind<Reading, WhyKind, Prefix> {
  // TypeScript does not relate the row to the kind that selected it.
  return KINDS[reading.kind] as unknown as ReadingKind<Reading, WhyKind, Prefix>;
}

/** The kinds of hits, by name. */
export const HIT_KINDS = Object.assign(
  {},
  ...Object.values(KINDS).map(({ hits }) => hits),
) as Record<WhyKind, HitKind<Reading>>;

/** Reads a forced text, by prefix. */
export const FORCED: ReadonlyMap<Prefix, (text: string) => Reading[]> = new Map(
  Object.values(KINDS).flatMap(({ prefix, readForced }) =>
    prefix && readForced ? [[prefix, readForced]] : [],
  ),
);

/** The text that forces this reading: `formula:CO`, `name:CO`. */
export function forcedText(reading: Reading): string {
  const { prefix, written } = kindOf(reading);
  return prefix === undefined || !written ? '' : `${prefix}:${written(reading)}`;
}

/** Whether one of the readings of a text is an identifier. */
export function isIdentified(readings: readonly Reading[]): boolean {
  return readings.some((reading) => !kindOf(reading).isInexact?.(reading));
}
