import { beforeAll, expect, test } from 'vitest';
import { FUNCTIONAL_GROUP_IDS } from '#chemistry/structure/functional-groups.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { strings } from '#i18n/strings.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function groups(smiles: string): string[] {
  const read = toolkit.read(smiles, 'groups');
  if ('problem' in read) throw new Error(read.problem);
  return read.groups.map(({ id }) => id);
}

test.each([
  ['2′-iodoacetophenone', 'CC(=O)c1ccccc1I', 'aryl-iodide ketone benzene-ring'],
  ['2-bromocyclohexanone', 'O=C1CCCCC1Br', 'alkyl-bromide alpha-haloketone ketone'],
  ['2-iodo-1,4-dimethoxybenzene', 'COc1ccc(OC)c(I)c1', 'aryl-iodide aryl-ether benzene-ring'],
  ['thioxanthone', 'O=c1c2ccccc2sc2ccccc12', 'ketone benzene-ring fused-arene'],
  ['aspirin', 'CC(=O)Oc1ccccc1C(=O)O', 'carboxylic-acid ester benzene-ring'],
  ['paracetamol', 'CC(=O)Nc1ccc(O)cc1', 'amide phenol benzene-ring'],
  ['γ-butyrolactone', 'O=C1CCCO1', 'lactone'],
  ['caprolactam', 'O=C1CCCCCN1', 'lactam'],
  ['succinimide', 'O=C1CCC(=O)N1', 'imide'],
  ['acetic anhydride', 'CC(=O)OC(C)=O', 'anhydride'],
  ['formaldehyde', 'C=O', 'aldehyde'],
  ['formic acid', 'O=CO', 'carboxylic-acid'],
  ['methyl methacrylate', 'COC(=O)C(C)=C', 'ester acrylate alkene'],
  ['vinyl acetate', 'CC(=O)OC=C', 'ester alkene'],
  ['ethyl vinyl ether', 'CCOC=C', 'enol-ether alkene'],
  ['1,3-dioxolane', 'C1OCCO1', 'acetal'],
  ['epichlorohydrin', 'ClCC1CO1', 'alkyl-chloride epoxide'],
  ['triethylamine', 'CCN(CC)CC', 'tertiary-amine'],
  ['aniline', 'Nc1ccccc1', 'aromatic-amine benzene-ring'],
  ['nitrobenzene', '[O-][N+](=O)c1ccccc1', 'nitro benzene-ring'],
  ['alanine', 'CC(N)C(=O)O', 'carboxylic-acid primary-amine alpha-amino-acid'],
  ['glycine as zwitterion', '[NH3+]CC(=O)[O-]', 'carboxylate ammonium-salt alpha-amino-acid'],
  ['diphenyliodonium', 'c1ccccc1[I+]c1ccccc1', 'iodonium benzene-ring'],
  ['triphenylsulfonium', 'c1ccc(cc1)[S+](c1ccccc1)c1ccccc1', 'sulfonium benzene-ring'],
  ['(diacetoxyiodo)benzene', 'CC(=O)OI(OC(C)=O)c1ccccc1', 'hypervalent-iodine benzene-ring'],
  ['phenylboronic acid', 'OB(O)c1ccccc1', 'boronic-acid benzene-ring'],
  ['phenylacetylene', 'C#Cc1ccccc1', 'terminal-alkyne benzene-ring'],
  ['diphenylacetylene', 'c1ccccc1C#Cc1ccccc1', 'alkyne benzene-ring'],
  ['indole', 'c1ccc2[nH]ccc2c1', 'fused-arene indole'],
  ['quinoline', 'c1ccc2ncccc2c1', 'fused-arene quinoline'],
  ['benzoquinone', 'O=C1C=CC(=O)C=C1', 'ketone enone quinone alkene'],
  ['methyl thiocyanate', 'CSC#N', 'thiocyanate'],
  ['benzotrifluoride', 'FC(F)(F)c1ccccc1', 'trifluoromethyl benzene-ring'],
  ['sulfanilamide', 'Nc1ccc(cc1)S(N)(=O)=O', 'aromatic-amine sulfonamide benzene-ring'],
  ['ethanol', 'CCO', 'alcohol'],
  ['hexane', 'CCCCCC', ''],
])('%s', (_, smiles, expected) => {
  const found = new Set(groups(smiles));
  const wanted = expected.split(' ').filter(Boolean);
  // Ignore the benzo ring of a fused system, which no row tests.
  if (!wanted.includes('benzene-ring')) found.delete('benzene-ring');
  expect([...found]).toEqual(wanted);
});

