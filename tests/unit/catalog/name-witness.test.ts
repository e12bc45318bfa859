import { describe, expect, test } from 'vitest';
import { judge } from '#catalog/checks/validate.ts';
import { isWarning } from '#catalog/content/problem.ts';
import { parseYaml } from '#catalog/content/read.ts';

/** What the check has against a name and a structure; OPSIN's remarks, which need Java, left out. */
async function against(name: string, smiles: string, more = ''): Promise<string[]> {
  const text = `name: "${name}"\nstructure: { smiles: "${smiles}"${more} }\n`;
  const { file } = parseYaml(text, 'products/x.yaml');
  if (!file) throw new Error(text);
  const none = { company: [], site: [], sources: [], categories: [], pages: [] };
  const problems = await judge({ ...none, products: [file] });
  return problems
    .filter(({ field, what }) => field === 'name' || what.includes('without a charge'))
    .filter(({ what }) => !what.includes('OPSIN'))
    .map((problem) => `${isWarning(problem) ? 'warning: ' : ''}${problem.what}`);
}

describe('a name that contradicts the structure', () => {
  test.each([
    ['iron oxide (Fe3O4)', '[Fe]=O', 'Fe3O4: the name says so, the structure is FeO'],
    ['vanadium sulfide (V2S3)', '[V]=S', 'V2S3: the name says so, the structure is SV'],
    [
      'phosphorus oxide (P2O5)',
      'O=P12OP3(=O)OP(=O)(O1)OP(=O)(O2)O3',
      'warning: P2O5: the name says so, the structure is O10P4',
    ],
    [
      'cobalt(II) chloride hexahydrate',
      'O.[Cl-].[Cl-].[Co+2]',
      'hexahydrate: the structure has 1 H2O for one unit',
    ],
    [
      'tin dichloride dihydrate',
      'O.[Cl-].[Cl-].[Sn+2]',
      'dihydrate: the structure has 1 H2O for one unit',
    ],
    [
      'nitric acid, dysprosium(3+) salt, hydrate (1:9)',
      'O.[O-][N+](=O)[O-].[O-][N+](=O)[O-].[O-][N+](=O)[O-].[Dy+3]',
      'hydrate (1:9): the structure has 1 H2O for one unit',
    ],
    [
      'copper sulfate, anhydrous',
      'O.[O-]S(=O)(=O)[O-].[Cu+2]',
      'anhydrous: the structure has 1 H2O for one unit',
    ],
    [
      'chloral hydrate, monohydrate',
      'OC(O)C(Cl)(Cl)Cl',
      'warning: monohydrate: the structure has 0 H2O for one unit',
    ],
    [
      'iron(III) chloride',
      '[Cl-].[Cl-].[Fe+2]',
      'iron(III): the structure has Fe with the charge 2',
    ],
    ['cuprous cyanide', '[C-]#N.[Cu+2]', 'cuprous: the structure has Cu with the charge 2'],
    [
      'manganese sulfate',
      'OS(O)(=O)=O.[Mn]',
      'OS(O)(=O)=O.[Mn]: Mn without a charge beside an acid that has kept its hydrogen',
    ],
    ['cis-2-pentene', 'CCC=CC', 'cis: the structure has no configuration'],
    ['trans-1,4-dimethylcyclohexane', 'CC1CCC(C)CC1', 'trans: the structure has no configuration'],
    ['(2E)-2-pentene', 'CC/C=C\\\\C', '(2E): the double bond of the structure is Z'],
    ['(2S)-2-butanol', 'CCC(C)O', '(2S): the structure has no configuration'],
    ['L-alanine', 'CC(N)C(=O)O', 'L: the structure has no configuration'],
    ['trans-ethanol', 'CCO', 'warning: trans: the structure has no configuration'],
    ['(±)-2-butanol', 'CC[C@H](C)O', 'warning: (±): the structure is one enantiomer'],
    ['chloroform-d1 [2H]', 'ClC(Cl)Cl', 'd1: the structure has no labelled atom'],
    ['benzene-d6', 'c1ccccc1', 'd6: the structure has no labelled atom'],
    [
      'sodium phosphate (Na3PO4)',
      '[Na+].[Na+].OP(=O)([O-])[O-]',
      'warning: Na3PO4: the name says so, the structure is HNa2O4P',
    ],
    [
      'Potassium dichromate, K2Cr2O7',
      '[K+].[K+].[O-][Cr](=O)(=O)[O-]',
      'K2Cr2O7: the name says so, the structure is CrK2O4',
    ],
    ['CuSO4·5H2O', 'O.[Cu+2].[O-]S(=O)(=O)[O-]', '·5H2O: the structure has 1 H2O for one unit'],
    [
      'Kupfersulfat-Pentahydrat',
      'O.[Cu+2].[O-]S(=O)(=O)[O-]',
      'Pentahydrat: the structure has 1 H2O for one unit',
    ],
    [
      'aluminium chloride, 6 H2O',
      'O.[Al+3].[Cl-].[Cl-].[Cl-]',
      '6 H2O: the structure has 1 H2O for one unit',
    ],
    ['Boc-D-Phe-OH', 'CC(C)(C)OC(=O)NC(Cc1ccccc1)C(=O)O', 'D: the structure has no configuration'],
    ['L-Ascorbic acid', 'OCC(O)C1OC(=O)C(O)=C1O', 'L: the structure has no configuration'],
    ['(2′R)-2-(2′-butyl)phenol', 'CCC(C)c1ccccc1O', '(2′R): the structure has no configuration'],
    ['(S,S)-Hydrobenzoin', 'OC(C(O)c1ccccc1)c1ccccc1', '(S,S): the structure has no configuration'],
    [
      '(1R*,2R*)-2-aminocyclohexanol',
      'NC1CCCCC1O',
      'warning: (1R*,2R*): the structure has no configuration',
    ],
    ['Methanol-d4', '[2H]OC', 'd4: the structure has 1 × D'],
    ['Benzene-13C6', '[13cH]1ccccc1', '13C6: the structure has 1 × 13C'],
    ['Deuterium oxide', 'O', 'Deuterium: the structure has no labelled atom'],
    [
      'Potassium phthalimide',
      '[K].O=C1NC(=O)c2ccccc12',
      '[K].O=C1NC(=O)c2ccccc12: K without a charge beside an acid that has kept its hydrogen',
    ],
    [
      'Calcium carbide',
      '[Ca].C#C',
      '[Ca].C#C: Ca without a charge beside an acid that has kept its hydrogen',
    ],
  ])('%s, %s', async (name, smiles, what) => {
    expect(await against(name, smiles)).toEqual([what]);
  });
});

