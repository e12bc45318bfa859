/** Lines of invoices and order books: what stands beside a name. */
import { describe, expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { splitQualifiers } from '#search/names/qualifiers.ts';
import { indexOf, named, shippedIndex } from '../records.ts';

const KEYS = {
  '67-68-5': 'IAZDPXIOMUYVGZ-UHFFFAOYSA-N',
  '109-99-9': 'WYURNTSHIVDZCO-UHFFFAOYSA-N',
};
const product = (cas: string, ...names: [string, ...string[]]) => ({
  ...named(cas, ...names),
  formula: '',
  inchiKey: KEYS[cas as keyof typeof KEYS] ?? '',
  smiles: '',
});
const index = indexOf([
  product('67-64-1', 'Acetone'),
  product('64-19-7', 'Acetic acid'),
  product('7446-70-0', 'Aluminium chloride'),
  product('7784-13-6', 'Aluminium chloride hexahydrate'),
  product('108-88-3', 'Toluene'),
  product('121-44-8', 'Triethylamine'),
  product('102-71-6', 'Triethylolamine'),
  product('1310-58-3', 'Potassium hydroxide'),
  product('1310-73-2', 'Sodium hydroxide'),
  product('16940-66-2', 'Sodium borohydride'),
  product('109-99-9', 'Tetrahydrofuran'),
  product('7722-84-1', 'Hydrogen peroxide'),
  product('64-17-5', 'Ethanol'),
  product('67-56-1', 'Methanol'),
  product('7664-93-9', 'Sulfuric acid'),
  product('67-68-5', 'Dimethyl sulfoxide'),
  product('7440-05-3', 'Palladium'),
  product('109-72-8', 'n-Butyllithium, 2.5 M in hexanes'),
  product('7758-98-7', 'Copper(II) sulfate'),
]);

const verdict = async (text: string) => {
  const { verdict: what, hits, taken } = await search(index, text);
  const beside = taken.kind === 'name' ? (taken.qualifiers ?? []).map((one) => one.text) : [];
  return [what, hits[0]?.id ?? '', beside.join('; ')].join(' | ');
};

test.each([
  ['Acetone, HPLC Grade', 'held | 67-64-1 | HPLC Grade'],
  ['HPLC grade acetone', 'held | 67-64-1 | HPLC grade'],
  ['Acetic Acid Glacial 99% ACS Grade', 'held | 64-19-7 | Glacial; 99%; ACS Grade'],
  ['Aluminum Chloride, Anhydrous, Reagent Grade', 'held | 7446-70-0 | Anhydrous; Reagent Grade'],
  ['Toluene (anhydrous), 99.8%', 'held | 108-88-3 | anhydrous; 99.8%'],
  ['dry toluene', 'held | 108-88-3 | dry'],
  ['Triethylamine >=99%', 'held | 121-44-8 | >=99%'],
  ['Potassium hydroxide pellets', 'held | 1310-58-3 | pellets'],
  ['Sodium borohydride powder, 98%', 'held | 16940-66-2 | powder; 98%'],
  ['Tetrahydrofuran, stabilized with BHT', 'held | 109-99-9 | stabilized with BHT'],
  ['Acetone 2.5 L', 'held | 67-64-1 | 2.5 L'],
  ['Dimethyl sulfoxide (DMSO)', 'held | 67-68-5 | '],
  ['n-Butyllithium 2.5 M in hexanes', 'held | 109-72-8 | 2.5 M in hexanes'],
  ['Aluminium chloride hexahydrate', 'held | 7784-13-6 | hexahydrate'],
  ['Acetic Acid 10% Solution', 'near | 64-19-7 | 10%; Solution'],
  ['Sodium Hydroxide 0.1N Solution', 'near | 1310-73-2 | 0.1N; Solution'],
  ['Hydrogen peroxide 30% w/w', 'near | 7722-84-1 | 30% w/w'],
  ['Hydrogen peroxide 30 %', 'near | 7722-84-1 | 30 %'],
  ['Ethanol 95% denatured', 'near | 64-17-5 | 95%; denatured'],
  ['Methanol-d4, 99.8 atom % D', 'near | 67-56-1 | d4; 99.8 atom % D'],
  ['Sulfuric acid, fuming, 20% SO3', 'near | 7664-93-9 | fuming; 20% SO3'],
  ['Palladium on carbon 10 wt%', 'near | 7440-05-3 | on carbon; 10 wt%'],
  ['Copper(II) sulfate pentahydrate', 'near | 7758-98-7 | pentahydrate'],
  ['Dimethyl sulfoxide (THF)', 'near | 67-68-5 | '],
  ['Methanol-d4', 'near | 67-56-1 | d4'],
  ['DMSO-d6', 'near | 67-68-5 | d6'],
  ['Acetone-d', 'near | 67-64-1 | d'],
  [
    'Sodium hydroxide 60% dispersion in mineral oil',
    'near | 1310-73-2 | 60%; dispersion; in mineral oil',
  ],
  ['Palladium powder <10 um', 'held | 7440-05-3 | powder; <10 um'],
])('%s: %s', async (text, expected) => {
  expect(await verdict(text)).toBe(expected);
});

test('a formula with a qualifier describes products', async () => {
  const acids = indexOf([
    { ...named('7664-93-9', 'Sulfuric acid'), formula: 'H2O4S' },
    { ...named('7647-01-0', 'Hydrogen chloride'), formula: 'ClH' },
  ]);
  for (const [text, id] of [
    ['H2SO4 conc.', '7664-93-9'],
    ['conc. HCl', '7647-01-0'],
  ] as const) {
    const { verdict: what, hits } = await search(acids, text);
    expect([what, hits[0]?.id]).toEqual(['matches', id]);
  }
});

test.each([
  ['2-Bromocyclohexanone, GC standard', '822-85-5'],
  ['2-溴环己酮 98% 500g', '822-85-5'],
  ['5 g 2-bromocyclopentanone', '21943-50-0'],
])('%s is held', async (text, id) => {
  const { verdict: what, hits } = await search(await shippedIndex(), text);
  expect([what, hits[0]?.id]).toEqual(['held', id]);
});

describe('abbreviations', () => {
  test('name one compound each', async () => {
    expect(await verdict('DMSO')).toBe('held | 67-68-5 | ');
    expect(await verdict('thf')).toBe('held | 109-99-9 | ');
    expect(await verdict('DMSO, 99.9 %')).toBe('held | 67-68-5 | 99.9 %');
    for (const text of ['DCM', 'DMF', 'TFA', 'NBS', 'TEA', 'MeCN', 'EtOAc'])
      expect(await verdict(text)).toBe('notHeld |  | ');
  });
});

test.each(['Tween 20', 'Acid Red 1', '2-methyl-2-butanol', 'Vitamin D', 'Liquid paraffin', '98 %'])(
  '%s has no qualifiers',
  (text) => {
    expect(splitQualifiers(text)).toBeUndefined();
  },
);

test('an abbreviation with qualifiers is no formula of its letters', async () => {
  expect(await verdict('THF, dry')).toBe('held | 109-99-9 | dry');
  expect(await verdict('THF anhydrous, 1 L')).toBe('held | 109-99-9 | anhydrous; 1 L');
  expect((await search(index, 'NBS')).taken.kind).toBe('name');
});
