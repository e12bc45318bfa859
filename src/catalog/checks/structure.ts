import { problemAt, textAt, type Check } from './check.ts';

/** The structure toolkit can read every SMILES. */
export const readableStructure: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const structure = structures.get(file);
    if (!structure || !('problem' in structure)) return [];
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    return [
      problemAt(
        file,
        ['structure', 'smiles'],
        `${smiles}: not a structure: ${structure.problem}`,
        'Formula, masses, InChI and drawing are derived from it. Draw the compound in a structure editor and copy its SMILES.',
      ),
    ];
  });
