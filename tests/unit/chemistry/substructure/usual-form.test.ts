import { expect, test } from 'vitest';
import { readSmiles } from '#chemistry/substructure/read-smiles.ts';
import { sameAs } from '#chemistry/substructure/same-structure.ts';

test.each([
  ['O=N(=O)c1ccccc1', 'O=[N+]([O-])c1ccccc1'],
  ['CN=N#N', 'CN=[N+]=[N-]'],
  ['CC(=N#N)C', 'CC(C)=[N+]=[N-]'],
  ['c1ccccn1=O', '[O-][n+]1ccccc1'],
  ['C1=CC=CN(=O)=C1', '[O-][n+]1ccccc1'],
  ['CN(C)(C)=O', 'C[N+](C)(C)[O-]'],
  ['O=Cl(=O)(=O)O', '[O-][Cl+3]([O-])([O-])O'],
  ['CC(=O)O[Na]', 'CC(=O)[O-].[Na+]'],
  ['Cl[Mg]c1ccccc1', '[Cl-].[Mg+2].[c-]1ccccc1'],
  ['[Li]CCCC', '[Li+].[CH2-]CCC'],
])('%s is %s', (written, usual) => {
  expect(sameAs(readSmiles(usual))(readSmiles(written))).toBe(true);
});

test.each(['O=I(=O)c1ccccc1', 'ON=O', 'CC[Zn]CC', 'O=[Ca]', 'N#N'])('%s stays', (written) => {
  expect(readSmiles(written).atoms.every(({ charge }) => charge === 0)).toBe(true);
});
