import { Molecule } from 'openchemlib';
import { expect, test } from 'vitest';
import { hasQueryFeatures, patternOf } from '#chemistry/structure/drawn-pattern.ts';
import { matcherOf } from '#chemistry/substructure/match.ts';
import { readCanonicalSmiles } from '#chemistry/substructure/read-smiles.ts';
import { readSmarts } from '#chemistry/substructure/read-smarts.ts';
import { Target } from '#chemistry/substructure/target.ts';

function drawn(smiles: string, change: (molecule: Molecule) => void = () => undefined): Molecule {
  const molecule = Molecule.fromSmiles(smiles);
  molecule.setFragment(true);
  change(molecule);
  return molecule;
}

function fits(molecule: Molecule, smiles: string): boolean {
  const find = matcherOf(readSmarts(patternOf(molecule) ?? ''));
  return find(new Target(readCanonicalSmiles(smiles))) !== undefined;
}

test('a plain drawing has no query features', () => {
  for (const smiles of ['c1ccccc1I', 'C[C@H](N)C(=O)O', 'C/C=C/C', '[O-][N+](=O)C'])
    expect(hasQueryFeatures(drawn(smiles))).toBe(false);
});

const {
  cAtomQFAny,
  cAtomQFNoMoreNeighbours,
  cAtomQFNotChain,
  cAtomQFNot0Hydrogen,
  cAtomQFNot0PiElectrons,
  cBondQFRing,
  cBondQFNotRing,
  cBondQFSingle,
  cBondQFDouble,
} = Molecule;

test.each([
  [
    'any atom',
    'CCN',
    (m: Molecule) => {
      m.setAtomQueryFeature(1, cAtomQFAny, true);
    },
    'CON',
    'CN',
  ],
  [
    'a list of atoms',
    'CCN',
    (m: Molecule) => {
      m.setAtomList(1, [8, 16], false);
    },
    'CSN',
    'CCN',
  ],
  [
    'no further substitution',
    'c1ccccc1I',
    (m: Molecule) => {
      m.setAtomQueryFeature(0, cAtomQFNoMoreNeighbours, true);
    },
    'Ic1ccccc1C',
    'Ic1c(C)c(C)c(C)c(C)c1C',
  ],
  [
    'in a ring',
    'CO',
    (m: Molecule) => {
      m.setAtomQueryFeature(0, cAtomQFNotChain, true);
    },
    'OC1CC1',
    'CO',
  ],
  [
    'with hydrogen',
    'CO',
    (m: Molecule) => {
      m.setAtomQueryFeature(1, cAtomQFNot0Hydrogen, true);
    },
    'CO',
    'COC',
  ],
  [
    'a bond of a ring',
    'CC',
    (m: Molecule) => {
      m.setBondQueryFeature(0, cBondQFRing, true);
    },
    'C1CC1',
    'CCC',
  ],
  [
    'a bond of a chain',
    'CC',
    (m: Molecule) => {
      m.setBondQueryFeature(0, cBondQFNotRing, true);
    },
    'CCC',
    'C1CC1',
  ],
  [
    'single or double',
    'CC',
    (m: Molecule) => {
      m.setBondQueryFeature(0, cBondQFSingle | cBondQFDouble, true);
    },
    'C=C',
    'C#C',
  ],
] as const)('%s', (_, smiles, change, fitting, other) => {
  const molecule = drawn(smiles, change);
  expect(hasQueryFeatures(molecule)).toBe(true);
  expect(fits(molecule, fitting)).toBe(true);
  expect(fits(molecule, other)).toBe(false);
});

test('rings and charges are kept, and elements whether aromatic or not', () => {
  const naphthol = drawn('Oc1cccc2ccccc12', (m) => {
    m.setAtomQueryFeature(0, cAtomQFNot0Hydrogen, true);
  });
  expect(fits(naphthol, 'Oc1cccc2ccccc12')).toBe(true);
  expect(fits(naphthol, 'COc1cccc2ccccc12')).toBe(false);
  expect(fits(naphthol, 'Oc1ccccc1')).toBe(false);
  const charged = drawn('C[N+](C)(C)C', (m) => {
    m.setAtomQueryFeature(0, cAtomQFAny, true);
  });
  expect(fits(charged, 'CC[N+](C)(C)C')).toBe(true);
  expect(fits(charged, 'CN(C)C')).toBe(false);
});

test('what cannot be written is not left out', () => {
  const molecule = drawn('CC', (m) => {
    m.setAtomQueryFeature(0, cAtomQFNot0PiElectrons, true);
  });
  expect(hasQueryFeatures(molecule)).toBe(true);
  expect(patternOf(molecule)).toBeUndefined();
});
