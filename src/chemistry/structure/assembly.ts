import { parseFormula } from '#chemistry/formula/formula.ts';

/**
 * What a structure of several parts, or with a charge, is: a salt of ions or of acid and base, a
 * compound with water, an ion without its counter-ion, or several molecules (a salt drawn with
 * neutral acid and base of another kind, a cocrystal or a mixture: the structure does not tell).
 * "unbonded" are solids and complexes that are written as atoms beside each other: [Na].[Cl].
 */
export type AssemblyKind = 'salt' | 'hydrate' | 'ion' | 'several' | 'unbonded';

export interface AssemblyPart {
  /** In the Hill system. */
  readonly formula: string;
  readonly count: number;
}

export interface Assembly {
  readonly kind: AssemblyKind;
  /** Cations, then anions, then what has no charge, water last: as a formula is written. */
  readonly parts: readonly AssemblyPart[];
}

const WATER = 'H2O';
/** Acids that salts of bases are often drawn with as neutral molecules: "amine·HCl". */
const ACIDS = new Set(['ClH', 'BrH', 'HI', 'FH', 'H2O4S', 'HNO3', 'H3O4P', 'ClHO4', 'BF4H']);

/**
 * Undefined for what most products are: one molecule without a charge.
 * @param formulaOf the formula in the Hill system of one part, given as SMILES
 */
export function assemblyOf(
  smiles: string,
  formulaOf: (smiles: string) => string,
): Assembly | undefined {
  const counts = Map.groupBy(smiles.split('.').map(formulaOf), (formula) => formula);
  const parts = [...counts]
    .map(([formula, same]) => ({ formula, count: same.length }))
    .sort((a, b) => place(a) - place(b));
  const kind = kindOf(parts);
  return kind && { kind, parts };
}

function place({ formula }: AssemblyPart): number {
  const { charge } = parseFormula(formula);
  if (charge !== 0) return charge > 0 ? 0 : 1;
  return formula === WATER ? 3 : 2;
}

function kindOf(parts: readonly AssemblyPart[]): AssemblyKind | undefined {
  const charges = parts.map(({ formula, count }) => parseFormula(formula).charge * count);
  if (charges.reduce((sum, charge) => sum + charge, 0) !== 0) return 'ion';
  if (charges.some((charge) => charge !== 0)) return 'salt';
  if (parts.length === 1 && parts[0]?.count === 1) return undefined;
  if (parts.some(isLoneAtom)) return 'unbonded';
  const isBase = ({ formula }: AssemblyPart) => parseFormula(formula).atoms.has('N');
  const isAcid = ({ formula }: AssemblyPart) => ACIDS.has(formula);
  if (parts.some(isAcid) && parts.some((part) => isBase(part) && !isAcid(part))) return 'salt';
  return parts.some(({ formula }) => formula === WATER) ? 'hydrate' : 'several';
}

function isLoneAtom({ formula }: AssemblyPart): boolean {
  return [...parseFormula(formula).atoms.values()].reduce((sum, n) => sum + n, 0) === 1;
}
