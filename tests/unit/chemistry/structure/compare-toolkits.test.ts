import { beforeAll, expect, test } from 'vitest';
import { ELEMENTS } from '#chemistry/formula/elements.ts';
import { compareToolkits, type ComparedStructure } from '#chemistry/structure/compare-toolkits.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { rdkitExcess } from '#chemistry/structure/toolkit-weights.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

const FACTS = ['canonicalSmiles', 'inchiKey', 'formula', 'molarMass', 'monoisotopicMass'] as const;

function structure(smiles: string): ComparedStructure {
  const read = toolkit.read(smiles, ...FACTS);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const disagreements = (one: ComparedStructure) =>
  compareToolkits(one, toolkit)
    .filter(({ agrees }) => agrees === false)
    .map(({ quantity, toolkit: by }) => `${quantity} ${by}`);

test.each([
  ['2′-iodoacetophenone', 'CC(=O)c1ccccc1I'],
  ['cyclooctasulfur, eight times the older weight of sulfur', 'S1SSSSSSS1'],
  ['sodium chlorate', '[O-][Cl+2]([O-])[O-].[Na+]'],
  ['heavy water', '[2H]O[2H]'],
  ['copper sulfate pentahydrate', 'O.O.O.O.O.[Cu+2].[O-]S(=O)(=O)[O-]'],
  ['cis-3-methyl-2-pentene, which OpenChemLib writes wrongly', 'C/C=C(/C)CC'],
  ['(R)-2-bromocyclopentanone', 'O=C1CCC[C@H]1Br'],
  ['aluminium, to which OpenChemLib adds hydrogen', '[Al]'],
  ['aluminium beside its hydride', '[AlH3].[Al]'],
  ['arsenic trioxide as ions', '[O-2].[O-2].[O-2].[As+3].[As+3]'],
  ['an aluminium compound written in parts', '[Al+].[CH2]CCCCC.[CH2]CCCCC.[Cl-]'],
])('all agree on %s', (_, smiles) => {
  expect(disagreements(structure(smiles))).toEqual([]);
});

test('hydrogens on a lone atom are counted where the SMILES has them', () => {
  const one = structure('[AlH3]');
  const without = { ...one, formula: 'Al' };
  expect(disagreements(without)).toContain('formula OpenChemLib');
});

const ALL_MASSES = [
  'molarMass RDKit',
  'monoisotopicMass RDKit',
  'molarMass OpenChemLib',
  'monoisotopicMass OpenChemLib',
];

test.each([
  ['a hydrogen too many', 'CC(=O)c1ccccc1I', 'C8H8IO', ['formula OpenChemLib', ...ALL_MASSES]],
  ['a hydrogen too few', 'C60', 'C59H12', ['formula OpenChemLib', ...ALL_MASSES]],
  ['sulfur for two oxygens', 'O=C1CCCC1Br', 'C5H7BrS', ['formula OpenChemLib', ...ALL_MASSES]],
  [
    'a wrong charge',
    'C[N+](C)(C)C',
    'C4H12N',
    ['formula OpenChemLib', 'monoisotopicMass RDKit', 'monoisotopicMass OpenChemLib'],
  ],
])('finds %s', (_, smiles, formula, found) => {
  const one = structure(smiles === 'C60' ? 'C'.repeat(60) : smiles);
  const wrong = { ...one, formula };
  expect(disagreements(wrong).toSorted()).toEqual(found.toSorted());
});

test('finds another connectivity and another configuration', () => {
  const one = structure('O=C1CCC[C@H]1Br');
  const opinionOn = (smiles: string) => {
    const { canonicalSmiles } = structure(smiles);
    return disagreements({ ...one, canonicalSmiles });
  };
  expect(opinionOn('O=C1CCCC1Br')).toEqual(['stereochemistry OpenChemLib']);
  expect(opinionOn('O=C1CCC[C@@H]1Br')).toEqual(['stereochemistry OpenChemLib']);
  expect(opinionOn('O=C1CC[C@H](Br)C1')).toEqual(['connectivity OpenChemLib']);
});

test('the weights of RDKit are those of its table', () => {
  const other = ELEMENTS.filter(({ symbol, weight, standard }) => {
    const atom = structure(`[${symbol}]`);
    return standard && Math.abs(weight + rdkitExcess(symbol) - atom.molarMass) > 1e-9;
  });
  expect(other.map(({ symbol }) => symbol)).toEqual([]);
});
