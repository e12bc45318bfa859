import type { Formula } from '#chemistry/formula/formula.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';

/**
 * Kinds of structures that have several parts or a charge: a salt of ions or of acid and base, a
 * hydrate, an ion without its counter-ion, or several molecules (a salt drawn as another neutral
 * acid and base, a cocrystal or a mixture, which the structure does not distinguish). "unbonded" is
 * a solid or complex written as separate atoms: [Na].[Cl].
 */
export type AssemblyKind = 'salt' | 'hydrate' | 'ion' | 'several' | 'unbonded';

export interface AssemblyPart {
  /** In the Hill system. */
  readonly formula: string;
  /** As chemists write it, where that is another writing: "HCl" for "ClH". */
  readonly written?: string;
  readonly count: number;
}

export interface Assembly {
  readonly kind: AssemblyKind;
  /** Cations, then anions, then neutral parts, water last: the order of a written formula. */
  readonly parts: readonly AssemblyPart[];
}

const WATER = 'H2O';
/** Acids that are often drawn as neutral molecules in salts of bases: "amine·HCl". */
const ACIDS = new Set(['ClH', 'BrH', 'HI', 'FH', 'H2O4S', 'HNO3', 'H3O4P', 'ClHO4', 'BF4H']);

/**
 * Undefined for a single neutral molecule, as most products are.
 * @param formulas of the parts that are not bonded to each other, with their usual writing
 */
export function assemblyOf(formulas: readonly WrittenFormula[]): Assembly | undefined {
  const groups = Map.groupBy(formulas, hillFormula);
  const parts = [...groups]
    .flatMap(([hill, [formula, ...more]]) =>
      formula ? [{ ...formula, hill, count: 1 + more.length }] : [],
    )
    .sort((a, b) => place(a) - place(b));
  const kind = kindOf(parts);
  return (
    kind && {
      kind,
      parts: parts.map(({ hill, count, written }) => ({
        formula: hill,
        count,
        ...(written !== undefined && written !== hill && { written }),
      })),
    }
  );
}

/** A part's formula, and how it is usually written. */
export interface WrittenFormula extends Formula {
  readonly written?: string;
}

interface Part extends WrittenFormula {
  readonly hill: string;
  readonly count: number;
}

function place({ charge, hill }: Part): number {
  if (charge !== 0) return charge > 0 ? 0 : 1;
  return hill === WATER ? 3 : 2;
}

function kindOf(parts: readonly Part[]): AssemblyKind | undefined {
  if (parts.reduce((sum, { charge, count }) => sum + charge * count, 0) !== 0) return 'ion';
  if (parts.some(({ charge }) => charge !== 0)) return 'salt';
  if (parts.length === 1 && parts[0]?.count === 1) return undefined;
  if (parts.some(isLoneAtom)) return 'unbonded';
  const isAcid = ({ hill }: Part) => ACIDS.has(hill);
  const isBase = (part: Part) => part.atoms.has('N') && !isAcid(part);
  if (parts.some(isAcid) && parts.some(isBase)) return 'salt';
  return parts.some(({ hill }) => hill === WATER) ? 'hydrate' : 'several';
}

function isLoneAtom({ atoms }: Part): boolean {
  return [...atoms.values()].reduce((sum, n) => sum + n, 0) === 1;
}
