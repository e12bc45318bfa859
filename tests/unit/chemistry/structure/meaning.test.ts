import { beforeAll, expect, test } from 'vitest';
import { givenDescriptors, isOrganic, unsaturationOf } from '#chemistry/structure/meaning.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function read(smiles: string) {
  const structure = toolkit.read(smiles, 'graph', 'descriptors', 'assembly');
  if ('problem' in structure) throw new Error(structure.problem);
  return structure;
}

test.each([
  ['CCO', true],
  ['NC(N)=O', true], // urea: carbon without C–H and C–C
  ['ClC(Cl)(Cl)Cl', true],
  ['ClC(Cl)=O', true],
  ['OC(=O)C(O)=O', true],
  ['OB(O)c1ccccc1', true],
  ['C[Si](C)(C)Cl', true],
  ['O=C=O', false],
  ['S=C=S', false],
  ['[C-]#[O+]', false],
  ['[C-]#[Si+]', false],
  ['N#N', false],
  ['[Hg]', false],
  ['O', false],
  ['C[Hg]Cl', false],
  ['CC[Pb](CC)(CC)CC', false],
])('%s is organic: %s', (smiles, expected) => {
  expect(isOrganic(read(smiles).graph)).toBe(expected);
});

test.each([
  ['CC(=O)c1ccccc1I', 5],
  ['O=[N+]([O-])c1ccccc1', 5],
  ['CS(C)(=O)=O', 0], // the second bonds of S=O are not counted
  ['CN=[N+]=[N-]', 2],
  ['[CH2]C', undefined],
  ['[B]C', undefined],
  ['C[Si]C', undefined], // a silylene
])('degree of unsaturation of %s is %s', (smiles, expected) => {
  expect(unsaturationOf(read(smiles).graph)).toBe(expected);
});

const OF_MOLECULES = [
  'unsaturation',
  'tpsa',
  'logP',
  'hydrogenBondDonors',
  'hydrogenBondAcceptors',
  'rotatableBonds',
];

test('a single organic molecule has all descriptors', () => {
  const { descriptors, graph, assembly } = read('Cc1ccc(cc1)C(=O)CBr');
  expect(Object.keys(givenDescriptors(descriptors, graph, assembly))).toEqual(
    expect.arrayContaining(OF_MOLECULES),
  );
});

test.each(['[Hg]', 'N#N', '[C-]#[Si+]', '[Ge]=S', '[BH]', 'CCN.Cl', 'CC(=O)[O-].[Na+]'])(
  '%s has none of those of organic molecules, and its rings',
  (smiles) => {
    const { descriptors, graph, assembly } = read(smiles);
    const given = givenDescriptors(descriptors, graph, assembly);
    expect(Object.keys(given).filter((key) => OF_MOLECULES.includes(key))).toEqual([]);
    expect(given.rings).toBe(0);
  },
);
