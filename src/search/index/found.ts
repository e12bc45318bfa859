import type { Entry } from './tree.ts';

/** A product found, before its record has been read. */
export interface Found<Kind extends string = string> {
  /** Number of the product in this index. */
  doc: number;
  /** Why it was found. */
  kind: Kind;
  /** If a name matched, its index: 0 is the main one (namesOf). */
  name?: number;
}

/** Products found, the best first. */
export interface FoundDocs<Kind extends string = string> {
  found: Found<Kind>[];
  /** None of them is better than another: they are shown by name. */
  isUnordered?: true;
}

export const NOTHING: FoundDocs<never> = { found: [] };

/** Products found for one reason, without duplicates. */
export function foundAs<Kind extends string>(docs: Iterable<number>, kind: Kind): FoundDocs<Kind> {
  return { found: Array.from(new Set(docs), (doc) => ({ doc, kind })) };
}

/** Likewise, none of them better than another. */
export function equalAs<Kind extends string>(docs: Iterable<number>, kind: Kind): FoundDocs<Kind> {
  return { ...foundAs(docs, kind), isUnordered: true };
}

/** Products of several keys, found for one reason, without duplicates. */
export function entriesAs<Kind extends string>(
  entries: readonly Entry<number[]>[],
  kind: Kind,
): FoundDocs<Kind> {
  return foundAs(
    entries.flatMap(([, docs]) => docs),
    kind,
  );
}
