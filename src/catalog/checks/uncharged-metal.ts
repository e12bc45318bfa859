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
    const isBase = formulas.some((symbol) => BASES.has(symbol));
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    const read = toolkit.read(smiles, 'graph');
    if (metal === undefined || 'problem' in read || !hasAcid(read, isBase)) return [];
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

/** Metals that no sheet means as such beside ammonia, water or an imide. */
const BASES = new Set(['Li', 'Na', 'K', 'Rb', 'Cs', 'Mg', 'Ca', 'Sr', 'Ba']);
const ACIDIC_BESIDE_BASES = new Set([...ACIDIC, 'N', 'P', 'B', 'Se', 'Te']);

/** Water, which has two hydrogens, is one beside sodium alone, as are ammonia and acetylene. */
function hasAcid({ graph }: Pick<Structure, 'graph'>, isBesideBase: boolean): boolean {
  const { atoms, neighbours } = graph;
  return atoms.some(
    ({ symbol, hydrogens }, i) =>
      (hydrogens === 1 && ACIDIC.has(symbol)) ||
      (isBesideBase &&
        hydrogens > 0 &&
        (ACIDIC_BESIDE_BASES.has(symbol) || neighbours[i]?.some(({ order }) => order === 3))),
  );
}
