import { expect, test } from 'vitest';
import { bareConcentration, readPreparation } from '#catalog/import/row/preparation.ts';
import type { ProductFile } from '#catalog/content/schema/product.ts';
import { readRows } from '#catalog/import/row/join-rows.ts';
import { productRows } from '#catalog/import/row/to-cells.ts';
import { mapColumns } from '#catalog/import/table/map-columns.ts';
import { importing } from './importing.ts';

const into = importing();

test.each([
  ['n-Butyllithium, 2.5 M in hexanes', 'solution', 'n-Butyllithium', '2.5 mol/L', 'hexanes'],
  ['n-Butyllithium solution 1.6 M in hexane', 'solution', 'n-Butyllithium', '1.6 mol/L', 'hexane'],
  [
    'Hydrogen chloride 4 M in 1,4-dioxane',
    'solution',
    'Hydrogen chloride',
    '4 mol/L',
    '1,4-dioxane',
  ],
  ['Ammonia solution, 7 % in methanol', 'solution', 'Ammonia', '7 %', 'methanol'],
  [
    'Borane tetrahydrofuran complex solution 1.0 M in THF',
    'solution',
    'Borane tetrahydrofuran complex',
    '1.0 mol/L',
    'THF',
  ],
  ['Palladium on carbon, 10 %', 'supported', 'Palladium', '10 %', 'carbon'],
  ['Palladium, 5 % on activated carbon', 'supported', 'Palladium', '5 %', 'activated carbon'],
  ['Platinum on alumina', 'supported', 'Platinum', undefined, 'alumina'],
])('%s', (name, kind, base, share, other) => {
  const found = readPreparation(name);
  expect(found?.kind).toBe(kind);
  expect(found?.parts).toMatchObject([{ name: base }, { name: other }]);
  expect(found?.parts[0].share).toBe(share);
});

test('a stabiliser has the share', () => {
  expect(readPreparation('Tetrahydrofuran, stabilised with 250 ppm BHT')?.parts).toEqual([
    { name: 'Tetrahydrofuran', role: 'active' },
    { name: 'BHT', role: 'stabiliser', share: '250 ppm' },
  ]);
});

test.each([
  '2′-Iodoacetophenone',
  'Acetone, 99.5 %',
  'Sodium acetate trihydrate',
  'Carbon tetrachloride',
  'Silicon carbide',
  '4-Methylphenacyl bromide',
  'Methyl 2-(4-nitrophenyl)acetate',
])('%s is a substance', (name) => {
  expect(readPreparation(name)).toBeUndefined();
});

test('a percentage below 90 is a concentration', () => {
  expect(bareConcentration('Hydrogen peroxide, 30 %')).toBe('30 %');
  expect(bareConcentration('Acetone, 99 %')).toBeUndefined();
  expect(bareConcentration('Sodium 2-ethylhexanoate')).toBeUndefined();
});

test('preparations stand beside the substance of the same number', async () => {
  const found = await into.table(
    [
      'Cat. No.,CAS,Product,Formula,SMILES,Pack',
      'BL-1,109-72-8,n-Butyllithium,C4H9Li,[Li]CCCC,25 g',
      'BL-25,109-72-8,"n-Butyllithium, 2.5 M in hexanes",C4H9Li,[Li]CCCC,100 mL',
      'PD-10,7440-05-3,"Palladium on carbon, 10 %",Pd,[Pd],5 g',
      'LH-1,1310-66-3,Lithium hydroxide hydrate,LiOH·xH2O,,100 g',
    ].join('\n'),
  );
  expect(found.refused).toEqual([]);
  expect(found.products['bl-25']).toMatchObject({
    withoutCas: 'preparation',
    withoutStructure: 'preparation',
    composition: {
      kind: 'solution',
      parts: [
        { name: 'n-Butyllithium', cas: '109-72-8', smiles: '[Li]CCCC', share: '2.5 mol/L' },
        { name: 'hexanes', role: 'solvent' },
      ],
    },
  });
  expect(found.products['bl-25']).not.toHaveProperty('formula');
  expect(found.products['pd-10']).toMatchObject({ composition: { kind: 'supported' } });
  expect(found.products['1310-66-3']).toMatchObject({ withoutStructure: 'openHydrate' });
  expect(found.doubts.join('\n')).toContain('taken as a preparation (solution)');
});

test('a substance with the name of a solution comes back from an export as it was', () => {
  const file: ProductFile = {
    cas: '50-00-0',
    name: 'Formaldehyde, 37 % in water',
    formula: { value: 'CH2O', source: 'supplier-list' },
    structure: { smiles: 'C=O', link: 'assumed' },
    categories: ['reagents'],
  };
  const rows = productRows(file).map((cells, at) => ({ line: at + 2, cells }));
  const map = mapColumns(Object.keys(rows[0]?.cells ?? {}), rows, []).map;
  const context = { source: '', date: '', slugOf: (slug: string) => slug };
  expect(readRows([{ rows, map, context }])[0]?.fields).toEqual(file);
});
