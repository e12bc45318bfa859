import { isMetal } from '#chemistry/formula/elements.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** Metals that stand without a charge beside a molecule which has kept its acidic hydrogen. */
export const unchargedMetal: Check = ({ files, structures, toolkit }) =>
  files.products.flatMap((file) => {
    const structure = structures.get(file);
    if (!structure || 'problem' in structure || structure.assembly?.kind !== 'unbonded') return [];
    const formulas = structure.assembly.parts.map((part) => part.formula);
    const metal = formulas.find((symbol) => isMetal(symbol));
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    const read = toolkit.read(smiles, 'graph');
    if (metal === undefined || 'problem' in read || !hasAcid(read)) return [];
    return [
      problemAt(
        file,
        ['structure', 'smiles'],
        `${smiles}: ${metal} without a charge beside an acid that has kept its hydrogen`,
        `A salt has ions: write the metal with its charge, e.g. [Na+] or [Zn+2], and the acid without its hydrogen, e.g. [O-]. ${structure.formula} has too much hydrogen as it is.`,
      ),
    ];
  });

const ACIDIC = new Set(['O', 'S', 'F', 'Cl', 'Br', 'I']);

/** Water, which has two hydrogens, is none. */
function hasAcid({ graph }: Pick<Structure, 'graph'>): boolean {
  return graph.atoms.some(({ symbol, hydrogens }) => hydrogens === 1 && ACIDIC.has(symbol));
}
