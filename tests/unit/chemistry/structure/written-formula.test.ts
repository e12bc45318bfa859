import { beforeAll, expect, test } from 'vitest';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function read(smiles: string) {
  const structure = toolkit.read(smiles, 'writtenFormula', 'formula', 'assembly');
  if ('problem' in structure) throw new Error(structure.problem);
  return structure;
}

/** As handbooks and labels print them. */
test.each([
  ['[Sn+2].[Cl-].[Cl-].O.O', 'SnCl2·2H2O'],
  ['[Co+2].[Cl-].[Cl-].O.O.O.O.O.O', 'CoCl2·6H2O'],
  ['[Cu+2].[O-]S(=O)(=O)[O-].O.O.O.O.O', 'CuSO4·5H2O'],
  ['[K+].[Al+3].[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-]', 'KAl(SO4)2'],
  ['[NH4+].[NH4+].[O-]S(=O)(=O)[O-]', '(NH4)2SO4'],
  ['[Ca+2].[Ca+2].[Ca+2].[O-]P(=O)([O-])[O-].[O-]P(=O)([O-])[O-]', 'Ca3(PO4)2'],
  ['[K+].[O-][Cl](=O)(=O)=O', 'KClO4'],
  ['[K+].[O-]Br(=O)=O', 'KBrO3'],
  ['[Na+].[Na+].[O-]S(=O)(=O)[O-]', 'Na2SO4'],
  ['[Na+].[O-]S(=O)(=O)O', 'NaHSO4'],
  ['[Na+].OC(=O)[O-]', 'NaHCO3'],
  ['[K+].[S-]C#N', 'KSCN'],
  ['[K+].[K+].[K+].[Fe+3].[C-]#N.[C-]#N.[C-]#N.[C-]#N.[C-]#N.[C-]#N', 'K3Fe(CN)6'],
  ['[Cu+2].[Cu+2].[OH-].[OH-].O=C([O-])[O-]', 'Cu2CO3(OH)2'],
  ['[Bi+3].[O-2].[Cl-]', 'BiOCl'],
  ['[Na].[Al].[O].[O]', 'NaAlO2'],
  // Bases beside their acids, whether the salt is drawn as molecules or as ions.
  ['CCNCC.Cl', 'C4H11N·HCl'],
  ['CC[NH2+]CC.[Cl-]', 'C4H11N·HCl'],
  ['CN.CN.OS(=O)(=O)O', '2CH5N·H2SO4'],
  ['C[NH3+].C[NH3+].[O-]S(=O)(=O)[O-]', '2CH5N·H2SO4'],
  ['c1cc[nH+]cc1.[O-]S(=O)(=O)C(F)(F)F', 'C5H5N·CHF3O3S'],
  ['O.Cl.NCC(=O)O', 'C2H5NO2·HCl·H2O'],
  // Acids, oxides, halides of one molecule.
  ['OS(=O)(=O)O', 'H2SO4'],
  ['O[N+](=O)[O-]', undefined], // HNO3 in the Hill system as well
  ['OB(O)O', 'H3BO3'],
  ['O=P(Cl)(Cl)Cl', 'POCl3'],
  ['O=S(Cl)Cl', 'SOCl2'],
  ['N', 'NH3'],
  ['Cl', 'HCl'],
  ['[2H]Cl', 'DCl'],
  ['Cl[SiH](Cl)Cl', 'SiHCl3'],
  // Organic salts in the Hill system, water behind them.
  ['CC(=O)[O-].[Na+].O.O.O', 'C2H3NaO2·3H2O'],
  ['O.O.OC(=O)C(=O)O', 'C2H2O4·2H2O'],
  ['N.OC(=O)C=C', 'C3H4O2·NH3'],
])('%s is written %s', (smiles, expected) => {
  expect(read(smiles).writtenFormula).toBe(expected);
});

test.each([
  ['ethanol is in the Hill system', 'CCO'],
  ['an ion without its counter-ion', 'CC(=O)[O-]'],
  ['a quaternary ammonium salt', 'CCCC[N+](CCCC)(CCCC)CCCC.[Br-]'],
  ['thiourea is organic', 'NC(N)=S'],
  ['groups drawn beside their metal', '[CH3].[CH3].[Hg]'],
  ['an alcohol beside its metal', 'CCO.[Ge]'],
])('%s: no other writing', (_, smiles) => {
  expect(read(smiles).writtenFormula).toBeUndefined();
});

test('the atoms are those of the Hill formula', () => {
  for (const smiles of ['CC[NH2+]CC.[Cl-]', '[Co+2].[Cl-].[Cl-].O.O.O.O.O.O']) {
    const { writtenFormula = '', formula } = read(smiles);
    expect(hillFormula(parseFormula(writtenFormula))).toBe(formula);
  }
});

test('parts of a salt have the usual writing beside the Hill formula', () => {
  expect(read('CCNCC.Cl').assembly?.parts).toEqual([
    { formula: 'C4H11N', count: 1 },
    { formula: 'ClH', count: 1, written: 'HCl' },
  ]);
  expect(read('[NH4+].[NH4+].[O-]S(=O)(=O)[O-]').assembly?.parts).toEqual([
    { formula: 'H4N+', count: 2, written: 'NH4+' },
    { formula: 'O4S-2', count: 1, written: 'SO4-2' },
  ]);
});
