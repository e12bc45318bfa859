import { FormulaError } from './tokens.ts';
import { hillFormula } from './hill.ts';
import { parseParts } from './parse.ts';

/**
 * Names the parts of a formula with points in it, whatever their order and writing: both
 * "SnCl2·2H2O" and "2H2O.Cl2Sn" are "2H2O·Cl2Sn". Undefined for a formula of one part, and for
 * a text that is none.
 */
export function partsKey(text: string): string | undefined {
  try {
    const parts = parseParts(text).map(
      ({ formula, times }) => (times === 1 ? '' : String(times)) + hillFormula(formula),
    );
    return parts.length > 1 ? parts.sort().join('·') : undefined;
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
