import { beforeAll, describe, expect, test } from 'vitest';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

/** InChIKeys by Open Babel 3.1.1. */
const KEYS = [
  ['potassium iodate', '[O-]I(=O)=O.[K+]', 'JLKDVMWYMMLWTI-UHFFFAOYSA-M'],
  ['sodium chlorite', '[O-]Cl=O.[Na+]', 'UKLNMMHNWFDKNT-UHFFFAOYSA-M'],
  ['potassium bromate', '[O-]Br(=O)=O.[K+]', 'OCATYIAKPYKMPG-UHFFFAOYSA-M'],
  ['iodic acid', 'OI(=O)=O', 'ICIWUVCWSCSTAQ-UHFFFAOYSA-N'],
  ['iodic acid with charges', '[O-][I+2]([O-])O', 'ICIWUVCWSCSTAQ-UHFFFAOYSA-N'],
  ['sodium perchlorate', '[O-]Cl(=O)(=O)=O.[Na+]', 'BAZAXWOYCMUHIX-UHFFFAOYSA-M'],
  ['sodium periodate', '[O-]I(=O)(=O)=O.[Na+]', 'JQWHASGSAFIOCM-UHFFFAOYSA-M'],
  ['orthoperiodic acid', 'OI(O)(O)(O)(O)=O', 'TWLXDPFBEPBAQB-UHFFFAOYSA-N'],
  ['dichlorine heptoxide', 'O=Cl(=O)(=O)OCl(=O)(=O)=O', 'SCDFUIZLRPEIIH-UHFFFAOYSA-N'],
  ['chlorine dioxide', 'O=Cl=O', 'OSVXSBDYLRYLIG-UHFFFAOYSA-N'],
  ['perchloryl fluoride', 'F[Cl](=O)(=O)=O', 'XHFXMNZYIKFCPN-UHFFFAOYSA-N'],
  ['iodine oxypentafluoride', 'FI(=O)(F)(F)(F)F', 'CVIVTNSVCYWLHI-UHFFFAOYSA-N'],
  ['iodosylbenzene', 'O=Ic1ccccc1', 'JYJVVHFRSFVEJM-UHFFFAOYSA-N'],
  ['iodosylbenzene with charges', '[O-][I+]c1ccccc1', 'JYJVVHFRSFVEJM-UHFFFAOYSA-N'],
  ['IBX', 'O=C1OI(=O)(O)c2ccccc12', 'CQMJEZQEVXQEJB-UHFFFAOYSA-N'],
  ['hydrogen', '[HH]', 'UFHFLCQGNIYNRP-UHFFFAOYSA-N'],
] as const;

describe('the InChIKey of a halogen with oxygen', () => {
  let toolkit: StructureToolkit;

  beforeAll(async () => {
    toolkit = await loadStructureToolkit();
  });

  test.each(KEYS)('%s', (_, smiles, key) => {
    const read = toolkit.read(smiles, 'inchiKey', 'canonicalSmiles', 'molblock');
    if ('problem' in read) throw new Error(read.problem);
    expect(read.inchiKey).toBe(key);
    expect(read.canonicalSmiles).not.toMatch(/\[(Cl|Br|I)\+/);
    expect(toolkit.read(read.canonicalSmiles, 'inchiKey')).toEqual({ inchiKey: key });
    // RDKit itself reads no molfile of chlorine dioxide and of the fluorides.
    expect([key, '']).toContain(toolkit.inchiKeyOfMolfile(read.molblock));
  });

  test('a wedge beside it stays', () => {
    const smiles = 'C[C@H]([NH3+])c1ccccc1.[O-]Cl(=O)(=O)=O';
    const read = toolkit.read(smiles, 'inchi', 'molblock');
    if ('problem' in read) throw new Error(read.problem);
    expect(read.inchi).toContain('/t7-;/m0./s1');
    expect(read.molblock).toMatch(/^ +\d+ +\d+ {2}1 {2}[16]$/m);
  });

  test('what is wrong besides is refused', () => {
    expect(toolkit.read('O=Cl=C(C)(C)(C)C', 'inchiKey')).toHaveProperty('problem');
  });
});