describe('a name that does not contradict the structure', () => {
  test.each([
    ['calcium sulfate hemihydrate', '[Ca+2].[Ca+2].O.[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-]'],
    ['copper sulfate', 'O.O.O.O.O.[O-]S(=O)(=O)[O-].[Cu+2]'],
    [
      'aluminium sulfate octadecahydrate',
      `${'O.'.repeat(18)}[Al+3].[Al+3].[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-]`,
    ],
    ['chromic acid (H2CrO4), disodium salt', '[O-][Cr](=O)(=O)[O-].[Na+].[Na+]'],
    ['potassium hexacyanoferrate(III)', '[K+].[K+].[K+].N#C[Fe-3](C#N)(C#N)(C#N)(C#N)C#N'],
    ['cyanogen azide ((CN)(N3))', 'N#CN=[N+]=[N-]'],
    [
      'magnesium carbonate, mixt. with magnesium hydroxide (Mg(OH)2)',
      'O=C([O-])[O-].[Mg+2].[OH-].[OH-].[Mg+2]',
    ],
    ['rac-2-butanol', 'CCC(C)O'],
    ['DL-alanine', 'CC(N)C(=O)O'],
    ['2(1H)-quinolinone', 'O=c1ccc2ccccc2[nH]1'],
    ['phthalazin-1(2H)-one', 'O=c1[nH]ncc2ccccc12'],
    ['cisplatin', 'Cl[Pt](Cl)([NH3])[NH3]'],
    ['transfluthrin', 'CC1(C)C(C=C(Cl)Cl)C1C(=O)OCc1c(F)c(F)cc(F)c1F'],
    ['vitamin K1 (E)', 'C/C=C/C'],
    ['chloroform-d', '[2H]C(Cl)(Cl)Cl'],
    ['S-methyl thioacetate', 'CSC(C)=O'],
    ['palladium on barium sulfate', '[Pd].[Ba+2].[O-]S(=O)(=O)[O-]'],
    ['sodium ethoxide', '[Na+].CC[O-]'],
    ['Iron(III) chloride·xH2O', '[Fe+3].[Cl-].[Cl-].[Cl-].O'],
    ['Calcium sulfate 0.5-hydrate', '[Ca+2].[Ca+2].[O-]S(=O)(=O)[O-].[O-]S(=O)(=O)[O-].O'],
    ['Copper sulfate (CuSO4), pentahydrate', '[Cu+2].[O-]S(=O)(=O)[O-].O.O.O.O.O'],
    ['Vitamin D3', 'C[C@H](CCCC(C)C)[C@H]1CC[C@@H]2[C@@]1(CCCC2)C'],
    ['Octamethylcyclotetrasiloxane (D4)', 'C[Si]1(C)O[Si](C)(C)O[Si](C)(C)O[Si](C)(C)O1'],
    ['Reactive Blue K-D6', 'CCO'],
    ['(²H₆)Acetone', '[2H]C([2H])([2H])C(=O)C([2H])([2H])[2H]'],
    ['Acetone-D6', '[2H]C([2H])([2H])C(=O)C([2H])([2H])[2H]'],
    ['1,4-Cyclohexanediol (cis- and trans- mixture)', 'OC1CCC(O)CC1'],
    ['cis/trans-1,4-Cyclohexanediol', 'OC1CCC(O)CC1'],
    ['(1RS,2SR)-2-Aminocyclohexanol', 'NC1CCCCC1O'],
    ['Selectfluor(R)', 'CCC(C)O'],
    ['(R)-BINAP', 'c1ccc(cc1)P(c1ccccc1)c1ccc2ccccc2c1-c1c(ccc2ccccc12)P(c1ccccc1)c1ccccc1'],
    ['Sodium, dispersion in toluene', '[Na].Cc1ccccc1'],
  ])('%s, %s', async (name, smiles) => {
    expect(await against(name, smiles)).toEqual([]);
  });

  test('a racemate that says so', async () => {
    expect(await against('(±)-2-butanol', 'CC[C@H](C)O', ', configuration: racemic')).toEqual([]);
  });
});
