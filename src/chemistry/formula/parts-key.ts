import { DOTS } from './glyphs.ts';
import { hillFormula } from './hill.ts';
import { readFormula } from './parse.ts';

/**
 * Names the parts of a formula with points in it, whatever their order and writing: both
 * "SnCl2·2H2O" and "2H2O.Cl2Sn" are "2H2O·Cl2Sn". Undefined for a formula of one part, and for
 * a text that is none.
 */
export function partsKey(text: string): string | undefined {
  const parts = text.split(DOTS).map((part) => {
    const count = /^\s*\d*/.exec(part)?.[0] ?? '';
    const formula = readFormula(part.slice(count.length));
    return formula && count.trim() + hillFormula(formula);
  });
  return parts.length > 1 && !parts.includes(undefined) ? parts.sort().join('·') : undefined;
}
