import { parseFormula } from './formula.ts';

/**
 * What a structure of several parts, or with a charge, is: a salt with its ions or with acid and
 * base, a compound with water of crystallisation, an ion without its counter-ion, or a mixture.
 */
export type AssemblyKind = 'salt' | 'hydrate' | 'ion' | 'mixture';

export interface AssemblyPart {
  /** In the Hill system. */
  readonly formula: string;
  readonly count: number;
}

export interface Assembly {
  readonly kind: AssemblyKind;
  /** Cations first. */
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
    .sort((a, b) => parseFormula(b.formula).charge - parseFormula(a.formula).charge);
  const kind = kindOf(parts);
  return kind && { kind, parts };
}

function kindOf(parts: readonly AssemblyPart[]): AssemblyKind | undefined {
  const charges = parts.map(({ formula, count }) => parseFormula(formula).charge * count);
  if (charges.reduce((sum, charge) => sum + charge, 0) !== 0) return 'ion';
  if (charges.some((charge) => charge !== 0)) return 'salt';
  if (parts.length === 1 && parts[0]?.count === 1) return undefined;
  const isBase = ({ formula }: AssemblyPart) => parseFormula(formula).atoms.has('N');
  const isAcid = ({ formula }: AssemblyPart) => ACIDS.has(formula);
  if (parts.some(isAcid) && parts.some((part) => isBase(part) && !isAcid(part))) return 'salt';
  return parts.some(({ formula }) => formula === WATER) ? 'hydrate' : 'mixture';
}
