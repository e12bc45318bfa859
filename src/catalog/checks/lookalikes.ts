import { valueAt } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** The structures of look-alikes are readable, and differ from the product's. */
export const lookalikeStructures: Check = ({ files, structures, toolkit }) =>
  files.products.flatMap((file) => {
    const named = valueAt(file.data, ['notToBeConfusedWith']);
    if (!Array.isArray(named)) return [];
    const own = structures.get(file);
    return named.flatMap((_, i) => {
      const path = ['notToBeConfusedWith', i, 'smiles'];
      const smiles = textAt(file, ...path);
      if (smiles === undefined) return [];
      const read = toolkit.read(smiles, 'canonicalSmiles');
      if ('problem' in read) {
        const why = 'Draw the compound in a structure editor and copy its SMILES, or leave it out.';
        return [problemAt(file, path, `${smiles}: not a structure: ${read.problem}`, why)];
      }
      if (!own || 'problem' in own || own.canonicalSmiles !== read.canonicalSmiles) return [];
      const why = 'A compound cannot be confused with itself: correct the SMILES.';
      return [problemAt(file, path, `${smiles}: is this product's own structure`, why)];
    });
  });
