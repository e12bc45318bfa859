import type { Entry } from './tree.ts';

/** Maximum hits that are collected: nobody reads on, and a text can be made longer. */
export const MAX_FOUND = 500;

/** A product that was found, before its record has been read. */
export interface Found<Kind extends string = string> {
  /** Number of the product in this index. */
  doc: number;
  /** Why it was found. */
  kind: Kind;
  /** Which of its names matched, where a name did: 0 is the main one (namesOf). */
  name?: number;
}

/** What was found, the best first, and whether there is more that was not collected. */
export interface FoundDocs<Kind extends string = string> {
  found: Found<Kind>[];
  more: boolean;
}

export const NOTHING: FoundDocs<never> = { found: [], more: false };

/** Products that were found for one reason; none twice. */
export function foundAs<Kind extends string>(docs: Iterable<number>, kind: Kind): FoundDocs<Kind> {
  const all = [...new Set(docs)];
  return {
    found: all.slice(0, MAX_FOUND).map((doc) => ({ doc, kind })),
    more: all.length > MAX_FOUND,
  };
}

/** Likewise the products that several keys lead to. */
export function entriesAs<Kind extends string>(
  entries: readonly Entry<number[]>[],
  kind: Kind,
): FoundDocs<Kind> {
  return foundAs(
    entries.flatMap(([, docs]) => docs),
    kind,
  );
}
