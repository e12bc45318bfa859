import { CONFIGURATIONS } from '#chemistry/structure/stereo.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** Relative and racemic say how drawn centres are meant: there are some. */
export const configuration: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const stated = CONFIGURATIONS.find((one) => one === textAt(file, 'structure', 'configuration'));
    const structure = structures.get(file);
    if (!stated || stated === 'absolute' || !structure || 'problem' in structure) return [];
    if (structure.stereo.centres.defined > 0) return [];
    return [
      problemAt(
        file,
        ['structure', 'configuration'],
        `${stated}: the structure has no stereocentre with a configuration`,
        'Draw the centres of one enantiomer, or leave the field out: a structure without wedges leaves them open.',
      ),
    ];
  });
