import { beforeAll, expect, test } from 'vitest';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;

beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

/** InChIKeys by Open Babel 3.1.1, of the SMILES and of the molfile that we print. */
test.each([
  ['chlorine trifluoride', 'F[Cl](F)F', 'JOHWNGGYGAVMGU-UHFFFAOYSA-N', 'ClF3'],
  ['chlorine trifluoride, centre first', '[Cl](F)(F)F', 'JOHWNGGYGAVMGU-UHFFFAOYSA-N', 'ClF3'],
  ['bromine pentafluoride', 'FBr(F)(F)(F)F', 'XHVUVQAANZKEKF-UHFFFAOYSA-N', 'BrF5'],
  ['iodine heptafluoride', 'FI(F)(F)(F)(F)(F)F', 'XRURPHMPXJDCOO-UHFFFAOYSA-N', 'F7I'],
  ['pyridinium tribromide', 'C1=CC=[NH+]C=C1.Br[Br-]Br', 'NSBNSZAXNUGWDJ-UHFFFAOYSA-O', 'C5H6Br3N'],
  ['potassium tetrafluorobromate', '[K+].F[Br-](F)(F)F', 'WOWXBHUOBFHPFB-UHFFFAOYSA-N', 'BrF4K'],
])('%s', (_, smiles, inchiKey, formula) => {
  const read = toolkit.read(smiles, 'inchiKey', 'formula', 'groups', 'molblock');
  expect(read).toMatchObject({ inchiKey, formula });
  if ('problem' in read) return;
  expect(read.groups.map(({ id }) => id)).not.toContain('alkene');
  expect(read.molblock).toContain('V2000');
});

test.each(['FClF', 'Br[Br]Br', 'F[Cl](F)(F)F', 'C[Br](C)C', 'C(C)(C)(C)(C)C.Br[Br-]Br'])(
  '%s does not exist',
  (smiles) => {
    expect(toolkit.read(smiles, 'inchiKey')).toMatchObject({
      problem: expect.stringContaining('Explicit valence') as string,
    });
  },
);
