import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchOptions } from '#search/readings/kind.ts';
import { isIdentified, kindOf, type Reading } from '#search/readings/registry.ts';
import type { SearchAnswer } from './answer.ts';

/** A reading that an answer did not take, with its number of hits. */
export interface OtherReading {
  reading: Reading;
  /** Number of products; undefined if only the toolkit can tell. */
  total?: number;
  atLeast: boolean;
}

/** The other readings of an answered text that lead to products which the answer does not have. */
export async function otherReadings(
  index: OpenIndex,
  { readings, taken, found }: SearchAnswer,
  options: SearchOptions = {},
): Promise<OtherReading[]> {
  const shown = new Set(found.map(({ doc }) => doc));
  const lookUp = { ...options, index, isIdentifier: isIdentified(readings) };
  const others = await Promise.all(
    readings
      .filter((reading) => reading !== taken && !kindOf(reading).isRuledOut?.(reading, taken))
      .map(async (reading): Promise<OtherReading[]> => {
        const { find, needsToolkit } = kindOf(reading);
        const other = await find(reading, lookUp);
        if (needsToolkit && other.found.length === 0 && !options.identify)
          return [{ reading, atLeast: false }];
        const isNews = other.found.some(({ doc }) => !shown.has(doc));
        return isNews ? [{ reading, total: other.found.length, atLeast: other.more }] : [];
      }),
  );
  return others.flat();
}
