import { beforeAll, describe, expect, it, test } from 'vitest';
import { describeStructure, type PartDescription } from '#chemistry/describe-structure.ts';
import {
  loadStructureToolkit,
  type Structure,
  type StructureToolkit,
} from '#chemistry/structure.ts';
import { stereoText, structureText } from '#components/product/structure-text.ts';
import { strings } from '#i18n/translate.ts';
import { readCompounds, sharedDataPresent } from '../chemistry/shared-data.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function text(structure: Structure): string {
  return structureText(describeStructure(structure.graph), strings().structure).join(' ');
}

function describeSmiles(smiles: string): string {
  const read = toolkit.read(smiles);
  if ('problem' in read) throw new Error(read.problem);
  return text(read).replace(/^\d+ atoms? besides.*?\. /, '');
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
    'A saturated ring of 5 atoms bearing oxo (=O) at position 1, bromo at position 2.',
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
    'An aromatic ring of 6 atoms with nitrogen at position 1 in it bearing methyl at position 3, methyl at position 5.',
  ],
  [
    'O=C1CCCO1',
    'A saturated ring of 5 atoms with oxygen at position 1 in it bearing oxo (=O) at position 2.',
  ],
  [
    'O=c1c2ccccc2sc2ccccc12',
    'An aromatic system of 3 joined rings (6, 6, 6 atoms) with sulfur in it bearing oxo (=O).',
  ],
  [
    'O=C(c1ccccc1)c1ccccc1',
    '2 × a benzene ring bearing the link CO at position 1; CO between 2 ring systems.',
  ],
  [
    'c1ccc(cc1)-c1ccccc1',
    '2 × a benzene ring bearing the bond to another ring system at position 1; a bond between two ring systems.',
  ],
  ['CCC(C)CC', 'No ring; a chain of 5 carbon atoms at the longest.'],
  [
    '[Na+].CC(=O)[O-]',
    'Part C2H3O2-: no ring; a chain of 2 carbon atoms at the longest. Part Na+: no ring.',
  ],
  ['Cl[Al](Cl)Cl.O.O', 'Part AlCl3: no ring. 2 parts H2O: no ring.'],
])('%s', (smiles, expected) => {
  expect(describeSmiles(smiles)).toBe(expected);
});

test.each([
  ['O=C1CCCC1Br', ['1 stereocentre left open.']],
  ['Cl.N[C@H](Cc1ccccc1F)C(=O)O', ['1 stereocentre with its configuration.']],
  ['C[C@H](O)C(Br)Cl', ['1 stereocentre with its configuration, 1 stereocentre left open.']],
  ['CCO', []],
])('stereocentres of %s', (smiles, expected) => {
  const read = toolkit.read(smiles);
  if ('problem' in read) throw new Error(read.problem);
  expect(stereoText(read.stereocentres, strings().structure)).toEqual(expected);
});

/** Atoms that the description speaks of, each counted where it is told. */
function toldAtoms({ rings, links }: PartDescription): number {
  const onRings = rings.map(
    ({ atoms, substituents }) =>
      atoms + substituents.reduce((sum, one) => sum + (one.link ? 0 : one.atoms), 0),
  );
  return [...onRings, ...links.map(({ atoms }) => atoms)].reduce((a, b) => a + b, 0);
}

describe.skipIf(!sharedDataPresent)('real compounds', { timeout: 60_000 }, () => {
  it('are described atom for atom, in the same words however the SMILES is written', () => {
    const faults: string[] = [];
    let described = 0;
    for (const [row, { cas, smiles }] of readCompounds().entries()) {
      const structure = toolkit.read(smiles);
      if ('problem' in structure) continue;
      described++;
      const { graph } = structure;
      const description = describeStructure(graph);
      const ringed = description.parts.filter(({ rings }) => rings.length > 0);
      const told = ringed.reduce((sum, part) => sum + part.count * toldAtoms(part), 0);
      const inRingedParts = description.parts.length === ringed.length ? graph.atoms.length : told;
      if (told !== (ringed.length > 0 ? inRingedParts : 0))
        faults.push(`${cas}: atoms are left out`);
      for (const { sizes, substituents } of ringed.flatMap(({ rings }) => rings)) {
        const places = substituents.flatMap(({ position }) => position ?? []);
        if (places.some((place) => place < 1 || place > (sizes[0] ?? 0)))
          faults.push(`${cas}: a position outside the ring`);
      }
      const words = structureText(description, strings().structure).join(' ');
      if (/undefined|NaN|null|\{/.test(words)) faults.push(`${cas}: ${words}`);
      if (row % 4 > 0) continue;
      const rewritten = toolkit.read(structure.canonicalSmiles);
      if ('problem' in rewritten || text(rewritten) !== words)
        faults.push(`${cas}: other words for another SMILES`);
    }
    expect(faults).toEqual([]);
    expect(described).toBe(2814);
  });
});
