import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchOptions } from '#search/readings/kind.ts';
import { isIdentified, kindOf, type Reading } from '#search/readings/registry.ts';
import type { SearchAnswer } from './answer.ts';

/** A reading that an answer did not take, with its number of hits. */
export interface OtherReading {
  reading: Reading;
  /** Number of products; undefined if only the toolkit can tell. */
  total?: number;
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
        const { find, findLike, needsToolkit } = kindOf(reading);
        const { found: certain } = await find(reading, lookUp);
        if (needsToolkit && certain.length === 0 && !options.identify) return [{ reading }];
        const like = certain.length > 0 ? undefined : await findLike?.(reading, lookUp);
        const other = like?.found ?? certain;
        return other.some(({ doc }) => !shown.has(doc)) ? [{ reading, total: other.length }] : [];
      }),
  );
  return others.flat();
}
