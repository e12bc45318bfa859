import { beforeAll, expect, test } from 'vitest';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { SUBSTITUENTS } from '#chemistry/structure/description/substituents.ts';
import {
  sizeText,
  stereoText,
  structureText,
} from '#components/product/identity/structure-text.ts';
import { strings } from '#i18n/strings.ts';
import { plainText } from '#ui/markup/markup.ts';
import { smilesOfKey } from './rebuild.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function text(structure: Pick<Structure, 'graph'>): string {
  const description = describeStructure(structure.graph);
  const words = strings('en').structure;
  const told = structureText(description, words);
  return told ? plainText(told) : sizeText(description, words).join(' ');
}

function describeSmiles(smiles: string): string {
  const read = toolkit.read(smiles, 'graph');
  if ('problem' in read) throw new Error(read.problem);
  return text(read);
}

test.each([
  [
    'COc1cc(C)c(Cl)cc1S(=O)(=O)Cl',
    'A benzene ring bearing chlorosulfonyl at position 1, methoxy at position 2, methyl at position 4, chloro at position 5.',
  ],
  ['CC(=O)c1ccccc1I', 'A benzene ring bearing acetyl at position 1, iodo at position 2 (ortho).'],
  [
    'COc1ccc(OC)c(I)c1',
    'A benzene ring bearing methoxy at position 1, iodo at position 2, methoxy at position 4.',
  ],
  [
    'O=C1CCCC1Br',
    'A saturated 5-membered ring bearing oxo (=O) at position 1, bromo at position 2.',
  ],
  [
    'Cc1ccc(cc1)C(=O)CBr',
    'A benzene ring bearing bromoacetyl at position 1, methyl at position 4 (para).',
  ],
  [
    'Cc1ccc(C(C)=O)c(Br)c1',
    'A benzene ring bearing acetyl at position 1, bromo at position 2, methyl at position 4.',
  ],
  [
    'Cc1cncc(C)c1',
    'An aromatic 6-membered ring containing nitrogen at position 1, bearing methyl at position 3, methyl at position 5.',
  ],
  [
    'O=C1CCCO1',
    'A saturated 5-membered ring containing oxygen at position 1, bearing oxo (=O) at position 2.',
  ],
  ['O=c1c2ccccc2sc2ccccc12', '15 heavy atoms, 3 rings.'],
  ['O=C(c1ccccc1)c1ccccc1', '14 heavy atoms, 2 rings.'],
  ['c1ccc(cc1)-c1ccccc1', '12 heavy atoms, 2 rings.'],
  ['CCC(C)CC', 'No ring; a main chain of 5 carbon atoms bearing methyl at position 3.'],
  [
    'CCCC(C)CC(=O)O',
    'No ring; a main chain of 6 carbon atoms bearing oxo (=O) at position 1, hydroxy at position 1, methyl at position 3.',
  ],
  [
    'OCC(CC)CCC=C',
    'No ring; a main chain of 6 carbon atoms with a double bond at position 5 bearing hydroxy at position 1, ethyl at position 2.',
  ],
  [
    'CC(=O)OCC=C(C)CCC=C(C)C',
    'No ring; a main chain of 8 carbon atoms with 2 double bonds at positions 2, 6 bearing acetoxy at position 1, methyl at positions 3, 7.',
  ],
  [
    'CCOC(=O)CC#N',
    'No ring; a main chain of 3 carbon atoms bearing oxo (=O) at position 1, ethoxy at position 1, nitrilo (≡N) at position 3.',
  ],
  ['CCOS(=O)(=O)OCC', 'No ring; one sulfur atom bearing 2 × oxo (=O), 2 × ethoxy.'],
  ['ClCOCCl', 'No ring; one oxygen atom bearing 2 × chloromethyl.'],
  ['CO', 'No ring; one carbon atom with 3 hydrogens bearing hydroxy.'],
  [
    '[Na+].CC(=O)[O-]',
    'Sodium(1+) ion. Part C2H3O2−: no ring; a main chain of 2 carbon atoms bearing oxo (=O) at position 1, oxido (O⁻) at position 1.',
  ],
  ['[Al+3].[F-].[F-].[F-]', 'Aluminium(3+) ion. 3 × fluoride ion.'],
  ['F[P-](F)(F)(F)(F)F.c1ccc(cc1)[I+]c1ccccc1', '20 heavy atoms, 2 rings.'],
  ['CC(O)=Nc1ccccc1', 'A benzene ring bearing the group N=C(OH)CH3 at position 1.'],
  ['NC(Cc1ccccc1)C(=O)O', 'A benzene ring bearing the group CH2CH(NH2)C(=O)OH at position 1.'],
  ['CCCCCCCCCCc1ccccc1', 'A benzene ring bearing the group (CH2)9CH3 at position 1.'],
  ['[2H][2H]', 'Hydrogen and nothing else.'],
  ['[CH2]C', '2 heavy atoms.'], // a radical: a chain does not tell it
  ['CC(=O)[O-]', '4 heavy atoms.'], // a single ion: its charge is not told
  ['[13CH3]C', '2 heavy atoms.'],
  ['Cl[Al](Cl)Cl.O.O', 'Part AlCl3: no ring; one aluminium atom bearing 3 × chloro. 2 × water.'],
])('%s', (smiles, expected) => {
  expect(describeSmiles(smiles)).toBe(expected);
});

