import { readCard, readNamed, type OpenIndex } from '#search/index/open-index.ts';
import { HIT_KINDS, type Reading } from '#search/readings/registry.ts';
import type { Hit } from './answer.ts';
import type { Listed } from './arrange.ts';

/**
 * Hits with the data that a list shows.
 * @param taken the reading that was answered
 */
export function readHits(
  index: OpenIndex,
  listed: readonly Listed[],
  taken: Reading,
): Promise<Hit[]> {
  return Promise.all(
    listed.map(async ({ doc, kind, name }) => {
      const { evidence, isByName } = (kind && HIT_KINDS[kind]) ?? {};
      const record = await (isByName && name !== 0 ? readNamed : readCard)(index, doc);
      const why =
        kind && evidence ? [{ kind, ...evidence({ names: [], ...record }, taken, name) }] : [];
      return { id: record.id, doc, why, record };
    }),
  );
}
