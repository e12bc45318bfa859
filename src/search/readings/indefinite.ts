import { readIndefiniteFormula } from '#chemistry/formula/indefinite.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { foundAs, NOTHING } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A text that names no definite compound, and why. */
export interface IndefiniteReading {
  kind: 'indefinite';
  text: string;
  reason: 'polymer' | 'nonStoichiometric' | 'wildcard';
}

export const indefinite: ReadingKind<IndefiniteReading, 'writtenFormula', 'formula'> = {
  prefix: 'formula',
  written: ({ text }) => text,
  find: async ({ text, reason }, { index }) => {
    const key = readIndefiniteFormula(text)?.key;
    const docs = key === undefined ? [] : await docsAt(index, 'formulaParts', key);
    return docs.length > 0 ? foundAs(docs, 'writtenFormula') : { ...NOTHING, notCompared: reason };
  },
  hits: {
    /** The formula is written with the same open counts. */
    writtenFormula: {
      evidence: ({ writtenFormula = '' }) => whole('formula', writtenFormula),
      verdict: 'matches',
    },
  },
  words: ({ text, reason }) => ({ key: reason, values: { text } }),
  isInexact: ({ reason }) => reason === 'wildcard',
  isTakenEmpty: true,
};

/** Reads formulas with open counts, and wildcards. */
export function readIndefinite(text: string): IndefiniteReading[] {
  const reason =
    readIndefiniteFormula(text)?.reason ?? (hasWildcard(text) ? 'wildcard' : undefined);
  return reason === undefined ? [] : [{ kind: 'indefinite', text, reason }];
}

/** "C*H*", "C?H?", "iodo*"; not "(1R*,2S*)", a question, nor a formula with * for its dot. */
function hasWildcard(text: string): boolean {
  const plain = text.replaceAll(/(?<![A-Za-z])[RSEZ]\*|(?<!\?)\?$/gi, '');
  return (
    /[A-Za-z\d)][*?]|[*?][A-Za-z\d(]/.test(plain) &&
    !/[\s[\]=#:/]/.test(plain) &&
    !readFormula(text)
  );
}