const RELATIVE =
  'The configuration is relative: the compound is the one drawn or its mirror image.';

test.each([
  ['O=C1CCCC1Br', undefined, ['1 stereocentre of unspecified configuration.']],
  ['Cl.N[C@H](Cc1ccccc1F)C(=O)O', undefined, ['1 stereocentre of specified configuration.']],
  [
    'C[C@H](O)C(Br)Cl',
    undefined,
    ['1 stereocentre of specified configuration, 1 stereocentre of unspecified configuration.'],
  ],
  ['CC/C=C\\CO', undefined, ['1 double bond (Z).']],
  ['C/C=C/C=CC', undefined, ['1 double bond (E), 1 double bond of unspecified configuration.']],
  ['CCO', undefined, []],
  [
    'O[C@H]1CCC[C@@H]1Br',
    'relative',
    [
      '2 stereocentres of specified configuration.',
      `${RELATIVE} The InChI and InChIKey show this (/s2) and are non-standard.`,
    ],
  ],
] as const)('configuration of %s, %s', (smiles, configuration, expected) => {
  const read = toolkit.read(smiles, 'stereo');
  if ('problem' in read) throw new Error(read.problem);
  expect(stereoText(read.stereo, configuration, strings('en').structure)).toEqual(expected);
});

/** Structures of the group names, written independently of the table. */
const NAMED: Record<string, string> = {
  acetoxy: 'OC(C)=O',
  allyl: 'CC=C',
  azido: 'N=[N+]=[N-]',
  carbamoyl: 'C(=O)N',
  'sec-butyl': 'C(C)CC',
  isobutyl: 'CC(C)C',
  'tert-butoxy': 'OC(C)(C)C',
  ethoxycarbonyl: 'C(=O)OCC',
  ethynyl: 'C#C',
  heptyl: 'CCCCCCC',
  hexyl: 'CCCCCC',
  isocyanato: 'N=C=O',
  isopropoxy: 'OC(C)C',
  isothiocyanato: 'N=C=S',
  nitrooxy: 'O[N+](=O)[O-]',
  octyl: 'CCCCCCCC',
  pentyl: 'CCCCC',
  phosphono: 'P(=O)(O)O',
  phosphonooxy: 'OP(=O)(O)O',
  sulfamoyl: 'S(=O)(=O)N',
  sulfooxy: 'OS(=O)(=O)O',
  thiocyanato: 'SC#N',
  trimethylammonio: '[N+](C)(C)C',
  vinyl: 'C=C',
};

test('groups are called by the names that chemists give them', () => {
  const canonical = (smiles: string) => {
    const read = toolkit.read(smiles, 'canonicalSmiles');
    return 'problem' in read ? read.problem : read.canonicalSmiles;
  };
  for (const [name, smiles] of Object.entries(NAMED)) {
    const [key = ''] = Object.entries(SUBSTITUENTS).find(([, known]) => known === name) ?? [];
    expect(canonical(`[SiH3]${smilesOfKey(key)}`), name).toBe(canonical(`[SiH3]${smiles}`));
  }
});
