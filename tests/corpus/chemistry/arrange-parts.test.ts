import { expect, test } from 'vitest';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { leastDistance } from '../../unit/chemistry/drawing/molblock-atoms.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('the drawings of 379 salts, hydrates and mixtures');

test.runIf(sharedDataPresent)(
  'real salts, hydrates and mixtures keep identity and distance',
  async () => {
    const toolkit = await loadStructureToolkit();
    const rows = readCompounds().filter(({ smiles }) => smiles.includes('.'));
    const faults = rows.flatMap(({ cas, smiles }) => {
      const read = toolkit.read(smiles, 'molblock', 'inchiKey');
      if ('problem' in read) return [`${cas}: ${read.problem}`];
      const distance = leastDistance(read.molblock);
      return [
        ...(toolkit.inchiKeyOfMolfile(read.molblock) === read.inchiKey
          ? []
          : [`${cas}: another InChIKey`]),
        ...(distance > 1 ? [] : [`${cas}: atoms only ${distance.toFixed(2)} apart`]),
      ];
    });
    expect(rows).toHaveLength(379);
    expect(faults).toEqual([]);
  },
);
