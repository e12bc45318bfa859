import { GROUP_SYMBOLS } from './group-symbols.ts';
import { readFormula } from './parse.ts';
import type { Formula } from './formula.ts';

const SYMBOL = new RegExp(
  Object.keys(GROUP_SYMBOLS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/**
 * Reads a condensed formula with symbols of groups, such as "PhCOMe", "iPrOH", "t-BuOH", "Et2O".
 * @returns undefined if the text has no such symbol, or is not a formula once they are expanded
 */
export function readGroupFormula(text: string): Formula | undefined {
  const joined = text.replaceAll(/(?<![A-Za-z])([nist])-(?=Pr|Bu)/g, '$1');
  const written = joined.replaceAll(SYMBOL, (symbol) => `(${GROUP_SYMBOLS[symbol] ?? ''})`);
  return written === joined ? undefined : readFormula(written);
}
