import type { Entry } from './tree.ts';

/** Maximum hits that are collected; a longer text narrows the search. */
export const MAX_FOUND = 500;

/** A product found, before its record has been read. */
export interface Found<Kind extends string = string> {
  /** Number of the product in this index. */
  doc: number;
  /** Why it was found. */
  kind: Kind;
  /** If a name matched, its index: 0 is the main one (namesOf). */
  name?: number;
}

/** Products found, the best first, and whether there are more that were not collected. */
export interface FoundDocs<Kind extends string = string> {
  found: Found<Kind>[];
  more: boolean;
}

export const NOTHING: FoundDocs<never> = { found: [], more: false };

/** Products found for one reason, without duplicates. */
export function foundAs<Kind extends string>(docs: Iterable<number>, kind: Kind): FoundDocs<Kind> {
  const all = [...new Set(docs)];
  return {
    found: all.slice(0, MAX_FOUND).map((doc) => ({ doc, kind })),
    more: all.length > MAX_FOUND,
  };
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
