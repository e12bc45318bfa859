import { Molecule } from 'openchemlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Configuration } from '#chemistry/structure/stereo.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;

beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

const MENTHOL = 'CC(C)[C@@H]1CC[C@@H](C)C[C@H]1O';

test.each([
  ['2-bromocyclopentanone', 'O=C1CCCC1Br', 0, 1],
  ['one of two', 'C[C@H](O)C(Br)Cl', 1, 1],
  ['ethanol', 'CCO', 0, 0],
  ['l-menthol', MENTHOL, 3, 0],
  ['terpin, centres that depend on each other', 'CC1(O)CCC(CC1)C(C)(C)O', 0, 2],
  ['cis-4-methylcyclohexanol, 7731-28-4', 'C[C@H]1CC[C@@H](O)CC1', 2, 0],
  ['inositol without wedges, 87-89-8', 'OC1C(O)C(O)C(O)C(O)C1O', 0, 6],
  ['meso-tartaric acid', 'OC(=O)[C@H](O)[C@@H](O)C(O)=O', 2, 0],
  ['two equal parts', 'C[C@H](Cl)F.C[C@H](Cl)F', 2, 0],
  ['a sulfoxide', 'CS(=O)CC', 0, 1],
  ['adamantane, which has one form', 'C1C2CC3CC1CC(C2)C3', 0, 0],
  ['2-adamantanol', 'OC1C2CC3CC1CC(C2)C3', 0, 0],
  ['norbornane', 'C1CC2CCC1C2', 0, 0],
  ['2-norbornanol', 'OC1CC2CCC1C2', 0, 3],
  ['7-norbornenol, syn or anti', 'OC1C2CCC1C=C2', 0, 3],
  ['decalin', 'C1CCC2CCCCC2C1', 0, 2],
  ['3-quinuclidinol', 'OC1CN2CCC1CC2', 0, 1],
  ['camphor', 'CC1(C)C2CCC1(C)C(=O)C2', 0, 2],
  ['a centre by its label', '[2H][C@H](C)O', 1, 0],
  ['the same, open', '[2H]C(C)O', 0, 1],
  ['a centre by its label beside another compound', 'C[C@H](O)F.[2H][C@H](C)O', 2, 0],
  ['a labelled compound', '[2H]C([2H])([2H])[C@H](F)Cl', 1, 0],
])('centres of %s', (_, smiles, defined, open) => {
  expect(toolkit.read(smiles, 'stereo')).toMatchObject({ stereo: { centres: { defined, open } } });
});

test.each([
  ['fumaric acid', 'OC(=O)/C=C/C(O)=O', ['E'], 0],
  ['maleic acid', 'OC(=O)/C=C\\C(O)=O', ['Z'], 0],
  ['2-butene', 'CC=CC', [], 1],
  ['butanone oxime', 'CCC(C)=NO', [], 1],
  ['(2E)-2,4-hexadiene', 'C/C=C/C=CC', ['E'], 1],
  ['cyclohexene', 'C1CCCC=C1', [], 0],
  ['toluene', 'Cc1ccccc1', [], 0],
  ['cyclooctatetraene', 'C1=CC=CC=CC=C1', [], 4],
])('double bonds of %s', (_, smiles, labels, open) => {
  expect(toolkit.read(smiles, 'stereo')).toMatchObject({
    stereo: { doubleBonds: { labels, open } },
  });
});

describe('menthol', () => {
  const read = (smiles: string, configuration?: Configuration) => {
    const made = toolkit.read({ smiles, configuration }, 'inchi', 'inchiKey', 'molblock');
    if ('problem' in made) throw new Error(made.problem);
    return made;
  };
  const MIRRORED = 'CC(C)[C@H]1CC[C@H](C)C[C@@H]1O';
  const NEOMENTHOL = 'CC(C)[C@@H]1CC[C@@H](C)C[C@@H]1O';

  test('is one compound where it is absolute, another where it is racemic', () => {
    expect(read(MENTHOL).inchiKey).toBe('NOOLISFMXDJSKH-KXUCPTDWSA-N');
    const racemic = read(MENTHOL, 'racemic');
    expect(racemic.inchi).toMatch(/^InChI=1\/.*\/s3$/);
    expect(read(MIRRORED, 'racemic').inchiKey).toBe(racemic.inchiKey);
    expect(read(MIRRORED).inchiKey).not.toBe(read(MENTHOL).inchiKey);
    const keys = [
      read(MENTHOL),
      racemic,
      read(MENTHOL, 'relative'),
      read(NEOMENTHOL, 'racemic'),
    ].map(({ inchiKey }) => inchiKey);
    expect(new Set(keys).size).toBe(4);
  });

  test('has the chiral flag where it is absolute, a group in V3000 where it is not', () => {
    expect(read(MENTHOL).molblock.split('\n')[3]).toBe(' 11 11  0  0  1  0  0  0  0  0999 V2000');
    expect(read('CC(C)C1CCC(C)CC1O').molblock).toContain(' 11 11  0  0  0');
    expect(read(MENTHOL, 'racemic').molblock).toMatch(
      /^M {2}V30 MDLV30\/STERAC1 ATOMS=\(3( \d+){3}\)$/m,
    );
    expect(read(MENTHOL, 'relative').molblock).toContain('MDLV30/STEREL1 ATOMS=(3');
  });

  test('has its group in OpenChemLib', () => {
    const kindOf = (configuration: Configuration) => {
      const molecule = Molecule.fromMolfile(read(MENTHOL, configuration).molblock);
      molecule.ensureHelperArrays(Molecule.cHelperCIP);
      const atoms = [...Array(molecule.getAtoms()).keys()];
      return atoms
        .filter((atom) => molecule.isAtomStereoCenter(atom))
        .map((atom) => molecule.getAtomESRType(atom));
    };
    expect(kindOf('absolute')).toEqual([0, 0, 0]);
    expect(kindOf('racemic')).toEqual([
      Molecule.cESRTypeAnd,
      Molecule.cESRTypeAnd,
      Molecule.cESRTypeAnd,
    ]);
    expect(kindOf('relative')).toEqual([
      Molecule.cESRTypeOr,
      Molecule.cESRTypeOr,
      Molecule.cESRTypeOr,
    ]);
  });
});
