import { beforeAll, expect, test } from 'vitest';
import { chargedMass } from '#chemistry/mass/adduct.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { monoisotopicMass } from '#chemistry/mass/mass.ts';
import { ionsFormed } from '#chemistry/structure/ions-formed.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function ionsOf(smiles: string): string {
  const read = toolkit.read(smiles, 'graph');
  if ('problem' in read) throw new Error(read.problem);
  return ionsFormed(read.graph).join(' ');
}

const CATIONS = '[M+H]+ [M+NH4]+ [M+Na]+ [M+K]+';
const ANIONS = '[M-H]- [M+Cl]- [M+HCOO]- [M+CH3COO]-';

test.each([
  ['a bromoketone', 'Cc1ccc(cc1)C(=O)CBr', `${CATIONS} [2M+H]+ ${ANIONS}`],
  ['an alcohol loses water', 'OC1CCCCC1', `${CATIONS} [M+H-H2O]+ [2M+H]+ ${ANIONS}`],
  ['a phenol does not', 'Oc1ccccc1', `${CATIONS} [2M+H]+ ${ANIONS}`],
  ['pyridine has no acidic hydrogen', 'c1ccncc1', `${CATIONS} [2M+H]+`],
  ['an ether', 'CCOCC', `${CATIONS} [2M+H]+`],
  ['triphenylphosphine', 'c1ccc(cc1)P(c1ccccc1)c1ccccc1', `${CATIONS} [2M+H]+`],
  ['ammonia', 'N', `${CATIONS} [2M+H]+ ${ANIONS}`],
  ['phenylacetylene', 'C#Cc1ccccc1', ANIONS],
])('%s: %s', (_, smiles, expected) => {
  expect(ionsOf(smiles)).toBe(expected);
});

test.each([
  ['a hydrocarbon', 'c1ccc2ccccc2c1'],
  ['a halide', 'ClC(Cl)(Cl)Cl'],
  ['a noble gas', '[Ar]'],
  ['an atom of sulfur', '[S]'],
  ['nitrogen', 'N#N'],
  ['sulfur', 'S1SSSSSSS1'],
  ['sulfur hexafluoride', 'FS(F)(F)(F)(F)F'],
  ['silica', 'O=[Si]=O'],
  ['osmium tetroxide', 'O=[Os](=O)(=O)=O'],
  ['a quaternary ion', 'C[N+](C)(C)C'],
  ['a salt', 'Cl.CCN(CC)CC'],
  ['hydrogen chloride', 'Cl'],
])('%s forms none: %s', (_, smiles) => {
  expect(ionsOf(smiles)).toBe('');
});

/**
 * m/z by hand for glucose, C6H12O6, M = 6 × 12 + 12 × 1.00782503190 + 6 × 15.99491461926 =
 * 180.06338810; e = 0.00054858 (CODATA 2022). [M+K]+: 180.06338810 + 38.96370649 − 0.00054858.
 */
test.each([
  ['[M+H]+', 181.0707],
  ['[M+NH4]+', 198.0972],
  ['[M+Na]+', 203.0526],
  ['[M+K]+', 219.0265],
  ['[M+H-H2O]+', 163.0601],
  ['[2M+H]+', 361.1341],
  ['[M-H]-', 179.0561],
  ['[M+Cl]-', 215.0328],
  ['[M+HCOO]-', 225.0616],
  ['[M+CH3COO]-', 239.0772],
])('glucose %s is %d', (ion, mz) => {
  expect(chargedMass(monoisotopicMass(parseFormula('C6H12O6')), ion)).toBeCloseTo(mz, 4);
});
