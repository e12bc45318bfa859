import { problemAt, textAt, type Check } from './check.ts';
import { hasOpenEnd } from './polymer.ts';
import { elementFault } from './unknown-element.ts';

/**
 * The structure toolkit can read every SMILES. Faults that other checks explain better are left to
 * them.
 */
export const readableStructure: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const structure = structures.get(file);
    if (!structure || !('problem' in structure)) return [];
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    if (hasOpenEnd(smiles) || elementFault(smiles)) return [];
    return [
      problemAt(
        file,
        ['structure', 'smiles'],
        `${smiles}: not a structure: ${structure.problem}`,
        'Formula, masses, InChI and drawing are derived from it. Draw the compound in a structure editor and copy its SMILES.',
      ),
    ];
  });
