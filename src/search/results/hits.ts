import type { Found } from '#search/index/found.ts';
import { readRecord, type OpenIndex } from '#search/index/open-index.ts';
import { HIT_KINDS, type Reading, type WhyKind } from '#search/readings/registry.ts';
import type { Hit } from './answer.ts';

/**
 * The hits from `from` to `to`, exclusive, with the data that a list shows.
 * @param taken the reading that was answered
 */
export async function readHits(
  index: OpenIndex,
  found: readonly Found<WhyKind>[],
  from: number,
  to: number,
  taken: Reading,
): Promise<Hit[]> {
  return Promise.all(
    found.slice(from, to).map(async ({ doc, kind, name }) => {
      const record = await readRecord(index, doc);
      const why = { kind, ...HIT_KINDS[kind].evidence(record, taken, name) };
      return { id: record.id, why: [why], record };
    }),
  );
}
