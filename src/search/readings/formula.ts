import { DASHES } from '#chemistry/characters.ts';
import { readGroupFormula } from '#chemistry/formula/condensed.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readFormulaLoosely } from '#chemistry/formula/loose.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { foundAs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import { whole, type ReadingKind } from './kind.ts';

/**
 * A molecular formula in the Hill system; `guessed` if letter case or group symbols were
 * interpreted.
 */
export interface FormulaReading {
  kind: 'formula';
  formula: string;
  guessed: boolean;
}

export const formula: ReadingKind<FormulaReading, 'formula', 'formula'> = {
  prefix: 'formula',
  readForced: (text) => [...readTypedFormula(text), ...guessFormulas(text)],
  written: ({ formula }) => formula,
  find: async ({ formula }, { index }) =>
    foundAs(await docsAt(index, 'formula', formula), 'formula'),
  hits: {
    /** The formula is equal. */
    formula: { evidence: (record) => whole('formula', record.formula) },
  },
  words: (reading) => ({ key: reading.guessed ? 'formulaGuessed' : 'formula', values: reading }),
  isInexact: ({ guessed }) => guessed,
  isBorneOut: async ({ formula, guessed }, index) =>
    !guessed || (await docsAt(index, 'formula', formula)).length > 0,
  overridesNear: true,
};

/** Characters of a formula; names with commas or primes are never tried as one. */
const CHARACTERS = new RegExp(`^[\\p{L}\\p{N}()[\\]{}\\s+⁺${DASHES}·⋅•∙*.^_-]+$`, 'u');

export function readTypedFormula(text: string): FormulaReading[] {
  const read = CHARACTERS.test(text) ? readFormula(text) : undefined;
  return read ? [{ kind: 'formula', formula: hillFormula(read), guessed: false }] : [];
}

/** Other formulas that may be meant: with group symbols, other letter case or another charge. */
export function guessFormulas(text: string): FormulaReading[] {
  if (!CHARACTERS.test(text)) return [];
  const typed = readFormula(text);
  const groups = readGroupFormula(text);
  const all = [...(groups ? [groups] : []), ...readFormulaLoosely(text)];
  const hill = new Set(all.map(hillFormula));
  if (typed) hill.delete(hillFormula(typed));
  return [...hill].map((formula) => ({ kind: 'formula', formula, guessed: true }));
}
