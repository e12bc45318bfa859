import { expect, test } from 'vitest';
import { readQuery } from '#search/readings/read-query.ts';

/** The readings of a text, as "kind value". */
function readings(text: string): string[] {
  return readQuery(text).map((reading) => {
    switch (reading.kind) {
      case 'formula':
        return `${reading.guessed ? 'guess' : 'formula'} ${reading.parts ?? reading.formula}`;
      case 'smiles':
        return ['smiles', reading.smiles, reading.label].filter(Boolean).join(' ');
      case 'indefinite':
        return reading.reason;
      case 'molarMass':
      case 'monoisotopicMass':
        return `${reading.kind} ${String(reading.mass)}±${String(reading.tolerance)}`;
      default:
        return reading.kind;
    }
  });
}

test.each([
  ['CH3-CH2-OH', 'formula C2H6O'],
  ['CH3–CH2–OH', 'formula C2H6O'],
  ['CH2=CHCl', 'formula C2H3Cl'],
  ['HC≡CH', 'formula C2H2'],
  ['F2C=CF2', 'formula C2F4'],
  ['K3[Fe(CN)6]', 'formula C6FeK3N6'],
  ['[Fe(CN)6]4-', 'formula C6FeN6-4'],
  ['Cu[SO4]', 'formula CuO4S'],
  ['[NH4]Cl', 'formula ClH4N'],
  ['AlCl3 x 6 H2O', 'formula 6H2O·AlCl3'],
  ['CuSO4,5H2O', 'formula 5H2O·CuO4S'],
  ['CuSO4&middot;5H2O', 'formula 5H2O·CuO4S'],
  ['Na2S 9H2O', 'formula 9H2O·Na2S'],
  ['AlCl3 hexahydrate', 'formula 6H2O·AlCl3'],
  ['AlCl3 hexahydrate 98%', 'formula 6H2O·AlCl3'],
  ['AlCl3 98%', 'formula AlCl3'],
  ['Ni(II)Cl2', 'formula Cl2Ni'],
  ['H<sub>2</sub>SO<sub>4</sub>', 'formula H2O4S'],
  ['SO<sub>4</sub><sup>2-</sup>', 'formula O4S-2'],
  ['SO42-', 'formula O4S-2'],
  ['$\\mathrm{H_2SO_4}$', 'formula H2O4S'],
  ['n-C4H9OH', 'formula C4H10O'],
  ['p-C6H4Cl2', 'formula C6H4Cl2'],
  ['UV-B', 'name'],
  ['UNII-FU65', 'name'],
  ['(r*,r*)-pentane', 'name'],
  ['HCl 6N', 'formula ClH'],
  ['C 5H 5N', 'formula C5H5N'],
  ['S2Cl2', 'formula Cl2S2'],
  ['Co', 'formula Co'],
  ['CO', 'formula CO'],
  ['NO', 'formula NO'],
  ['CN', 'formula CN'],
  ['CCO', 'smiles CCO'],
  ['OO', 'smiles OO'],
  ['NN', 'smiles NN'],
  ['C1CC1', 'smiles C1CC1'],
  ['C=O', 'smiles C=O'],
  ['Cl[CH2]CCl', 'smiles Cl[CH2]CCl'],
  ['FC(F)C(F)F', 'smiles FC(F)C(F)F'],
  ['[Na+].[Cl-]', 'smiles [Na+].[Cl-]'],
  ['O=C([D])[D]', 'smiles O=C([2H])[2H]'],
  ['[D]OC', 'smiles [2H]OC'],
  ['[T]OC', 'smiles [3H]OC'],
  ['D2O', 'formula D2O'],
  ['Ic1ccccc1C(C)=O sample7', 'smiles Ic1ccccc1C(C)=O sample7'],
  ['CCO\tethanol', 'smiles CCO ethanol'],
  ['CCO |$;;R$|', 'smiles CCO |$;;R$|'],
  ['C[C@H](O)F |&1:1|', 'smiles C[CH](O)F |&1:1|'],
  ['iodo acetone', 'name'],
  ['CN tube', 'name'],
  ['tin oxide', 'name'],
  ['Fe0.9O', 'nonStoichiometric'],
  ['YBa2Cu3O7-x', 'nonStoichiometric'],
  ['LiOH·xH2O', 'nonStoichiometric'],
  ['(C2H4)n', 'polymer'],
  ['H(OCH2CH2)nOH', 'polymer'],
  ['C*H*', 'wildcard'],
  ['C?H?', 'wildcard'],
  ['iodo*', 'wildcard'],
  ['(1R*,2S*)-2-aminocyclohexanol', 'name'],
  ['what is iodine?', 'name'],
  ['CuSO4*5H2O', 'formula 5H2O·CuO4S'],
  ['MW 200-210', 'molarMass 205±5'],
  ['200–210 g/mol', 'molarMass 205±5'],
  ['exact mass 211.98-211.99', 'monoisotopicMass 211.985±0.005'],
  ['MW 210-200', 'name'],
  ['<i>p</i>-phenylenediamine', 'name'],
])('%s is first %s', (text, first) => {
  // Whether a class is meant, the catalog says.
  expect(readings(text).find((one) => !one.startsWith('class'))).toBe(first);
});

test.each([
  ['CH3-CH2-OH', 'smiles'],
  ['C=O', 'formula'],
  ['AlCl3 hexahydrate', 'formula AlCl3'],
  ['AlCl3 hydrate', 'formula'],
  ['CH2=CHCl', 'smiles'],
  ['Co(NO3)2', 'smiles'],
  ['(C2H4)n', 'formula'],
  ['AcOH', 'formula'],
])('%s is not read as %s', (text, kind) => {
  expect(readings(text).filter((reading) => reading.startsWith(kind))).toEqual([]);
});

test('an m/z alone is that of each usual ion', () => {
  const ions = readQuery('m/z 213.0').map((reading) =>
    reading.kind === 'monoisotopicMass' ? reading.ion?.text : reading.kind,
  );
  expect(ions.slice(0, 5)).toEqual(['[M+H]+', '[M+Na]+', '[M+NH4]+', '[M-H]-', '[M]+']);
});

/** A reader that is quadratic or worse exceeds the time limit of the runner. */
test.each([
  '(',
  '1-',
  'C=',
  '[',
  '1 ',
  '2142-',
  'C1',
  'x ',
  '<i>',
  '&',
  'n',
  '\\ce{',
  '·5',
  'II',
  '½',
])(
  'a thousand times %j is read in time',
  (piece) => {
    const text = piece.repeat(1000);
    for (let turn = 0; turn < 50; turn++) expect(readQuery(text).length).toBeGreaterThan(0);
  },
  20_000,
);
