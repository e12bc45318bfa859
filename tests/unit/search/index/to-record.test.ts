import { beforeAll, describe, expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { Configuration } from '#chemistry/structure/stereo.ts';
import { hitsOf, indexOf, recordOf } from '../records.ts';

describe('a racemate and its enantiomer', () => {
  const DRAWN = 'CC(C)[C@@H]1CC[C@@H](C)C[C@H]1O';
  let index: OpenIndex;

  const menthol = async (cas: string, name: string, configuration?: Configuration) => {
    const structure = { smiles: DRAWN, link: 'assumed' as const, configuration };
    const formula = { value: 'C10H20O', source: 'supplier-list' };
    return recordOf(await toProduct({ cas, name, formula, structure, categories: ['x'] }));
  };

  beforeAll(async () => {
    index = indexOf([
      await menthol('89-78-1', '(±)-Menthol', 'racemic'),
      await menthol('2216-51-5', '(−)-Menthol'),
    ]);
  });

  test('the drawing of the enantiomer finds the enantiomer alone', async () => {
    expect(await hitsOf(index, DRAWN)).toEqual(['2216-51-5 structure']);
    expect(await hitsOf(index, 'NOOLISFMXDJSKH-KXUCPTDWSA-N')).toEqual(['2216-51-5 inchiKey']);
  });

  test('the drawing of the other enantiomer finds both as near', async () => {
    const hits = await hitsOf(index, 'CC(C)[C@H]1CC[C@H](C)C[C@@H]1O');
    expect(hits.toSorted()).toEqual(['2216-51-5 structureFlat', '89-78-1 structureFlat']);
  });
});
