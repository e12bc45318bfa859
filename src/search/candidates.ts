import type { NameEntry } from './index.ts';
import type { ParsedName } from './name.ts';

/** How many names Fuse is given to rank. */
const MAX_CANDIDATES = 60;
/** A typing error spoils at most three of a name's trigrams; a name must keep this share. */
const SHARE = 0.3;

/** The names that have most letter trigrams in common with the text, most of them first. */
export function candidatesFor(names: NameEntry[], { letters }: ParsedName): NameEntry[] {
  const wanted = trigrams(letters);
  return names
    .map((entry) => ({ entry, common: commonTrigrams(entry.letters, wanted) }))
    .filter(({ common }) => common >= Math.max(1, wanted.size * SHARE))
    .sort((a, b) => b.common - a.common)
    .slice(0, MAX_CANDIDATES)
    .map(({ entry }) => entry);
}

function trigrams(letters: string): Set<string> {
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)));
}

function commonTrigrams(letters: string, wanted: Set<string>): number {
  let common = 0;
  for (const trigram of wanted) if (letters.includes(trigram)) common++;
  return common;
}
