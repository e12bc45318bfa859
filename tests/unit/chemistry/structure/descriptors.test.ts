import { Molecule, MoleculeProperties } from 'openchemlib';
import { expect, test } from 'vitest';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';

/** The five products of the shipped catalog. */
test.each([
  'CC(=O)c1ccccc1I',
  'COc1ccc(OC)c(I)c1',
  'O=C1CCCC1Br',
  'O=C1CCCCC1Br',
  'Cc1ccc(cc1)C(=O)CBr',
])('%s: RDKit counts what OpenChemLib counts', async (smiles) => {
  const read = (await loadStructureToolkit()).read(smiles, 'descriptors');
  if ('problem' in read) throw new Error(read.problem);
  const molecule = Molecule.fromSmiles(smiles);
  const second = new MoleculeProperties(molecule);
  expect(read.descriptors).toMatchObject({
    tpsa: expect.closeTo(second.polarSurfaceArea, 2) as number,
    hydrogenBondDonors: second.donorCount,
    hydrogenBondAcceptors: second.acceptorCount,
    rotatableBonds: second.rotatableBondCount,
    stereocentres: second.stereoCenterCount,
    rings: molecule.getRingSet().getSize(),
  });
  // Another estimation method: close, not equal.
  expect(Math.abs(read.descriptors.logP - second.logP)).toBeLessThan(1);
});