/** For each group a real compound that has it, and one that is near it and has it not. */
test.each([
  ['hypervalent-iodine', 'CC(=O)OI1(OC(C)=O)(OC(C)=O)OC(=O)c2ccccc12', 'Ic1ccccc1C(=O)O'],
  ['triflate', 'COS(=O)(=O)C(F)(F)F', 'COS(C)(=O)=O'],
  ['triflate', '[Ag+].[O-]S(=O)(=O)C(F)(F)F', 'OC(=O)C(F)(F)F'],
  ['silyl-triflate', 'C[Si](C)(C)OS(=O)(=O)C(F)(F)F', 'COS(=O)(=O)C(F)(F)F'],
  ['sulfonic-anhydride', 'O=S(=O)(C(F)(F)F)OS(=O)(=O)C(F)(F)F', 'CS(=O)(=O)OC'],
  ['isocyanide', 'CC(C)(C)[N+]#[C-]', 'CC(C)(C)C#N'],
  ['carbodiimide', 'C(=NC1CCCCC1)=NC1CCCCC1', 'O=C=NC1CCCCC1'],
  ['ketene', 'C=C=O', 'CC(C)=O'],
  ['ketene', 'O=C=C(c1ccccc1)c1ccccc1', 'C=C=C'],
  ['nitrone', 'CC(C)(C)[N+]([O-])=Cc1ccccc1', 'C[N+](C)(C)[O-]'],
  ['nitrone', 'CC(C)(C)[N+]([O-])=Cc1ccccc1', 'CC=NO'],
  ['sulfinate', '[Na+].Cc1ccc(cc1)S(=O)[O-]', 'Cc1ccc(cc1)S(=O)(=O)[O-].[Na+]'],
  ['sulfinate', 'OS(=O)c1ccccc1', 'CS(C)=O'],
  ['thiolate', '[Na+].C[S-]', 'CS'],
  ['thiolate', '[Na+].C[S-]', '[K+].[S-]C#N'],
  ['alkoxide', '[K+].CC(C)(C)[O-]', 'CC(C)(C)O'],
  ['alkoxide', 'CC(C)O[Ti](OC(C)C)(OC(C)C)OC(C)C', 'CC(C)OC(C)C'],
  ['alkoxide', '[Na+].CC[O-]', '[Na+].CC(=O)[O-]'],
  ['phenolate', '[Na+].[O-]c1ccccc1', 'Oc1ccccc1'],
  ['orthoester', 'CCOC(OCC)OCC', 'CCOCOCC'],
  ['aziridine', 'C1CN1', 'C1CCN1'],
  ['aziridine', 'C1CN1', 'C1CO1'],
  ['piperazine', 'C1CNCCN1', 'C1CCNCC1'],
  ['piperazine', 'CN1CCN(C)CC1', 'C1CN2CCN1CC2'],
  ['amide', 'CC(C)N=C(O)CCl', 'CC(C)N=C(OC)CCl'],
  ['amide', 'CC(O)=Nc1ccccc1', 'CC(C)=Nc1ccccc1'],
  ['lactam', 'OC1=Nc2ccccc2C1', 'Oc1ccccn1'],
  ['carbamate', 'CC(C)(C)OC(O)=NC', 'CC(C)(C)OC(C)=NC'],
  ['urea', 'NC(O)=NC', 'NC(C)=NC'],
  ['hydrazide', 'CC(O)=NN', 'CC(C)=NN'],
  ['thioamide', 'CC(N)=S', 'CC(N)=O'],
  // Heteroaromatic rings: each is its own.
  ['pyrazine', 'c1cnccn1', 'c1cncnc1'],
  ['triazine', 'Nc1nc(N)nc(N)n1', 'c1cnccn1'],
  ['pyridazine', 'c1ccnnc1', 'c1cnccn1'],
  ['isoxazole', 'c1cnoc1', 'c1cocn1'],
  ['oxazole', 'c1cocn1', 'c1ccc2ocnc2c1'],
  ['benzoxazole', 'c1ccc2ocnc2c1', 'c1cocn1'],
  ['pyrrole', 'c1cc[nH]c1', 'c1ccc2[nH]ccc2c1'],
  ['pyrrole', 'C1CCc2[nH]ccc2C1', 'c1ccc2c(c1)[nH]c1ccccc12'],
  ['indole', 'c1ccc2[nH]ccc2c1', 'c1ccc2c(c1)[nH]c1ccccc12'],
  ['carbazole', 'c1ccc2c(c1)[nH]c1ccccc12', 'c1ccc2[nH]ccc2c1'],
  ['pyridine', 'c1ccncc1', 'O=c1cccc[nH]1'],
  ['pyridine', 'C[n+]1ccccc1', 'c1ccc2ncccc2c1'],
  ['pyridine', 'N=c1cccc[nH]1', 'Cn1ccccc1=O'],
  ['pyridone', 'O=c1cccc[nH]1', 'Oc1ccccn1'],
  ['pyrimidine', 'c1cncnc1', 'O=c1cc[nH]c(=O)[nH]1'],
  ['pyrimidinone', 'O=c1cc[nH]c(=O)[nH]1', 'c1cncnc1'],
  ['quinoline', 'c1ccc2cnccc2c1', 'c1ccc2nc3ccccc3cc2c1'],
  ['quinoline', 'c1ccc2ncccc2c1', 'O=c1ccc2ccccc2[nH]1'],
  ['quinolone', 'O=c1ccc2ccccc2[nH]1', 'c1ccc2ncccc2c1'],
  ['acridine', 'c1ccc2nc3ccccc3cc2c1', 'c1ccc2ncccc2c1'],
  ['furan', 'c1ccoc1', 'c1ccc2occc2c1'],
  ['benzofuran', 'c1ccc2occc2c1', 'c1ccc2c(c1)oc1ccccc12'],
  ['thiophene', 'c1ccsc1', 'c1ccc2sccc2c1'],
  ['benzothiophene', 'c1ccc2sccc2c1', 'c1ccsc1'],
  ['imidazole', 'c1c[nH]cn1', 'c1ccc2[nH]cnc2c1'],
  ['benzimidazole', 'c1ccc2[nH]cnc2c1', 'c1c[nH]cn1'],
  ['purine', 'Nc1ncnc2[nH]cnc12', 'c1ccc2[nH]cnc2c1'],
  ['purine', 'Cn1cnc2c1c(=O)n(C)c(=O)n2C', 'O=c1cc[nH]c(=O)[nH]1'],
  ['pyrazole', 'c1cn[nH]c1', 'c1ccc2[nH]ncc2c1'],
  ['indazole', 'c1ccc2[nH]ncc2c1', 'c1cn[nH]c1'],
  ['thiazole', 'c1cscn1', 'c1ccc2scnc2c1'],
  ['thiazole', 'N=c1[nH]ccs1', 'c1cnsc1'],
  ['benzothiazole', 'c1ccc2scnc2c1', 'c1cscn1'],
  ['triazole', 'c1c[nH]nn1', 'c1ccc2[nH]nnc2c1'],
  ['triazole', 'c1nc[nH]n1', 'c1c[nH]cn1'],
  ['benzotriazole', 'c1ccc2[nH]nnc2c1', 'c1c[nH]nn1'],
  ['tetrazole', 'c1nnn[nH]1', 'c1nc[nH]n1'],
])('%s: %s has it, %s has it not', (group, positive, negative) => {
  expect(groups(positive)).toContain(group);
  expect(groups(negative)).not.toContain(group);
});

test('each occurrence is told by its atoms', () => {
  const read = toolkit.read('Brc1ccc(Br)cc1', 'groups');
  if ('problem' in read) throw new Error(read.problem);
  const bromides = read.groups.find(({ id }) => id === 'aryl-bromide');
  expect(bromides?.atoms).toEqual([
    [1, 0],
    [4, 5],
  ]);
});

test('every group has a name of its own', () => {
  const names = FUNCTIONAL_GROUP_IDS.map((id) => strings('en').functionalGroups[id]);
  expect(new Set(names).size).toBe(FUNCTIONAL_GROUP_IDS.length);
});
