import { beforeAll, expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { indexOf, recordOf, WITH_TOOLKIT } from '../records.ts';

const PRODUCTS = [
  ['630-08-0', 'carbon monoxide', 'CO', '[C-]#[O+]', 'CO', 'co'],
  ['67-56-1', 'methanol', 'CH4O', 'CO'],
  ['75-35-4', '1,1-dichloroethene', 'C2H2Cl2', 'C=C(Cl)Cl'],
  ['107-06-2', '1,2-dichloroethane', 'C2H4Cl2', 'ClCCCl'],
  ['7782-44-7', 'oxygen', 'O2', 'O=O'],
  ['3031-74-1', 'ethyl hydroperoxide', 'C2H6O2', 'CCOO', 'CH3CH2OOH'],
  ['76-01-7', 'pentachloroethane', 'C2HCl5', 'C(C(Cl)(Cl)Cl)(Cl)Cl', 'CCl3CHCl2'],
  ['109-99-9', 'oxolane', 'C4H8O', 'C1CCOC1', 'thf'],
  ['1317-42-6', 'cobalt sulfide', 'CoS', '[Co+2].[S-2]', 'cos'],
  ['1313-84-4', 'sodium sulfide nonahydrate', 'Na2S·9H2O', '[Na+].[Na+].[S-2].O.O.O.O.O.O.O.O.O'],
] as const;

let index: OpenIndex;
beforeAll(async () => {
  const products = await Promise.all([
    ...PRODUCTS.map(([cas, name, value, smiles, ...synonyms]) =>
      toProduct({
        cas,
        name,
        synonyms: synonyms.map((synonym) => synonym),
        formula: { value, source: 'list' },
        structure: { smiles, link: 'assumed' },
        categories: [],
      }),
    ),
    toProduct({
      cas: '25322-68-3',
      name: 'poly(ethylene glycol)',
      formula: { value: 'H(OCH2CH2)nOH', source: 'list' },
      withoutStructure: 'polymer',
      categories: [],
    }),
  ]);
  index = indexOf(products.map(recordOf));
});

test.each([
  ['Co', 'notHeld'],
  ['CO', 'held', '630-08-0'],
  ['COS', 'notHeld'],
  ['THF', 'held', '109-99-9'],
  ['OO', 'notHeld'],
  ['O2', 'matches', '7782-44-7'],
  ['C=O', 'notHeld'],
  ['Cl[CH2]CCl', 'held', '107-06-2'],
  ['ClCCCl sample 7', 'held', '107-06-2'],
  ['CH3-CH2-OH', 'notHeld'],
  ['CHCl3', 'notHeld'],
  ['Na2S 9H2O', 'matches', '1313-84-4'],
  ['Na2S x 9 H2O', 'matches', '1313-84-4'],
  ['[D]OC', 'near', '67-56-1'],
  ['(C2H4)n', 'notCompared'],
  ['H(OCH2CH2)nOH', 'matches', '25322-68-3'],
  ['H[OCH2CH2]ₙOH', 'matches', '25322-68-3'],
  ['Fe0.9O', 'notCompared'],
  ['C*H*', 'notCompared'],
  ['oxy*', 'notCompared'],
])('%s is %s: %s', async (text, verdict, ...ids) => {
  const answer = await search(index, text, WITH_TOOLKIT);
  expect([answer.verdict, ...answer.hits.map(({ id }) => id)]).toEqual([verdict, ...ids]);
});
