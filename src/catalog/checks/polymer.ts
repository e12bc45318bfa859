import { readFormula } from '#chemistry/formula/parse.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** A structure is that of one compound, not of a polymer or a group of compounds. */
export const polymer: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    const formula = textAt(file, 'formula', 'value') ?? '';
    return [
      ...(hasOpenEnd(smiles)
        ? [
            problemAt(
              file,
              ['structure', 'smiles'],
              `${smiles}: it has an open end (*)`,
              'Open ends stand for a polymer or a group of compounds, which have no formula and no molar mass: write withoutStructure: polymer, and the monomer in composition.parts.',
            ),
          ]
        : []),
      ...(isRepeated(formula) && textAt(file, 'withoutStructure') !== 'polymer'
        ? [
            problemAt(
              file,
              ['formula', 'value'],
              `${formula}: a formula with n is that of a polymer`,
              'A polymer has no definite formula and molar mass: write withoutStructure: polymer, and the monomer in composition.parts.',
            ),
          ]
        : []),
    ];
  });

/** "*CCO*", "[*]CC[*]", "[2*]C" */
export function hasOpenEnd(smiles: string): boolean {
  return smiles.includes('*');
}

/** "(C2H4O)n", "C2nH4n"; not the n of Sn, Zn, In and Mn, which are read as elements. */
export function isRepeated(formula: string): boolean {
  return /[A-Z\d)\]}]n/.test(formula) && readFormula(formula) === undefined;
}
